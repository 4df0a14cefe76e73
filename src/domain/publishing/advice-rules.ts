import { blocksToText } from '../search/blocks-to-text';
import { type ChecklistRule, isBlank } from './checked-story';
import { isEmbargoed } from './embargo';

/** Where search engines and telephones cut a headline, in characters. */
const HEADLINE = 110;

/** A body with fewer words is a note, not a story. */
const SHORTEST_BODY = 50;

/** Where search engines cut a description, in characters. */
const DESCRIPTION = 160;

const wordsIn = (body: unknown): number =>
  blocksToText(body)
    .split(/\s+/)
    .filter((word) => word !== '').length;

/** Whether an image that is given in full says nothing to those who do not see it. */
function isMute(image: unknown): boolean {
  return (
    typeof image === 'object' &&
    image !== null &&
    isBlank((image as { alternativeText?: unknown }).alternativeText)
  );
}

/** An instant that cannot be read is the form's own matter. */
const hasPassed = (instant: string | null | undefined, now: Date): boolean =>
  Boolean(instant) && new Date(instant ?? '') <= now;

/** What the clock says about a story. */
export const TIME_RULES: readonly ChecklistRule[] = [
  {
    rule: 'under-embargo',
    severity: 'error',
    field: 'embargoedUntil',
    isBroken: ({ embargoedUntil }, now) => isEmbargoed(embargoedUntil || null, now),
  },
  {
    rule: 'schedule-past',
    severity: 'warning',
    field: 'scheduledFor',
    isBroken: ({ scheduledFor }, now) => hasPassed(scheduledFor, now),
  },
];

/** What a careful editor looks at; the story may go out all the same. */
export const ADVICE_RULES: readonly ChecklistRule[] = [
  {
    rule: 'headline-long',
    severity: 'warning',
    field: 'headline',
    isBroken: ({ headline }) => (headline?.trim().length ?? 0) > HEADLINE,
  },
  {
    rule: 'lead-missing',
    severity: 'warning',
    field: 'lead',
    isBroken: ({ lead }) => isBlank(lead),
  },
  {
    rule: 'dateline-missing',
    severity: 'warning',
    field: 'dateline',
    isBroken: ({ dateline, genre }) => genre !== 'advertorial' && isBlank(dateline),
  },
  {
    rule: 'body-short',
    severity: 'warning',
    field: 'body',
    isBroken: ({ body }) => {
      const words = wordsIn(body);
      return words > 0 && words < SHORTEST_BODY;
    },
  },
  {
    rule: 'photo-missing',
    severity: 'warning',
    field: 'photo',
    isBroken: ({ photo }) => !photo,
  },
  {
    rule: 'photo-alternative-text-missing',
    severity: 'warning',
    field: 'photo.image',
    isBroken: ({ photo }) => isMute(photo?.image),
  },
  {
    rule: 'description-long',
    severity: 'warning',
    field: 'seo.metaDescription',
    isBroken: ({ seo }) => (seo?.metaDescription?.trim().length ?? 0) > DESCRIPTION,
  },
];
