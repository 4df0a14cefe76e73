import { createReader, type Reader } from '../helpers/create-reader';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { refusedFields } from '../helpers/refused-fields';
import { startWarta, type Warta } from '../helpers/warta';

const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const minutesAgo = (minutes: number) => new Date(PRESENT.getTime() - minutes * 60_000);
const READING = 'api::reading.reading';

interface ReadingAnswer {
  documentId: string;
}

describe('the reading history', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let reader: Reader;
  let stories: string[];
  let count = 0;

  const read = async (documentId: string | undefined, progress: number, minutes = 0) => {
    warta.setNow(minutesAgo(minutes));
    const answer = await reader.request('put', `/api/me/history/${documentId}`, { progress });
    warta.setNow(PRESENT);
    return answer;
  };
  const turn = (history: boolean) => reader.request('patch', '/api/me/settings', { history });
  const list = async (query = ''): Promise<string[]> =>
    (await reader.request('get', `/api/me/history${query}`)).body.data.map(
      ({ documentId }: ReadingAnswer) => documentId,
    );
  const stored = () =>
    warta.strapi.db.query(READING).count({ where: { readerId: reader.documentId } });

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    stories = [];
    for (let index = 0; index < 4; index += 1) {
      warta.setNow(minutesAgo(100 - index));
      const story = await writeStory(warta.strapi, storyData(newsroom, `Cerita ${index}`));
      stories.push(story.documentId);
    }
    warta.setNow(PRESENT);
  });
  afterAll(() => warta.stop());
  beforeEach(async () => {
    count += 1;
    reader = await createReader(warta, `pembaca-${count}`);
  });

  it('is off until a reader turns it on, and then nothing is kept', async () => {
    expect((await reader.request('get', '/api/me/settings')).body.data.history).toBe(false);
    const { status, body } = await read(stories[0], 50);
    expect(status).toBe(409);
    expect(body.error.details.reason).toBe('history-is-off');
    expect(await stored()).toBe(0);
    expect(await list()).toEqual([]);
  });

  it('tells what was read, the last first, how far, and since when', async () => {
    await turn(true);
    await read(stories[0], 30, 40);
    await read(stories[1], 100, 20);
    const { status, body } = await read(stories[0], 60);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: stories[0],
      firstReadAt: minutesAgo(40).toISOString(),
      lastReadAt: PRESENT.toISOString(),
      progress: 60,
      state: 'published',
      article: { headline: 'Cerita 0' },
    });
    expect(await list()).toEqual([stories[0], stories[1]]);
  });

  it('keeps how far somebody has come who opens a story again', async () => {
    await turn(true);
    await read(stories[0], 60, 40);
    const { body } = await read(stories[0], 0);
    expect(body.data).toMatchObject({ progress: 60, lastReadAt: PRESENT.toISOString() });
  });

  it('offers to continue what was begun and not finished', async () => {
    await turn(true);
    await read(stories[0], 30, 3);
    await read(stories[1], 95, 2);
    await read(stories[2], 89, 1);
    expect(await list('?unfinished=true')).toEqual([stories[2], stories[0]]);
    expect(await list('?unfinished=false')).toHaveLength(3);
  });

  it('comes page by page', async () => {
    await turn(true);
    for (const [index, documentId] of stories.entries()) {
      await read(documentId, 10, 10 - index);
    }
    const first = await reader.request('get', '/api/me/history?limit=3');
    const next = first.body.meta.next;
    expect(await list(`?limit=3&after=${next}`)).toEqual([stories[0]]);
  });

  it('is written once by many requests at one moment', async () => {
    await turn(true);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        reader.request('put', `/api/me/history/${stories[0]}`, { progress: index }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await stored()).toBe(1);
  });

  it('forgets one story, or everything', async () => {
    await turn(true);
    await read(stories[0], 10, 2);
    await read(stories[1], 10, 1);
    expect((await reader.request('delete', `/api/me/history/${stories[0]}`)).status).toBe(204);
    expect(await list()).toEqual([stories[1]]);
    expect((await reader.request('delete', '/api/me/history')).status).toBe(204);
    expect(await stored()).toBe(0);
  });

  it('is forgotten when it is turned off', async () => {
    await turn(true);
    await read(stories[0], 10);
    expect((await turn(false)).body.data.history).toBe(false);
    expect(await stored()).toBe(0);
  });

  it('keeps nothing of a draft', async () => {
    await turn(true);
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, `Rahasia ${count}`),
      'draft',
    );
    expect((await read(documentId, 10)).status).toBe(404);
    expect(await stored()).toBe(0);
  });

  it.each([
    ['data.progress', { progress: 101 }],
    ['data.progress', { progress: -1 }],
    ['data.progress', { progress: 1.5 }],
    ['data.progress', { progress: '50' }],
    ['data.readerId', { progress: 5, readerId: 'x' }],
    ['data', undefined],
  ])('refuses %s of %j', async (field, data) => {
    await turn(true);
    const refused = await reader.request('put', `/api/me/history/${stories[0]}`, data);
    expect(refused.status).toBe(400);
    expect(refusedFields(refused)).toEqual([field]);
  });

  describe('beside other settings', () => {
    it('stays as it is when another is changed', async () => {
      await turn(true);
      const { body } = await reader.request('patch', '/api/me/settings', {
        homeRegion: newsroom.medan,
      });
      expect(body.data).toMatchObject({ history: true, homeRegion: { slug: 'kota-medan' } });
      const after = await reader.request('patch', '/api/me/settings', { homeRegion: null });
      expect(after.body.data).toMatchObject({ history: true, homeRegion: null });
    });

    it('is settled once by many requests at one moment', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => turn(true)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const rows = await warta.strapi.db
        .query('api::reader.reader-settings')
        .count({ where: { readerId: reader.documentId } });
      expect(rows).toBe(1);
    });

    it.each([
      ['data.homeRegion', { homeRegion: 'x' }],
      ['data.homeRegion', { homeRegion: '' }],
      ['data.history', { history: 'yes' }],
      ['data.readerId', { readerId: 'x' }],
    ])('is not changed by a wrong %s', async (field, data) => {
      const refused = await reader.request('patch', '/api/me/settings', data);
      expect(refused.status).toBe(400);
      expect(refusedFields(refused)).toEqual([field]);
    });
  });
});
