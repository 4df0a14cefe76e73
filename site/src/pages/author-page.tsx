import type { Context } from 'hono';
import { Picture } from '../components/picture';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { STORY_LANGUAGE } from '../words';
import { showSection } from './section-page';

/** `/penulis/:slug` */
export async function showAuthor(c: Context<SiteEnv, '/penulis/:slug'>) {
  const { warta, words } = c.var;
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/authors/{slug}', {
      params: { path: { slug: c.req.param('slug') }, query: { after: c.req.query('after') } },
    }),
  );
  const { jobTitle, bio, portrait } = meta.author;
  return showSection(c, {
    section: 'authors',
    of: meta.author,
    kind: jobTitle ?? words.author,
    description: bio,
    stories: data,
    next: meta.next,
    introduction: (
      <div class="author">
        {portrait && <Picture photo={portrait} sizes="6rem" first />}
        {bio && <p lang={STORY_LANGUAGE}>{bio}</p>}
      </div>
    ),
  });
}
