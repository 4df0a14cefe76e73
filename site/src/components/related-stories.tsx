import type { FC } from 'hono/jsx';
import type { Card } from '../../../client';
import { StoryCard } from './story-card';
import { usePage } from './use-page';

/** "Artikel Terkait": channel, age and headline of each. */
export const RelatedStories: FC<{ stories: readonly Card[] }> = ({ stories }) => {
  const { words } = usePage();
  return stories.length === 0 ? null : (
    <section class="related" aria-labelledby="related">
      <h2 class="section-title" id="related">
        {words.related}
      </h2>
      <ul class="stories">
        {stories.map((story) => (
          <li>
            <StoryCard story={story} look="card" />
          </li>
        ))}
      </ul>
    </section>
  );
};
