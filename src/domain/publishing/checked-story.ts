/** What a story must have before readers may see it, as it is asked about its draft. */
export interface PublishableStory {
  headline?: string | null;
  body?: unknown;
  region?: unknown;
  channel?: unknown;
  authors?: readonly unknown[] | null;
  photo?: CheckedPhoto | null;
  genre?: string | null;
  source?: string | null;
  unverified?: boolean | null;
  verificationNotice?: string | null;
}

interface CheckedPhoto {
  /** An image, or the sign that there is one. */
  image?: unknown;
  credit?: string | null;
}

/** A draft with all that the checklist looks at. Dates are ISO 8601 instants, UTC. */
export interface CheckedStory extends PublishableStory {
  lead?: string | null;
  dateline?: string | null;
  seo?: { metaDescription?: string | null } | null;
  scheduledFor?: string | null;
  embargoedUntil?: string | null;
}

/** Something that a story lacks, in the words of no language: the panel translates the rule. */
export interface Finding {
  rule: string;
  /** An error keeps the story from readers; a warning is the editor's to weigh. */
  severity: 'error' | 'warning';
  /** The field of the form, "photo.credit" for one inside a component. */
  field: string;
}

export interface ChecklistRule extends Finding {
  isBroken(story: CheckedStory, now: Date): boolean;
}

/** Whether a text has no visible character. */
export const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
