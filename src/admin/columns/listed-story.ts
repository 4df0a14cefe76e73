import type { ShownStep } from '../../domain/publishing';

/** A row of the content manager's list of stories, as far as Warta's columns show it. */
export interface ListedStory {
  documentId: string;
  datePublished?: string | null;
  scheduledFor?: string | null;
  scheduleError?: { message: string } | null;
  updatedAt: string;
  /** Of the region that owns it; null without one. */
  timeZone?: string | null;
  /** What the server adds to every row (src/middlewares/describe-listed-stories.ts). */
  newsroom?: {
    stage: { step: ShownStep; isChanged: boolean; isRetracted: boolean } | null;
    authors?: string[] | null;
  };
}
