import type { Child, FC } from 'hono/jsx';
import type { Card } from '../../../client';
import { STORY_LANGUAGE } from '../words';
import { Picture } from './picture';
import { TimeLabel } from './time-label';
import { usePage } from './use-page';

const SIZES = {
  lead: '(min-width: 64rem) 50rem, 100vw',
  card: '(min-width: 64rem) 23rem, (min-width: 40rem) 45vw, 7.5rem',
};

/**
 * A story in a list; all of it leads to the story.
 * @param look `lead` is large, `card` has a smaller photo, `line` has words only
 * @param heading the level that follows the heading above the list
 * @param first whether its photo is the first of the page
 * @param headline instead of the plain one, with words marked in it; `text` likewise for the lead
 */
export const StoryCard: FC<{
  story: Card;
  look: 'lead' | 'card' | 'line';
  heading?: 'h2' | 'h3';
  first?: boolean;
  headline?: Child;
  text?: Child;
}> = ({ story, look, heading: Heading = 'h3', first, headline, text }) => {
  const { links } = usePage();
  const lead = text ?? story.lead;
  return (
    <article class={`story-card ${look}`}>
      {look !== 'line' && story.photo && (
        <div class="card-photo">
          <Picture photo={story.photo} sizes={SIZES[look]} first={first} />
        </div>
      )}
      <div class="card-words">
        <Heading lang={STORY_LANGUAGE}>
          <a href={links.story(story.slug)}>{headline ?? story.headline}</a>
        </Heading>
        {look !== 'line' && lead && (
          <p class="card-lead" lang={STORY_LANGUAGE}>
            {lead}
          </p>
        )}
        <Facts story={story} />
      </div>
    </article>
  );
};

/** "Ekonomi · Kota Medan · Opini · 53 menit lalu" */
const Facts: FC<{ story: Card }> = ({ story: { channel, region, genre, relativeTime } }) => {
  const { words } = usePage();
  return (
    <p class="facts">
      {channel && (
        <span class="channel" lang={STORY_LANGUAGE}>
          {channel.name}
        </span>
      )}
      {region && <span lang={STORY_LANGUAGE}>{region.name}</span>}
      {genre !== 'news' && <strong>{words.genres[genre]}</strong>}
      <TimeLabel time={relativeTime} timeZone={region?.timeZone} />
    </p>
  );
};
