import { canonicalJson } from '../canonical-json';

/** A draft as it is read before publication: relations by documentId, components in full. */
export interface DraftContent {
  headline?: unknown;
  lead?: unknown;
  body?: unknown;
  dateline?: unknown;
  genre?: unknown;
  source?: unknown;
  sourceUrl?: unknown;
  unverified?: unknown;
  verificationNotice?: unknown;
  photo?: { image?: { id: number | string } | null; caption?: unknown; credit?: unknown } | null;
  corrections?: readonly { kind?: unknown; text?: unknown; datePublished?: unknown }[] | null;
  authors?: readonly Linked[] | null;
  tags?: readonly Linked[] | null;
  editor?: Linked | null;
  channel?: Linked | null;
  region?: Linked | null;
}

interface Linked {
  documentId: string;
}

/**
 * What a reader sees of a story, as one string: two versions with the same string read the same.
 * The address, the editions, related stories, urgency and what search engines are told are not the
 * story itself, so a change of them is no modification of it.
 */
export function readerView(draft: DraftContent): string {
  const idOf = (linked: Linked | null | undefined) => linked?.documentId ?? null;
  const { photo } = draft;

  const seen = [
    draft.headline ?? null,
    draft.lead ?? null,
    draft.body ?? null,
    draft.dateline ?? null,
    draft.genre ?? null,
    draft.source ?? null,
    draft.sourceUrl ?? null,
    photo ? [photo.image?.id ?? null, photo.caption ?? null, photo.credit ?? null] : null,
    (draft.corrections ?? []).map(({ kind, text, datePublished }) => [kind, text, datePublished]),
    (draft.authors ?? []).map(idOf),
    (draft.tags ?? []).map(idOf).sort(),
    idOf(draft.editor),
    idOf(draft.channel),
    idOf(draft.region),
    // Left out of what was verified, whose digests are stored without it.
    ...(draft.unverified === true ? [draft.verificationNotice ?? null] : []),
  ];
  return canonicalJson(seen);
}
