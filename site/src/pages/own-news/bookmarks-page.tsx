import type { Context } from 'hono';
import { BookmarkButton } from '../../components/bookmark-button';
import { KeptStory, nameOf } from '../../components/kept-story';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { NextPage } from '../../components/story-list';
import { outcomeOf } from '../../forms/outcome-of';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { changeOwn } from './change-own';

/** `/akun/simpanan`: the stories that the reader keeps, the last kept first. */
export async function showBookmarks(c: Context<SiteEnv>) {
  const { words, links } = c.var;
  const { after } = c.req.query();
  const reader = await requireReader(c);
  const { data, meta } = await answerOf(
    reader.GET('/api/me/bookmarks', { params: { query: { after } } }),
  );
  const { bookmarks, unpublished } = words.ownNews;
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{bookmarks.title}</h1>
        <OwnNewsMenu />
      </header>
      {data.length === 0 && <p>{bookmarks.none}</p>}
      <ul class="own-list">
        {data.map((entry) => (
          <li>
            <KeptStory entry={entry} />
            <BookmarkButton
              documentId={entry.documentId}
              isKept
              headline={nameOf(entry, unpublished)}
            />
          </li>
        ))}
      </ul>
      <NextPage
        href={
          meta.next === null ? undefined : links.page(links.own('bookmarks'), { after: meta.next })
        }
      />
    </div>,
    { title: bookmarks.title, unlisted: true },
  );
}

/** Keeps a story, or no more. */
export const changeBookmark = (c: Context<SiteEnv, '/akun/simpanan/:documentId'>) =>
  changeOwn(c, 'bookmarks', (reader, removes) => {
    const params = { path: c.req.param() };
    return outcomeOf(
      removes
        ? reader.DELETE('/api/me/bookmarks/{documentId}', { params })
        : reader.PUT('/api/me/bookmarks/{documentId}', { params }),
    );
  });
