import type { FC } from 'hono/jsx';
import type { OwnStory } from '../pages/own-news/open-story';
import type { PublishedArticle } from '../warta/published-article';
import { BookmarkButton } from './bookmark-button';
import { usePage } from './use-page';

/** What a reader can do with a story. Tells the script where to send how far it is read. */
export const StoryActions: FC<{ article: PublishedArticle; own: OwnStory }> = ({
  article: { documentId, corrections = [] },
  own: { isKept, progress },
}) => {
  const { links } = usePage();
  const isRetracted = corrections.some(({ kind }) => kind === 'retraction');
  const reading =
    progress === null
      ? {}
      : {
          'data-progress-to': links.own('history', documentId, 'sampai'),
          'data-progress': progress,
        };
  return (
    <div {...reading}>
      {(isKept || !isRetracted) && <BookmarkButton documentId={documentId} isKept={isKept} />}
    </div>
  );
};
