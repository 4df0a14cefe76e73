import type { FC } from 'hono/jsx';
import type { Bookmark, Reading } from '../../../client';
import { STORY_LANGUAGE } from '../words';
import { StoryCard } from './story-card';
import { usePage } from './use-page';

type Kept = Bookmark | Reading;

/** What a story in a list of the reader's is called; of one that is not published nothing is known. */
export const nameOf = ({ article, retraction }: Kept, unpublished: string): string =>
  (article ?? retraction)?.headline ?? unpublished;

/**
 * A story in a list of the reader's: its card or, of one that was taken back or is not published any
 * more, that it was.
 */
export const KeptStory: FC<{ entry: Kept; heading?: 'h2' | 'h3' }> = ({
  entry: { article, retraction },
  heading: Heading = 'h2',
}) => {
  const { words, links } = usePage();
  const { retracted, unpublished } = words.ownNews;
  if (article) {
    return <StoryCard story={article} look="line" heading={Heading} />;
  }
  return (
    <article class="story-card line gone">
      <Heading lang={retraction ? STORY_LANGUAGE : undefined}>
        {retraction ? (
          <a href={links.story(retraction.slug)}>{retraction.headline}</a>
        ) : (
          unpublished
        )}
      </Heading>
      {retraction && (
        <p class="facts">
          <strong>{retracted}</strong>
        </p>
      )}
    </article>
  );
};
