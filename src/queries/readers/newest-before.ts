import type { FeedPosition } from '../../domain/feed';

/** The order of a reader's list of stories: by an instant, and by the story among those of one. */
export const newestFirst = (instant: string) => [
  { [instant]: 'desc' as const },
  { articleDocumentId: 'desc' as const },
];

/** What comes after a position in that order; everything without one. */
export function newestBefore(instant: string, after: FeedPosition | undefined): object {
  if (!after) {
    return {};
  }
  const date = new Date(after.datePublished);
  return {
    $or: [
      { [instant]: { $lt: date } },
      { [instant]: date, articleDocumentId: { $lt: after.documentId } },
    ],
  };
}
