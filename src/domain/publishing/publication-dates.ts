/** What is known of a story's dates before it is published (again). ISO 8601 instants, UTC. */
export interface KnownDates {
  /** As the draft has them; an importer may have given either since the last publication. */
  datePublished: string | null;
  dateModified: string | null;
  /** What readers last saw: the digest of the last published version, null before the first. */
  publishedDigest: string | null;
  /** The dateModified that readers last saw; null when nothing is published now. */
  publishedDateModified: string | null;
}

export interface PublicationDates {
  datePublished: string;
  dateModified: string;
}

/**
 * The dates of a story at its publication, as schema.org means them: datePublished is the first
 * publication and never moves again; dateModified moves only when a reader would see a difference
 * (`digest` is of what a reader sees), to `now` or to what an importer gave since.
 */
export function publicationDates(known: KnownDates, digest: string, now: Date): PublicationDates {
  const present = now.toISOString();
  const datePublished = known.datePublished ?? present;

  const given = known.dateModified;
  const last = known.publishedDateModified;

  if (known.publishedDigest === null) {
    const isUsable = given !== null && given > datePublished && given <= present;
    return { datePublished, dateModified: isUsable ? given : datePublished };
  }
  if (digest === known.publishedDigest) {
    return { datePublished, dateModified: last ?? given ?? datePublished };
  }
  const isGivenSince = given !== null && last !== null && given > last && given <= present;
  return { datePublished, dateModified: isGivenSince ? given : present };
}
