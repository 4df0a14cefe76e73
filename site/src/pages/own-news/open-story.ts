import { outcomeOf } from '../../forms/outcome-of';
import type { SiteEnv } from '../../site-env';

/** What only its reader knows of a story. */
export interface OwnStory {
  readonly isKept: boolean;
  /** Percent that he had read; null when no history is kept. */
  readonly progress: number | null;
}

/** Notes that the reader opens a story, when he keeps a history. Nothing is known of guests. */
export async function openStory(
  { session }: SiteEnv['Variables'],
  documentId: string,
): Promise<OwnStory> {
  const reader = await session.reader();
  if (!reader) {
    return { isKept: false, progress: null };
  }
  const params = { path: { documentId } };
  const [bookmark, reading] = await Promise.all([
    outcomeOf(reader.GET('/api/me/bookmarks/{documentId}', { params })),
    // Refused while the history is off.
    outcomeOf(
      reader.PUT('/api/me/history/{documentId}', { params, body: { data: { progress: 0 } } }),
    ),
  ]);
  return { isKept: bookmark.data !== undefined, progress: reading.data?.data.progress ?? null };
}
