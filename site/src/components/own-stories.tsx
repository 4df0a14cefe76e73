import type { FC } from 'hono/jsx';
import type { LocalCard, PersonalCard } from '../../../client';
import { BookmarkButton } from './bookmark-button';
import { ScoreExplanation } from './score-explanation';
import { StoryCard } from './story-card';
import { NextPage } from './story-list';
import { usePage } from './use-page';

/** A story of a reader's own feed, or of a region's, of which nobody's marks are known. */
export type OwnCard = LocalCard & Partial<Pick<PersonalCard, 'alreadyRead' | 'bookmarked'>>;

/** Stories with the reasons why they are here, and the way to those that follow. */
export const OwnStories: FC<{ stories: readonly OwnCard[]; next?: string }> = ({
  stories,
  next,
}) => {
  const { words } = usePage();
  if (stories.length === 0) {
    return <p>{words.noStories}</p>;
  }
  return (
    <>
      <ul class="stories">
        {stories.map((story, index) => (
          <li id={story.documentId}>
            <StoryCard story={story} look="card" heading="h2" first={index === 0} />
            <OwnNotes story={story} />
          </li>
        ))}
      </ul>
      <NextPage href={next} />
      <p class="hint">{words.ownNews.howRanked}</p>
    </>
  );
};

const OwnNotes: FC<{ story: OwnCard }> = ({ story }) => {
  const { words } = usePage();
  const { documentId, headline, reasons, alreadyRead, bookmarked, explanation } = story;
  return (
    <div class="own-notes">
      <ul class="reasons">
        {alreadyRead && (
          <li>
            <strong>{words.ownNews.alreadyRead}</strong>
          </li>
        )}
        {reasons.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
      {explanation && <ScoreExplanation explanation={explanation} headline={headline} />}
      {bookmarked !== undefined && (
        <BookmarkButton
          documentId={documentId}
          isKept={bookmarked}
          headline={headline}
          anchor={documentId}
        />
      )}
    </div>
  );
};
