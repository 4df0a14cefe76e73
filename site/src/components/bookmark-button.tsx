import type { FC } from 'hono/jsx';
import { OwnAction } from './own-action';
import { usePage } from './use-page';

/**
 * Keeps a story, or no more. For guests it leads to the page to log in.
 * @param headline of the story, where there are several on the page
 */
export const BookmarkButton: FC<{
  documentId: string;
  isKept: boolean;
  headline?: string;
  anchor?: string;
}> = ({ documentId, isKept, headline, anchor }) => {
  const { words, links } = usePage();
  const { keep, drop } = words.ownNews;
  return (
    <OwnAction
      action={links.own('bookmarks', documentId)}
      about={headline}
      removes={isKept}
      anchor={anchor}
    >
      {isKept ? drop : keep}
    </OwnAction>
  );
};
