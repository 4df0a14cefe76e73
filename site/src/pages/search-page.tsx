import type { Context } from 'hono';
import { raw } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { FoundStory } from '../../../client';
import { SearchForm } from '../components/search-form';
import { StoryCard } from '../components/story-card';
import { NextPage } from '../components/story-list';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';

/** What a search comes to; null where the API refused the words. */
type Results = { data: FoundStory[]; meta: { next: string | null } } | null;

async function search(
  { warta }: SiteEnv['Variables'],
  q: string,
  after?: string,
): Promise<Results> {
  try {
    return await answerOf(warta.GET('/api/feeds/search', { params: { query: { q, after } } }));
  } catch (error) {
    if (error instanceof HTTPException && error.status === 400) return null;
    throw error;
  }
}

/** `/cari?q=` */
export async function showSearch(c: Context<SiteEnv, '/cari'>) {
  const { words, links } = c.var;
  const { q, after } = c.req.query();
  const results = q === undefined ? undefined : await search(c.var, q, after);
  const title = q && results ? words.searchFor(q) : words.search;
  const next = results?.meta.next;

  if (results === null) {
    c.status(400);
  }
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{title}</h1>
        <SearchForm words={q} />
      </header>
      {results === null && <p role="alert">{words.searchRefused}</p>}
      {results?.data.length === 0 && <p>{words.nothingFound(q ?? '')}</p>}
      {/* The API has escaped what is not a <mark>. */}
      <ul class="stories excerpts">
        {results?.data.map(({ article, highlights }, index) => (
          <li>
            <StoryCard
              story={article}
              look="card"
              heading="h2"
              first={index === 0}
              headline={raw(highlights.headline)}
              text={raw(highlights.body ?? highlights.lead ?? '')}
            />
          </li>
        ))}
      </ul>
      <NextPage href={next && q ? links.page(links.search, { q, after: next }) : undefined} />
    </div>,
    { title, unlisted: true },
  );
}
