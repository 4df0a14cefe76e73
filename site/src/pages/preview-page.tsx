import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Article, WartaClient } from '../../../client';
import { LatestNews } from '../components/latest-news';
import { Story } from '../components/story';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { photoOf } from '../warta/photo-of';
import { showAdvice } from './failure-page';

/** The draft that a link opens; null where the API does not know the link, or no longer. */
async function readDraft(warta: WartaClient, token: string): Promise<Article | null> {
  const headers = { Authorization: `Bearer ${token}` };
  try {
    return (await answerOf(warta.GET('/api/preview', { headers }))).data;
  } catch (error) {
    if (error instanceof HTTPException && error.status === 403) return null;
    throw error;
  }
}

/** `/pratinjau?token=`: a draft as its page will be, for who edits it. */
export async function showPreview(c: Context<SiteEnv, '/pratinjau'>) {
  const { warta, words } = c.var;
  // A token is of one line, as a header is.
  const token = c.req.query('token')?.replace(/[^\w.-]/g, '') ?? '';
  c.header('Cache-Control', 'private, no-store');
  const [article, latest] = await Promise.all([
    readDraft(warta, token),
    answerOf(warta.GET('/api/feeds/latest', { params: { query: { limit: 8 } } })),
  ]);
  if (!article) {
    c.status(403);
    return showAdvice(c, words.preview.closed);
  }
  const headline = article.headline || words.preview.untitled;

  return c.render(
    <>
      <aside class="preview-notice" aria-label={words.preview.notice}>
        <p>
          <strong>{words.preview.notice}</strong>
        </p>
        <p>{words.preview.advice}</p>
      </aside>
      <div class="with-aside">
        <Story article={{ ...article, headline }} photo={photoOf(article)} />
        <LatestNews stories={latest.data.filter(({ slug }) => slug !== article.slug)} />
      </div>
    </>,
    { title: words.preview.title(headline), unlisted: true },
  );
}
