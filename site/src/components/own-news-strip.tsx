import type { FC } from 'hono/jsx';
import type { PersonalCard } from '../../../client';
import { StoryCard } from './story-card';
import { usePage } from './use-page';

/** A few stories of the reader's own feed, on the front page. */
export const OwnNewsStrip: FC<{ stories: readonly PersonalCard[] }> = ({ stories }) => {
  const { words, links } = usePage();
  return (
    <section class="own-strip" aria-labelledby="own-news">
      <h2 class="section-title" id="own-news">
        {words.ownNews.forYou}
      </h2>
      <ul class="strip">
        {stories.map((story) => (
          <li>
            <StoryCard story={story} look="line" />
            <p class="reasons">{story.reasons[0]?.text}</p>
          </li>
        ))}
      </ul>
      <p class="next">
        <a href={links.own('forYou')}>
          {words.ownNews.allForYou} <span aria-hidden="true">→</span>
        </a>
      </p>
    </section>
  );
};
