import type { Context } from 'hono';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { showSection } from './section-page';

/** `/kanal/:slug` */
export async function showChannel(c: Context<SiteEnv, '/kanal/:slug'>) {
  const { warta, words } = c.var;
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/channels/{slug}', {
      params: { path: { slug: c.req.param('slug') }, query: { after: c.req.query('after') } },
    }),
  );
  return showSection(c, {
    section: 'channels',
    of: meta.channel,
    kind: words.channel,
    stories: data,
    next: meta.next,
  });
}
