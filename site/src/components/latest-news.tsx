import type { FC } from 'hono/jsx';
import type { Card } from '../../../client';
import { StoryCard } from './story-card';
import { usePage } from './use-page';

/** "Berita Terkini" beside what a page is about. */
export const LatestNews: FC<{ stories: readonly Card[] }> = ({ stories }) => {
  const { words } = usePage();
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 class="section-title" id="latest">
        {words.latest}
      </h2>
      <ol>
        {stories.map((story) => (
          <li>
            <StoryCard story={story} look="line" />
          </li>
        ))}
      </ol>
    </section>
  );
};
