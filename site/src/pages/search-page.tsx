import type { Context } from 'hono';
import { raw } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { FC } from 'hono/jsx';
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
  const { after } = c.req.query();
  // An empty form asks for nothing.
  const q = c.req.query('q')?.trim() || undefined;
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
      {results && results.data.length > 0 && <FoundStories found={results.data} />}
      <NextPage href={next && q ? links.page(links.search, { q, after: next }) : undefined} />
    </div>,
    { title, unlisted: true },
  );
}

/** Stories with the words marked in them. The API has escaped what is not a <mark>. */
const FoundStories: FC<{ found: readonly FoundStory[] }> = ({ found }) => (
  <ul class="stories excerpts">
    {found.map(({ article, highlights: { headline, lead, body } }, index) => {
      const excerpt = body ?? lead;
      return (
        <li>
          <StoryCard
            story={article}
            look="card"
            heading="h2"
            first={index === 0}
            headline={raw(headline)}
            text={excerpt ? raw(excerpt) : undefined}
          />
        </li>
      );
    })}
  </ul>
);
