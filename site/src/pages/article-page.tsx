import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { siteAddresses } from '../../../src/domain/site-addresses';
import { LatestNews } from '../components/latest-news';
import { RelatedStories } from '../components/related-stories';
import { Story } from '../components/story';
import { StoryActions } from '../components/story-actions';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { isNamed } from '../warta/is-named';
import { photoOf } from '../warta/photo-of';
import { isPublished } from '../warta/published-article';
import { openStory } from './own-news/open-story';

const POPULATE = [
  'authors',
  'editor',
  'photo.image',
  'channel',
  'region',
  'tags',
  'corrections',
  'seo',
];

/** `/berita/:slug`: a story with what belongs to it, the stories like it, and the newest ones. */
export async function showArticle(c: Context<SiteEnv, '/berita/:slug'>) {
  const { warta, links, settings } = c.var;
  const slug = c.req.param('slug');
  const [{ data: article }, latest] = await Promise.all([
    answerOf(
      warta.GET('/api/articles/slug/{slug}', {
        params: { path: { slug }, query: { populate: POPULATE } },
      }),
    ),
    answerOf(warta.GET('/api/feeds/latest', { params: { query: { limit: 8 } } })),
  ]);
  if (!isPublished(article)) {
    throw new HTTPException(404);
  }
  // The API redirects from a former slug; fetch has followed it.
  if (article.slug !== slug) {
    return c.redirect(links.story(article.slug), 301);
  }

  const path = { id: article.documentId };
  const [related, jsonLd, own] = await Promise.all([
    answerOf(warta.GET('/api/feeds/related/{id}', { params: { path, query: { limit: 6 } } })),
    answerOf(warta.GET('/api/articles/{id}/json-ld', { params: { path } })),
    openStory(c.var, article.documentId),
  ]);
  const photo = photoOf(article);
  const addresses = siteAddresses(settings.siteUrl);

  return c.render(
    <div class="with-aside">
      <div>
        <Story
          article={article}
          photo={photo}
          actions={<StoryActions article={article} own={own} />}
        />
        <RelatedStories stories={related.data} />
      </div>
      <LatestNews stories={latest.data.filter((story) => story.slug !== slug)} />
    </div>,
    {
      title: article.seo?.metaTitle ?? article.headline,
      description: article.seo?.metaDescription ?? article.lead,
      photo,
      story: {
        datePublished: article.datePublished,
        dateModified: article.dateModified ?? article.datePublished,
        section: article.channel?.name ?? null,
        tags: (article.tags ?? []).filter(isNamed).map(({ name }) => name),
        authors: (article.authors ?? [])
          .filter(isNamed)
          .map((author) => addresses.section('authors', author.slug)),
        jsonLd,
      },
    },
  );
}
