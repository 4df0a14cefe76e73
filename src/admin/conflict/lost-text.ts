import type { Values } from '../../domain/conflict';

/**
 * Where an editor stands with a refused save: asked what to do; going on with his text, which no save
 * accepts yet; reading the new version with his text beside it; or with his text over the new version.
 */
export type Standing = 'asked' | 'going-on' | 'beside' | 'reapplied';

/** What an editor wrote in a form whose save was refused, since somebody else had saved meanwhile. */
export interface LostText {
  /** The number of the editor: the next one at this screen is not shown it. */
  userId: number;
  documentId: string;
  standing: Standing;
  /** The form as it was sent. */
  form: Values;
  /** The story as it was opened; null when nobody knows any more. */
  opened: Values | null;
  /** Who was faster; null for a program. */
  changedBy: string | null;
  /** ISO 8601, UTC. */
  changedAt: string;
}

/** Where such texts are kept, one for a story. */
export interface LostTexts {
  of(documentId: string): LostText | null;
  keep(lost: LostText): void;
  drop(documentId: string): void;
}
