import { z } from 'zod';
import { memoizeBounded } from '../../relative-time/memoize-bounded';
import { cleanText } from './clean-text';

const RFC_3339 =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

const text = z.string('must be text').transform(cleanText);

const uri = text.refine((value) => ABSOLUTE_URI.test(value), 'must be an absolute URI');

function isInstant(value: string): boolean {
  if (!RFC_3339.test(value)) return false;
  const day = value.slice(0, 10);
  const midnight = new Date(`${day}T00:00:00Z`);
  // A day that does not exist (30 February) would roll over into the next month.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return false;
  const instant = new Date(value.toUpperCase());
  return !Number.isNaN(instant.getTime()) && /^\d{4}-/.test(instant.toISOString());
}

/** An RFC 3339 date and time with its offset, read into ISO 8601 in UTC. */
const instant = z
  .string('must be text')
  .refine(isInstant, { message: 'must be an RFC 3339 date and time with an offset', abort: true })
  .transform((value) => new Date(value.toUpperCase()).toISOString());

/** The canonical form of a BCP 47 language tag; null for anything else. */
const canonicalTag = memoizeBounded(100, (value: string): string | null => {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
});

const language = text
  .refine((value) => canonicalTag(value) !== null, {
    message: 'must be a BCP 47 language tag',
    abort: true,
  })
  .transform((value) => canonicalTag(value) ?? value);

/** A member that is a list of objects; what else those hold is left aside. */
function listOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.array(z.object(shape, 'must be an object'), 'must be a list').optional();
}

const writings = listOf({
  role: text.optional(),
  contentType: text.optional(),
  value: text,
});

const concepts = listOf({
  name: text.optional(),
  rel: text.optional(),
  uri: text.optional(),
  literal: text.optional(),
});

const associations = listOf({
  name: text.optional(),
  rel: text.optional(),
  type: text.optional(),
  by: text.optional(),
  copyrightHolder: text.optional(),
  copyrightNotice: text.optional(),
  headlines: writings,
  descriptions: writings,
  renditions: listOf({ name: text.optional(), href: text.optional() }),
});

/**
 * The members of an IPTC ninjs 3.x document that Warta reads. Others are left aside; these must be what
 * the standard says, but for an association's rendition, whose href may be relative to the document.
 * All text comes out clean (see `cleanText`), all instants in UTC.
 */
export const ninjsDocument = z.object(
  {
    uri: z.string('is required: the absolute URI that identifies the story').pipe(uri),
    type: z
      .enum(['text', 'composite'], 'must be text or composite: nothing else is a story')
      .optional(),
    profile: text.optional(),
    version: text.optional(),
    firstCreated: instant.optional(),
    versionCreated: instant.optional(),
    embargoedUntil: instant.optional(),
    pubStatus: z
      .enum(['usable', 'withheld', 'canceled'], 'must be usable, withheld or canceled')
      .optional(),
    urgency: z.int('must be 1–9').min(1, 'must be 1–9').max(9, 'must be 1–9').optional(),
    language: language.optional(),
    headlines: writings,
    descriptions: writings,
    bodies: writings,
    by: text.optional(),
    slugline: text.optional(),
    located: text.optional(),
    people: concepts,
    places: concepts,
    subjects: concepts,
    genres: concepts,
    infoSources: listOf({
      name: text.optional(),
      role: text.optional(),
      uri: uri.optional(),
      literal: text.optional(),
    }),
    associations,
  },
  'must be an object',
);

export type NinjsDocument = z.output<typeof ninjsDocument>;
export type Writing = NonNullable<NinjsDocument['headlines']>[number];
export type Concept = NonNullable<NinjsDocument['subjects']>[number];
export type Association = NonNullable<NinjsDocument['associations']>[number];
export type InfoSource = NonNullable<NinjsDocument['infoSources']>[number];
