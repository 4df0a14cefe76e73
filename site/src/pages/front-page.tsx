import type { Context } from 'hono';
import type { PersonalCard } from '../../../client';
import { LatestNews } from '../components/latest-news';
import { NetworkUpdates } from '../components/network-updates';
import { OwnNewsStrip } from '../components/own-news-strip';
import { StoryCard } from '../components/story-card';
import { SITE_NAME } from '../page-head';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';

/** The beginning of the reader's own feed; nothing for guests. */
async function newestOwn({ session }: SiteEnv['Variables']): Promise<readonly PersonalCard[]> {
  const reader = await session.reader();
  if (!reader) {
    return [];
  }
  const { data } = await answerOf(reader.GET('/api/me/feed', { params: { query: { limit: 4 } } }));
  return data;
}

/** `/`: the top stories, what is new, and the newest of each edition. */
export async function showFrontPage(c: Context<SiteEnv>) {
  const { warta, words, links } = c.var;
  const [top, latest, network, own] = await Promise.all([
    answerOf(warta.GET('/api/feeds/top', { params: { query: { limit: 7 } } })),
    answerOf(warta.GET('/api/feeds/latest', { params: { query: { limit: 12 } } })),
    answerOf(warta.GET('/api/feeds/network', { params: { query: { limit: 12 } } })),
    newestOwn(c.var),
  ]);
  const [lead, ...others] = top.data;

  return c.render(
    <>
      <h1 class="visually-hidden">{SITE_NAME}</h1>
      {own.length > 0 && <OwnNewsStrip stories={own} />}
      <div class="with-aside">
        <section aria-labelledby="top">
          <h2 class="section-title" id="top">
            {words.topStories}
          </h2>
          {lead ? <StoryCard story={lead} look="lead" first /> : <p>{words.noStories}</p>}
          <ul class="stories">
            {others.map((story) => (
              <li>
                <StoryCard story={story} look="card" />
              </li>
            ))}
          </ul>
        </section>
        <LatestNews stories={latest.data} />
      </div>
      <section class="network" aria-labelledby="network">
        <h2 class="section-title" id="network">
          {words.networkUpdates}
        </h2>
        <NetworkUpdates updates={network.data} />
        <p class="next">
          <a href={links.editions}>
            {words.allEditions} <span aria-hidden="true">→</span>
          </a>
        </p>
      </section>
    </>,
    { photo: lead?.photo },
  );
}
