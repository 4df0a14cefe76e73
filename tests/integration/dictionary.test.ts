import { createEditor, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const REGION = 'api::region.region';
const CHANNEL = 'api::channel.channel';
const AUTHOR = 'api::author.author';

// With the answer cache on, what is kept would hide what is read: here every answer is made anew.
describe('names in feeds, without kept answers,', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let admin: Editor;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '0' });
    newsroom = await createNewsroom(warta.strapi);
    await writeStory(warta.strapi, storyData(newsroom, 'Cerita'));
    admin = await createEditor(warta, 'kepala', ['strapi-super-admin']);
  });
  afterAll(() => warta.stop());

  async function feed(path = 'latest') {
    const { body } = await warta.http.get(`/api/feeds/${path}`).expect(200);
    return body;
  }

  /** The names on the card of the story, which is read twice: the second time from memory. */
  async function names() {
    await feed();
    const { region, channel, authors } = (await feed()).data[0];
    return { region: region.name, channel: channel?.name, author: authors[0]?.name };
  }

  const WRITERS: [string, (uid: string, documentId: string, name: string) => Promise<unknown>][] = [
    [
      'the admin panel',
      (uid, documentId, name) =>
        admin.request('put', `/content-manager/collection-types/${uid}/${documentId}`, { name }),
    ],
    [
      'the Document Service',
      (uid, documentId, name) =>
        warta.strapi.documents(uid as typeof REGION).update({ documentId, data: { name } }),
    ],
    [
      'a query for one',
      (uid, documentId, name) =>
        warta.strapi.db.query(uid).update({ where: { documentId }, data: { name } }),
    ],
    [
      'a query for many',
      (uid, documentId, name) =>
        warta.strapi.db.query(uid).updateMany({ where: { documentId }, data: { name } }),
    ],
  ];

  it.each(WRITERS)('follow what %s writes, in the very next answer', async (by, rename) => {
    await names();
    await rename(REGION, newsroom.medan, `Medan ${by}`);
    expect(await names()).toMatchObject({ region: `Medan ${by}` });
    await rename(CHANNEL, newsroom.ekonomi, `Ekonomi ${by}`);
    expect(await names()).toMatchObject({ channel: `Ekonomi ${by}` });
    await rename(AUTHOR, newsroom.siti, `Siti ${by}`);
    expect(await names()).toMatchObject({ author: `Siti ${by}` });
  });

  it('stay as they were when the write is rolled back', async () => {
    const before = await names();
    const rolledBack = warta.strapi.db.transaction(async () => {
      await warta.strapi
        .documents(CHANNEL)
        .update({ documentId: newsroom.ekonomi, data: { name: 'Ditarik' } });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect(await names()).toEqual(before);
  });

  it('lead to a feed by the new slug, and from the former one to it', async () => {
    await feed('channels/olahraga');
    await warta.strapi
      .documents(CHANNEL)
      .update({ documentId: newsroom.olahraga, data: { slug: 'raga' } });
    expect((await feed('channels/raga')).meta.channel.slug).toBe('raga');
    const moved = await warta.http.get('/api/feeds/channels/olahraga').expect(301);
    expect(moved.headers.location).toBe('/api/feeds/channels/raga');
  });

  it('go with what is deleted', async () => {
    await names();
    await warta.strapi.documents(CHANNEL).delete({ documentId: newsroom.ekonomi });
    expect(await names()).toMatchObject({ channel: undefined });
    await warta.strapi.documents(AUTHOR).delete({ documentId: newsroom.siti });
    expect(await names()).toMatchObject({ author: undefined });
  });
});
