/**
 * What can be said of a published story afterwards, after the Indonesian Press Council's Pedoman
 * Pemberitaan Media Siber (Rule 1/III/2012): ralat, klarifikasi, hak jawab, pencabutan.
 */
export const CORRECTION_KINDS = [
  'correction',
  'clarification',
  'right-of-reply',
  'retraction',
] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** An entry as an editor writes it. */
export interface WrittenCorrection {
  readonly kind: CorrectionKind | null;
  readonly text: string | null;
  /** ISO 8601 instant; null until it is published, unless somebody has typed one. */
  readonly datePublished: string | null;
}

/** An entry that readers have seen: it stays as it is. */
export interface RecordedCorrection {
  readonly kind: CorrectionKind;
  readonly text: string;
  /** ISO 8601 instant, UTC. */
  readonly datePublished: string;
  /** Who wrote it; null when nobody of the newsroom did. */
  readonly recordedBy: string | null;
}
