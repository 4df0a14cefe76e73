import { settle } from '../../src/database/settle';
import { createReader, type Reader } from '../helpers/create-reader';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const hoursAgo = (hours: number) => new Date(PRESENT.getTime() - hours * 3_600_000);

interface CardAnswer {
  documentId: string;
  headline: string;
  alreadyRead: boolean;
  bookmarked: boolean;
  channel: { slug: string };
  reasons: { term: string; text: string }[];
  explanation?: { score: number; terms: Record<string, number> };
}

describe("a reader's own feed", () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let province: string;
  let nation: string;
  let reader: Reader;
  let minute = 0;
  let count = 0;
  const ids: Record<string, string> = {};

  /** Publishing moves the clock: what readers see changed at that moment. */
  const goOn = () => {
    minute += 1;
    warta.setNow(new Date(PRESENT.getTime() + minute * 1000));
  };

  async function publish(headline: string, hours: number, extra: object = {}): Promise<string> {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, headline, { datePublished: hoursAgo(hours), ...extra }),
    );
    ids[headline] = documentId;
    goOn();
    return documentId;
  }

  const feed = async (query = '', by: Reader = reader) => {
    const { status, body } = await by.request('get', `/api/me/feed${query}`);
    expect(status).toBe(200);
    return body as { data: CardAnswer[]; meta: { next: string | null } };
  };
  const headlines = async (query = '', by: Reader = reader) =>
    (await feed(query, by)).data.map(({ headline }) => headline);
  const card = async (headline: string, query = '?limit=100') =>
    (await feed(query)).data.find((shown) => shown.headline === headline);
  const follow = (path: string) => reader.request('put', `/api/me/follows/${path}`);

  beforeAll(async () => {
    warta = await startWarta();
    goOn();
    newsroom = await createNewsroom(warta.strapi);
    const regions = warta.strapi.documents('api::region.region');
    const region = async (name: string, code: string, level: string) => {
      const data = { name, code, level, timeZone: 'Asia/Jakarta', active: true } as never;
      return (await regions.create({ data })).documentId;
    };
    province = await region('Sumatera Utara', '12', 'province');
    nation = await region('Nasional', '00', 'national');
    const { makassar, medan, deliSerdang, olahraga, umkm, bonar } = newsroom;
    await publish('Dari Makassar', 1, { region: makassar });
    await publish('Nasional kemarin', 2, { region: nation });
    await publish('Dari Deli Serdang', 3, { region: deliSerdang });
    await publish('Dari provinsi', 4, { region: province });
    await publish('Dari Medan', 5, { region: medan });
    await publish('Olahraga Makassar', 6, { region: makassar, channel: olahraga });
    await publish('UMKM Makassar', 7, { region: makassar, tags: [umkm] });
    await publish('Bonar di Makassar', 8, { region: makassar, authors: [bonar] });
    await publish('Genting di Makassar', 9, { region: makassar, urgency: 1 });
    await publish('Dimuat Medan juga', 10, { region: makassar, editions: [makassar, medan] });
    await writeStory(warta.strapi, storyData(newsroom, 'Rahasia'), 'draft');
  });
  afterAll(() => warta.stop());
  beforeEach(async () => {
    count += 1;
    reader = await createReader(warta, `pembaca-${count}`);
  });

  it('of who has chosen nothing is the news of the nation, and the newest', async () => {
    const shown = await headlines();
    expect(shown).toHaveLength(10);
    expect(shown[0]).toBe('Genting di Makassar');
    expect(shown[1]).toBe('Nasional kemarin');
    expect(shown).not.toContain('Rahasia');
    expect((await card('Dari Makassar'))?.reasons).toEqual([
      { term: 'newness', text: 'Berita terkini' },
    ]);
  });

  it('goes from the own regency to its province, its neighbours, and the nation', async () => {
    await reader.request('patch', '/api/me/settings', { homeRegion: newsroom.medan });
    const shown = await headlines();
    const near = [
      'Dari Medan',
      'Dimuat Medan juga',
      'Dari provinsi',
      'Dari Deli Serdang',
      'Nasional kemarin',
      'Dari Makassar',
    ];
    expect(shown.filter((headline) => near.includes(headline))).toEqual(near);
  });

  it.each([
    [
      'regions',
      () => province,
      'Dari provinsi',
      'Anda mengikuti Sumatera Utara',
      'You follow Sumatera Utara',
    ],
    [
      'channels',
      () => newsroom.olahraga,
      'Olahraga Makassar',
      'Anda mengikuti Olahraga',
      'You follow Olahraga',
    ],
    [
      'authors',
      () => newsroom.bonar,
      'Bonar di Makassar',
      'Anda mengikuti Bonar Sihombing',
      'You follow Bonar Sihombing',
    ],
    ['tags', () => newsroom.umkm, 'UMKM Makassar', 'Anda mengikuti UMKM', 'You follow UMKM'],
  ])(
    'puts first what is followed of %s, and says so',
    async (type, target, headline, text, english) => {
      await follow(`${type}/${target()}`);
      const { data } = await feed();
      expect(data[0]?.headline).toBe(headline);
      expect(data[0]?.reasons[0]?.text).toBe(text);
      expect((await feed('?lang=en')).data[0]?.reasons[0]?.text).toBe(english);
    },
  );

  it('gives every story at least one reason', async () => {
    await reader.request('patch', '/api/me/settings', { homeRegion: newsroom.medan });
    const reasons = Object.fromEntries(
      (await feed()).data.map((shown) => [shown.headline, shown.reasons.map(({ text }) => text)]),
    );
    expect(reasons).toMatchObject({
      'Dari Medan': ['Dari Kota Medan'],
      'Dari provinsi': ['Dari provinsi Sumatera Utara'],
      'Dari Deli Serdang': ['Dari dekat Kota Medan'],
      'Nasional kemarin': ['Berita nasional'],
      'Genting di Makassar': ['Berita penting'],
      'Dari Makassar': ['Berita terkini'],
    });
  });

  it('explains a score by its terms, which add up to it', async () => {
    await follow(`tags/${newsroom.umkm}`);
    const explained = await card('UMKM Makassar', '?explain=true');
    const { score = 0, terms = {} } = explained?.explanation ?? {};
    expect(terms).toMatchObject({
      urgency: 0,
      followedTag: 48,
      followedRegion: 0,
      nearness: 0,
      alreadyRead: 0,
    });
    expect(terms.newness).toBeCloseTo(-7, 0);
    expect(Object.values(terms).reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(score, 5);
    expect(await card('UMKM Makassar')).not.toHaveProperty('explanation');
  });

  it('lets what was read sink, and marks it; for others nothing changes', async () => {
    const other = await createReader(warta, `tetangga-${count}`);
    for (const one of [reader, other]) {
      await one.request('patch', '/api/me/settings', { homeRegion: newsroom.medan, history: true });
    }
    expect((await headlines())[0]).toBe('Dari Medan');
    await reader.request('put', `/api/me/history/${ids['Dari Medan']}`, { progress: 100 });
    const shown = await headlines();
    expect(shown.indexOf('Dari Medan')).toBeGreaterThan(5);
    const marked = await card('Dari Medan', '?explain=true');
    expect(marked?.alreadyRead).toBe(true);
    expect(marked?.explanation?.terms.alreadyRead).toBe(-120);
    expect((await headlines('', other))[0]).toBe('Dari Medan');
  });

  it('marks what is bookmarked', async () => {
    await reader.request('put', `/api/me/bookmarks/${ids['Dari Medan']}`);
    expect((await card('Dari Medan'))?.bookmarked).toBe(true);
    expect((await card('Dari Makassar'))?.bookmarked).toBe(false);
  });

  it('shows each story once, page by page, though others appear and are read meanwhile', async () => {
    await reader.request('patch', '/api/me/settings', {
      homeRegion: newsroom.medan,
      history: true,
    });
    const whole = await headlines('?limit=100');
    const seen: string[] = [];
    let query = '?limit=3';
    for (let page = 0; page < 4; page += 1) {
      const { data, meta } = await feed(query);
      seen.push(...data.map(({ headline }) => headline));
      goOn();
      await reader.request('put', `/api/me/history/${data[0]?.documentId}`, { progress: 5 });
      await publish(`Sela ${count} ${page}`, 0, {
        region: newsroom.medan,
        urgency: 1,
        datePublished: undefined,
      });
      query = `?limit=3&after=${meta.next}`;
    }
    expect(query).toBe('?limit=3&after=null');
    expect(seen).toEqual(whole);
    expect(await headlines('?limit=1')).toEqual([expect.stringContaining('Sela')]);
  });

  it('is the same where another process has to compute it anew, though others appeared', async () => {
    const first = await feed('?limit=4');
    const kept = await headlines(`?limit=100&after=${first.meta.next}`);
    goOn();
    await publish(`Susulan ${count}`, 0, { urgency: 1, datePublished: undefined });
    const { createPersonalFeeds } = jest.requireActual('../../dist/src/api/feed/personal-feeds');
    // What a process has in memory that has just begun: nothing.
    Object.assign(warta.strapi.get('personal-feeds'), createPersonalFeeds(warta.strapi));
    expect(await headlines(`?limit=100&after=${first.meta.next}`)).toEqual(kept);
    expect(await headlines('?limit=100')).toContain(`Susulan ${count}`);
  });

  it('never lets a channel stand more than twice among five, while others are left', async () => {
    const { documentId: budaya } = await warta.strapi
      .documents('api::channel.channel')
      .create({ data: { name: 'Budaya' } });
    for (let index = 0; index < 6; index += 1) {
      const urgent = { urgency: 1 };
      await publish(`Ekonomi ${count} ${index}`, 0, urgent);
      await publish(`Budaya ${count} ${index}`, 20, { ...urgent, channel: budaya });
      await publish(`Olahraga ${count} ${index}`, 30, { ...urgent, channel: newsroom.olahraga });
    }
    const channels = (await feed('?limit=14')).data.map(({ channel }) => channel.slug);
    expect(channels[0]).toBe('ekonomi');
    for (let begin = 0; begin + 5 <= channels.length; begin += 1) {
      const window = channels.slice(begin, begin + 5);
      for (const slug of ['ekonomi', 'budaya', 'olahraga']) {
        expect(window.filter((channel) => channel === slug).length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('drops a story at once that is taken back or unpublished, and shows what is new at once', async () => {
    const documentId = await publish(`Keliru ${count}`, 0, { urgency: 1 });
    expect(await headlines('?limit=100')).toContain(`Keliru ${count}`);
    const first = await feed('?limit=1');
    await warta.strapi.documents(ARTICLE).update({
      documentId,
      data: { corrections: [{ kind: 'retraction', text: 'Keliru' }] } as never,
      status: 'published',
    });
    goOn();
    expect(await headlines('?limit=100')).not.toContain(`Keliru ${count}`);
    // Nor on a later page of a feed that was begun before.
    expect(await headlines(`?limit=100&after=${first.meta.next}`)).not.toContain(`Keliru ${count}`);
  });

  it('shows nothing of a row that is gone, though nobody was told', async () => {
    const documentId = await publish(`Lenyap ${count}`, 0, { urgency: 1 });
    expect(await headlines('?limit=100')).toContain(`Lenyap ${count}`);
    await warta.strapi.db.query(ARTICLE).deleteMany({ where: { documentId } });
    expect(await headlines('?limit=100')).not.toContain(`Lenyap ${count}`);
  });

  it('is computed once for all who follow the same, in whatever order', async () => {
    const other = await createReader(warta, `sama-${count}`);
    await follow(`tags/${newsroom.umkm}`);
    await follow(`channels/${newsroom.olahraga}`);
    await other.request('put', `/api/me/follows/channels/${newsroom.olahraga}`);
    await other.request('put', `/api/me/follows/tags/${newsroom.umkm}`);
    await feed();
    await settle(warta.strapi);
    const queries = await queriesDuring(warta.strapi, () => feed('', other));
    const ofStories = queries.filter(({ sql }) => /articles/.test(sql));
    expect(ofStories).toHaveLength(1);
    // Eight are about who is asking, and whether the session is still open.
    expect(queries.length).toBeLessThanOrEqual(13);
  });

  it.each([
    ['after=keliru', 'after'],
    ['limit=0', 'limit'],
    ['explain=ya', 'explain'],
    ['region=kota-medan', 'region'],
  ])('refuses ?%s', async (query, param) => {
    const { status, body } = await reader.request('get', `/api/me/feed?${query}`);
    expect([status, body.error.details.param]).toEqual([400, param]);
  });

  it('is private, and kept by nobody on the way', async () => {
    const { headers } = await reader.request('get', '/api/me/feed');
    expect(headers['cache-control']).toBe('private, no-store');
  });
});
