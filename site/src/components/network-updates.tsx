import type { FC } from 'hono/jsx';
import type { NetworkUpdate } from '../../../client';
import { STORY_LANGUAGE } from '../words';
import { TimeLabel } from './time-label';
import { usePage } from './use-page';

/** The newest story of each edition, and how many it had in a day. */
export const NetworkUpdates: FC<{ updates: readonly NetworkUpdate[]; heading?: 'h2' | 'h3' }> = ({
  updates,
  heading: Heading = 'h3',
}) => {
  const { words, links } = usePage();
  return (
    <ul class="updates">
      {updates.map(({ edition, storiesLastDay, article }) => (
        <li>
          <Heading>
            <a href={links.section('regions', edition.slug)}>{edition.name}</a>
          </Heading>
          <p class="newest" lang={STORY_LANGUAGE}>
            <a href={links.story(article.slug)}>{article.headline}</a>
          </p>
          <p class="facts">
            <TimeLabel time={article.relativeTime} timeZone={edition.timeZone} />
            <span>{words.editionCount(storiesLastDay)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
};
