/** What decides on the place of a story in anybody's feed. Everything is told by its documentId. */
export interface Candidate {
  readonly documentId: string;
  /** Milliseconds since 1970, UTC. */
  readonly datePublished: number;
  /** IPTC: 1 the most urgent, 9 the least; null for what nobody has judged. */
  readonly urgency: number | null;
  readonly channels: readonly string[];
  /** The regions whose editions carry it. */
  readonly regions: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}
