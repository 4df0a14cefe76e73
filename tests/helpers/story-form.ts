import type { Editor } from './desk';
import { blocks, type Newsroom } from './newsroom';

/** Where the admin panel reads and writes stories. */
export const STORIES = '/content-manager/collection-types/api::article.article';

/** A relation as the admin panel's form sends it. */
export const connected = (...ids: string[]) => ({
  connect: ids.map((documentId) => ({ documentId })),
});

/** A form that lacks nothing for publication. */
export const storyForm = (newsroom: Newsroom, headline: string, extra: object = {}) => ({
  headline,
  body: blocks('Isi'),
  genre: 'news',
  region: connected(newsroom.medan),
  channel: connected(newsroom.ekonomi),
  authors: connected(newsroom.siti),
  ...extra,
});

/** Saves a new story as an admin user does; returns its documentId. */
export async function saveNewStory(by: Editor, form: object): Promise<string> {
  const { status, body } = await by.request('post', STORIES, form);
  expect(status).toBe(201);
  return body.data.documentId;
}
