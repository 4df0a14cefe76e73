import { oneLine } from './clean-text';
import type { Concept } from './ninjs-document';
import { saysOneOf } from './says-one-of';
import type { RegionRef } from './story-record';

const KEMENDAGRI_CODE = /^\d{2}(?:\.\d{2})?$/;

export interface Editions {
  readonly region: RegionRef | null;
  readonly editions: readonly RegionRef[];
}

function regionRef({ literal = '', name = '' }: Concept): RegionRef | null {
  const code = oneLine(literal);
  const label = oneLine(name);
  if (code === '' && label === '') return null;
  if (code !== '' && !KEMENDAGRI_CODE.test(code)) return null;
  return { ...(code && { code }), ...(label && { name: label }) };
}

function isSameRegion(a: RegionRef, b: RegionRef): boolean {
  return a.code === undefined && b.code === undefined ? a.name === b.name : a.code === b.code;
}

/**
 * The editions of a story, from places[]: rel "owner" marks the edition that owns it, rel "edition" one
 * that carries it (the first of them owns it if no owner is marked), rel "carriedBy" a further one.
 * `literal` is the region's Kemendagri code, "00" the nation; without it the name must do. Places with
 * another rel are what the story is about, and are not read. What is wrong goes to `reasons`.
 */
export function readEditions(places: readonly Concept[], reasons: string[]): Editions {
  const marked: Array<{ place: Concept; ref: RegionRef }> = [];
  for (const [at, place] of places.entries()) {
    if (!saysOneOf(place.rel, 'owner', 'edition', 'carriedby')) continue;
    const ref = regionRef(place);
    if (ref) marked.push({ place, ref });
    else
      reasons.push(
        `places[${at}]: an edition needs a Kemendagri code as its literal, or a name and no literal`,
      );
  }
  const owner =
    marked.find(({ place }) => saysOneOf(place.rel, 'owner')) ??
    marked.find(({ place }) => saysOneOf(place.rel, 'edition'));
  const refs = (owner ? [owner, ...marked] : marked).map(({ ref }) => ref);
  const distinct = refs.filter(
    (ref, at) => refs.findIndex((other) => isSameRegion(ref, other)) === at,
  );
  return owner
    ? { region: owner.ref, editions: distinct.slice(1) }
    : { region: null, editions: distinct };
}
