import type { Context } from 'hono';
import { NetworkUpdates } from '../components/network-updates';
import { NextPage } from '../components/story-list';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';

/** `/wilayah`: every edition with its newest story. */
export async function showEditions(c: Context<SiteEnv, '/wilayah'>) {
  const { warta, words, links } = c.var;
  const after = c.req.query('after');
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/network', { params: { query: { after, limit: 48 } } }),
  );
  return c.render(
    <>
      <header class="section-head">
        <p class="facts">{words.networkUpdates}</p>
        <h1>{words.allEditions}</h1>
      </header>
      <NetworkUpdates updates={data} heading="h2" />
      <NextPage
        href={meta.next === null ? undefined : links.page('/wilayah', { after: meta.next })}
      />
    </>,
    { title: words.allEditions, unlisted: after !== undefined },
  );
}
