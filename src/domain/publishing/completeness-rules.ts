import { type ChecklistRule, isBlank } from './checked-story';

/** Whether Blocks hold a visible character anywhere. */
function hasText(node: unknown): boolean {
  if (Array.isArray(node)) {
    return node.some(hasText);
  }
  if (typeof node !== 'object' || node === null) {
    return false;
  }
  const { text, children } = node as { text?: unknown; children?: unknown };
  return !isBlank(text) || hasText(children);
}

/**
 * Without these nothing is published, in the order of the edit form. A photo is not required, but
 * whoever took it is always named. The Press Council's Pedoman Pemberitaan Media Siber (Rule
 * 1/III/2012) wants paid matter told from news (6), so an advertorial names who pays, and wants a story
 * that awaits verification to say so (2c).
 */
export const COMPLETENESS_RULES = [
  {
    rule: 'headline-missing',
    severity: 'error',
    field: 'headline',
    isBroken: ({ headline }) => isBlank(headline),
  },
  {
    rule: 'body-missing',
    severity: 'error',
    field: 'body',
    isBroken: ({ body }) => !hasText(body),
  },
  { rule: 'region-missing', severity: 'error', field: 'region', isBroken: ({ region }) => !region },
  {
    rule: 'channel-missing',
    severity: 'error',
    field: 'channel',
    isBroken: ({ channel }) => !channel,
  },
  {
    rule: 'authors-missing',
    severity: 'error',
    field: 'authors',
    isBroken: ({ authors }) => !authors || authors.length === 0,
  },
  {
    rule: 'photo-image-missing',
    severity: 'error',
    field: 'photo.image',
    isBroken: ({ photo }) => Boolean(photo) && !photo?.image,
  },
  {
    rule: 'photo-credit-missing',
    severity: 'error',
    field: 'photo.credit',
    isBroken: ({ photo }) => Boolean(photo) && isBlank(photo?.credit),
  },
  {
    rule: 'advertiser-missing',
    severity: 'error',
    field: 'source',
    isBroken: ({ genre, source }) => genre === 'advertorial' && isBlank(source),
  },
  {
    rule: 'verification-notice-missing',
    severity: 'error',
    field: 'verificationNotice',
    isBroken: ({ unverified, verificationNotice }) =>
      unverified === true && isBlank(verificationNotice),
  },
] as const satisfies readonly ChecklistRule[];
