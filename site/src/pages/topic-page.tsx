import type { Context } from 'hono';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { showSection } from './section-page';

/** `/topik/:slug` */
export async function showTopic(c: Context<SiteEnv, '/topik/:slug'>) {
  const { warta, words } = c.var;
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/tags/{slug}', {
      params: { path: { slug: c.req.param('slug') }, query: { after: c.req.query('after') } },
    }),
  );
  return showSection(c, {
    section: 'tags',
    of: meta.tag,
    kind: words.topic,
    stories: data,
    next: meta.next,
  });
}
