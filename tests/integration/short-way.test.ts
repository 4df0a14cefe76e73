import http from 'node:http';
import { createEditor, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const PUBLISHED = new Date('2026-06-19T13:15:00.000Z');

/** Lets a request take the long way; everyone gets the same answer. */
const LONG_WAY = { cookie: 'koa.sess=x' };

interface Received {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Every answer is made anew: what is kept would take neither way. */
describe('the short way to what everyone may read', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let admin: Editor;
  let story: string;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '0' });
    newsroom = await createNewsroom(warta.strapi);
    admin = await createEditor(warta, 'kepala', ['strapi-super-admin']);
    warta.setNow(PUBLISHED);
    for (const headline of ['Harga cabai naik', 'Pelabuhan ramai']) {
      const data = storyData(newsroom, headline, { tags: [newsroom.umkm] });
      story = (await writeStory(warta.strapi, data)).documentId;
    }
    const channels = warta.strapi.documents('api::channel.channel');
    await channels.update({ documentId: newsroom.olahraga, data: { slug: 'raga' } });
    await ask('/api/feeds/latest');
    await ask('/api/feeds/latest', { origin: 'https://satu.example' });
  });
  afterAll(() => warta.stop());

  function ask(path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') {
    return new Promise<Received>((resolve, reject) => {
      const options = { method, headers };
      const request = http.request(`${warta.url}${path.replace(':story', story)}`, options);
      request.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { date: _date, ...received } = answer.headers;
          const body = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, headers: received, body });
        });
      });
      request.on('error', reject).end();
    });
  }

  /** How many requests Koa was given meanwhile. */
  async function seenByKoa(act: () => Promise<unknown>): Promise<number> {
    const koa = jest.spyOn(warta.strapi.server.app as never, 'handleRequest');
    await act();
    const { length } = koa.mock.calls;
    koa.mockRestore();
    return length;
  }

  const ADDRESSES: [string, number][] = [
    ['/api/feeds/latest', 200],
    ['/api/feeds/latest?limit=1&lang=en', 200],
    ['/api/feeds/top', 200],
    ['/api/feeds/channels/ekonomi', 200],
    ['/api/feeds/channels/olahraga?limit=1', 301],
    ['/api/feeds/channels/nothing', 404],
    ['/api/feeds/regions/kota-medan?include=children', 200],
    ['/api/feeds/related/:story', 200],
    ['/api/feeds/network', 200],
    ['/api/feeds/search?q=cabai', 200],
    ['/api/feeds/local?region=kota-medan', 200],
    ['/api/corrections', 200],
    ['/api/editions', 200],
    ['/api/articles', 200],
    ['/api/articles?populate=*&sort=headline', 200],
    ['/api/articles/:story', 200],
    ['/api/articles/:story?populate[channel][fields]=name', 200],
    ['/api/articles/nothing', 404],
    ['/api/channels?filters[slug]=ekonomi', 200],
    ['/api/feeds/latest?limit=0', 400],
    ['/api/feeds/latest?lang=xx', 400],
    ['/api/articles?sort=nothing', 400],
    ['/api/articles?filters[password]=x', 400],
    ['/api/articles?pagination[pageSize]=x', 400],
    [`/api/articles?populate=${Array(6).fill('relatedArticles').join('.')}`, 400],
    ['/api/channels/%00', 400],
    ['/api/feeds/channels/%E0%A4%A', 404],
    [`/api/channels/${'x'.repeat(300)}`, 400],
  ];

  it.each(ADDRESSES)('%s is answered as on the long way, with %d', async (path, status) => {
    const long = await ask(path, LONG_WAY);
    expect(long.status).toBe(status);
    const short = await ask(path);
    expect(short).toEqual(long);
  });

  it.each([
    ['another origin', { origin: 'https://satu.example' }],
    ['another format', { 'strapi-response-format': 'v4' }],
    ['another language', { 'accept-language': 'en' }],
    ['what one has', { 'if-none-match': '*' }],
  ])('asked for %s too', async (_what, headers) => {
    for (const path of ['/api/feeds/latest', '/api/articles', '/api/feeds/channels/nothing']) {
      for (const method of ['GET', 'HEAD']) {
        const long = await ask(path, { ...headers, ...LONG_WAY }, method);
        expect(await ask(path, headers, method)).toEqual(long);
      }
    }
  });

  it('is taken by whom everyone may be, and by nobody else', async () => {
    // Under no key of the cache: what has no language, and what cannot be decoded.
    const taken = ADDRESSES.filter(([path]) => !/lang=xx|%/.test(path));
    expect(
      await seenByKoa(async () => {
        for (const [path] of taken) {
          await ask(path);
        }
      }),
    ).toBe(0);
    const others: [string, http.OutgoingHttpHeaders, string][] = [
      ['/api/feeds/latest', LONG_WAY, 'GET'],
      ['/api/feeds/latest', { authorization: 'Bearer x' }, 'GET'],
      ['/api/feeds/latest', { origin: 'https://never-seen.example' }, 'GET'],
      ['/api/articles', {}, 'POST'],
      ['/api/articles', {}, 'OPTIONS'],
      ['/api/me/settings', {}, 'GET'],
      ['/api/nothing', {}, 'GET'],
      ['/api/upload/files', {}, 'GET'],
      ['/feeds/latest.rss', {}, 'GET'],
    ];
    for (const [path, headers, method] of others) {
      expect([path, await seenByKoa(() => ask(path, headers, method))]).toEqual([path, 1]);
    }
  });

  it('ends where the public role may not go any longer, and names no new thing late', async () => {
    const path = '/api/articles?populate[channel][fields]=name&populate[authors][fields]=name';
    await ask(path);
    await admin.request(
      'put',
      `/content-manager/collection-types/api::channel.channel/${newsroom.ekonomi}`,
      { name: 'Bisnis' },
    );
    expect((await ask(path)).body).toContain('"name":"Bisnis"');

    const permissions = warta.strapi.db.query('plugin::users-permissions.permission');
    const action = 'api::article.article.find';
    const permission = await permissions.findOne({ where: { action, role: { type: 'public' } } });
    await permissions.delete({ where: { id: permission.id } });
    expect((await ask(path)).status).toBe(403);
    const role = await warta.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await permissions.create({ data: { action, role: role.id } });
    expect((await ask(path)).status).toBe(200);
  });

  it('answers a fault with a 500, which is logged, and goes on', async () => {
    // openapi.json describes no 500, and what watches over it would not have one.
    const { httpServer } = warta.strapi.server;
    const [watching] = httpServer.listeners('request') as [() => void];
    httpServer.removeListener('request', watching);
    const articles = warta.strapi.service('api::article.article');
    const find = jest.spyOn(articles, 'find').mockRejectedValue(new Error('broken'));
    const logged = jest.spyOn(warta.strapi.log, 'error').mockImplementation(() => warta.strapi.log);
    expect(await ask('/api/articles')).toMatchObject({ status: 500 });
    expect(logged).toHaveBeenCalledTimes(1);
    find.mockRestore();
    logged.mockRestore();
    httpServer.prependListener('request', watching);
    expect((await ask('/api/articles')).status).toBe(200);
  });

  it('asks the database three things for a list with the names of what it stands under', async () => {
    const path =
      '/api/articles?populate[channel][fields]=name&populate[region][fields]=name' +
      '&populate[authors][fields]=name&populate[tags][fields]=name';
    await ask(path);
    const queries = await queriesDuring(warta.strapi, () => ask(path));
    // The transaction's own two are told too.
    expect(queries.filter(({ sql }) => /^select/i.test(sql))).toHaveLength(3);
  });
});
