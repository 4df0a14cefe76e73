/** Where a reader stands in a feed. */
export interface PersonalPosition {
  /** Stories of up to then are in this feed. */
  readonly until: Date;
  /** What was read up to then sinks in it: not what is read on the way. */
  readonly asOf: Date;
  /** How many stories are behind. */
  readonly place: number;
  /** The last one of them. */
  readonly documentId: string;
}

const POSITION = /^(\d{1,14})\.(\d{1,14})\.(\d{1,4})\.([a-z0-9]{24})$/;

/** A position as an opaque text for URLs. */
export function encodePersonalPosition({
  until,
  asOf,
  place,
  documentId,
}: PersonalPosition): string {
  const text = `${until.getTime()}.${asOf.getTime()}.${place}.${documentId}`;
  return Buffer.from(text).toString('base64url');
}

/** The position that a text stands for, or null for a text that `encodePersonalPosition` did not make. */
export function decodePersonalPosition(text: string): PersonalPosition | null {
  const match = POSITION.exec(Buffer.from(text, 'base64url').toString());
  if (!match) {
    return null;
  }
  const [, until, asOf, place, documentId = ''] = match;
  const position = {
    until: new Date(Number(until)),
    asOf: new Date(Number(asOf)),
    place: Number(place),
    documentId,
  };
  return encodePersonalPosition(position) === text ? position : null;
}

/**
 * What of a feed comes after a position: after its last story or, where that has been withdrawn, from
 * where it stood.
 */
export function afterPosition<T extends { readonly documentId: string }>(
  stories: readonly T[],
  { place, documentId }: PersonalPosition,
): { stories: readonly T[]; place: number } {
  const index = stories.findIndex((story) => story.documentId === documentId);
  const begin = index < 0 ? Math.max(0, Math.min(place - 1, stories.length)) : index + 1;
  return { stories: stories.slice(begin), place: begin };
}
