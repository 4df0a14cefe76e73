import type { FC } from 'hono/jsx';
import type { Card } from '../../../client';
import { StoryCard } from './story-card';
import { usePage } from './use-page';

/** Stories below each other, and the way to those that follow. */
export const StoryList: FC<{ stories: readonly Card[]; next?: string }> = ({ stories, next }) => {
  const { words } = usePage();
  if (stories.length === 0) {
    return <p>{words.noStories}</p>;
  }
  return (
    <>
      <ul class="stories">
        {stories.map((story, index) => (
          <li>
            <StoryCard story={story} look="card" heading="h2" first={index === 0} />
          </li>
        ))}
      </ul>
      <NextPage href={next} />
    </>
  );
};

export const NextPage: FC<{ href?: string }> = ({ href }) => {
  const { words } = usePage();
  return href === undefined ? null : (
    <p class="next">
      <a href={href} rel="next">
        {words.next} <span aria-hidden="true">→</span>
      </a>
    </p>
  );
};
