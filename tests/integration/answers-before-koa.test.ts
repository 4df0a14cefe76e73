import http from 'node:http';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { exchange } from '../helpers/exchange';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const PUBLISHED = new Date('2026-06-19T13:15:00.000Z');
const later = (seconds: number) => new Date(PUBLISHED.getTime() + seconds * 1000);

/** Lets a request pass by the cache; everyone gets the same answer. */
const PASSES_BY = { cookie: 'koa.sess=x' };

/** Too few to be compressed, and enough. */
const SHORT = '/api/channels?sort=name';
const LONG = '/api/feeds/latest';
/** Without the short way (docs/adr/019). */
const RSS = '/feeds/latest.rss';

interface Received {
  status: number;
  body: string;
  headers: [string, string][];
}

/** Every header as it was received, by name; the date is Node's own. */
function headersOf({ rawHeaders }: http.IncomingMessage): [string, string][] {
  const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? '']] : [],
  );
  return pairs
    .map(([name, value]): [string, string] => [name, name === 'date' ? '' : value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('answers before Koa', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  function ask(path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') {
    return new Promise<Received>((resolve, reject) => {
      const request = http.request(warta.url + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks).toString('latin1');
          resolve({ status: answer.statusCode ?? 0, body, headers: headersOf(answer) });
        });
      });
      request.on('error', reject).end();
    });
  }

  const figures = () => answerCache(warta.strapi).answers.figures;

  /** How many requests Koa was given meanwhile. */
  async function seenByKoa(act: () => Promise<unknown>): Promise<number> {
    const koa = jest.spyOn(warta.strapi.server.app as never, 'handleRequest');
    await act();
    const { length } = koa.mock.calls;
    koa.mockRestore();
    return length;
  }

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '16' });
    newsroom = await createNewsroom(warta.strapi);
    warta.setNow(PUBLISHED);
    for (const headline of ['Harga cabai naik', 'Pelabuhan ramai', 'Jalan diperbaiki']) {
      await writeStory(warta.strapi, storyData(newsroom, headline));
    }
    warta.setNow(later(5 * 60 - 40));
  });
  beforeEach(() => answerCache(warta.strapi).answers.clear());
  afterAll(() => warta.stop());

  it('are sent without Koa once they are kept, and counted', async () => {
    const before = figures();
    expect(await seenByKoa(() => ask(RSS))).toBe(1);
    expect(await seenByKoa(() => ask(RSS))).toBe(0);
    expect(await seenByKoa(() => ask(RSS, {}, 'HEAD'))).toBe(0);
    expect(await seenByKoa(() => ask(RSS, { 'accept-language': 'en' }))).toBe(1);
    expect(figures()).toMatchObject({ hits: before.hits + 2, misses: before.misses + 2 });
  });

  it.each([
    ['to who has no origin', {}],
    ['to another origin', { origin: 'https://satu.example' }],
    ['compressed', { 'accept-encoding': 'gzip, deflate, br' }],
    ['compressed to another origin', { 'accept-encoding': 'gzip', origin: 'https://a.example' }],
    ['to who may have them', { 'if-none-match': '"another"' }],
  ])('have every header that the first answer had, %s', async (_to, headers) => {
    for (const path of [SHORT, LONG, '/feeds/latest.rss', '/sitemap.xml']) {
      const first = await ask(path, headers);
      expect(first.status).toBe(200);
      expect(await ask(path, headers)).toEqual(first);
    }
  });

  it.each([{}, { origin: 'https://satu.example' }])(
    'have the headers that are sent without the cache too (%j)',
    async (headers) => {
      for (const path of [SHORT, LONG, '/feeds/latest.rss']) {
        await ask(path, headers);
        const kept = await ask(path, headers);
        const made = await ask(path, { ...headers, ...PASSES_BY });
        const vary = made.headers.find(([name]) => name === 'vary')?.[1];
        expect(
          kept.headers.filter(([name]) => name !== 'vary' && name !== 'last-modified'),
        ).toEqual(made.headers.filter(([name]) => name !== 'vary' && name !== 'last-modified'));
        expect(kept.headers).toContainEqual(['vary', [vary, 'Accept-Encoding'].join(', ')]);
        expect(kept.body).toBe(made.body);
      }
    },
  );

  it('allow each origin what it is allowed, and name no other', async () => {
    const origins = ['https://satu.example', 'https://dua.example', undefined];
    for (const origin of [...origins, ...origins]) {
      const { headers } = await ask(LONG, origin ? { origin } : {});
      expect(headers).toContainEqual(['access-control-allow-origin', origin ?? '']);
      expect(headers.filter(([name]) => name === 'access-control-allow-origin')).toHaveLength(1);
    }
  });

  it('leave everything else to Koa, once', async () => {
    await ask(LONG);
    const preflight = { origin: 'https://a.example', 'access-control-request-method': 'GET' };
    expect(await seenByKoa(() => ask(LONG, preflight, 'OPTIONS'))).toBe(1);
    expect((await ask(LONG, preflight, 'OPTIONS')).status).toBe(204);
    expect(await seenByKoa(() => ask(LONG, {}, 'POST'))).toBe(1);
    expect(await seenByKoa(() => ask(LONG, PASSES_BY))).toBe(1);
    expect(await seenByKoa(() => ask(LONG, { authorization: 'Bearer x' }))).toBe(1);
  });

  it('stand for no question that is an error, though it says a default', async () => {
    const offset = '/api/tags?pagination[start]=0';
    expect((await ask(offset)).status).toBe(200);
    expect((await ask(`${offset}&pagination[page]=1`)).status).toBe(400);
  });

  it('give HEAD the headers of GET, and 304 to who has them', async () => {
    const get = await ask(LONG);
    const head = await ask(LONG, {}, 'HEAD');
    expect(head).toEqual({ ...get, body: '' });
    const etag = get.headers.find(([name]) => name === 'etag')?.[1];
    const same = await ask(LONG, { 'if-none-match': etag });
    const ofBody = ['content-length', 'content-type'];
    expect(same).toEqual({
      status: 304,
      body: '',
      headers: get.headers.filter(([name]) => !ofBody.includes(name)),
    });
  });

  it.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
  ])('are compressed for "%s" as %s', async (accepted, encoding) => {
    for (const time of ['first', 'next']) {
      const { headers } = await ask(LONG, { 'accept-encoding': accepted });
      expect([time, headers.find(([name]) => name === 'content-encoding')?.[1]]).toEqual([
        time,
        encoding,
      ]);
    }
  });

  it('grow old by the second, and read differently when a label does', async () => {
    const ageOf = ({ headers }: Received) => headers.find(([n]) => n === 'cache-control')?.[1];
    await ask(LONG);
    for (const left of [40, 39, 38.2, 0.5]) {
      warta.setNow(later(5 * 60 - left));
      const kept = await ask(LONG);
      expect(ageOf(kept)).toBe(`public, max-age=${Math.floor(left)}`);
      expect(kept.body).toContain('4 menit lalu');
    }
    warta.setNow(later(5 * 60));
    expect((await ask(LONG)).body).toContain('5 menit lalu');
    warta.setNow(later(5 * 60 - 40));
  });

  it('read right when the clock was set back', async () => {
    const labelled = async () => (await ask(LONG)).body;
    const before = await labelled();
    warta.setNow(later(5 * 60 + 10));
    expect(await labelled()).not.toBe(before);
    warta.setNow(later(5 * 60 - 40));
    expect(await labelled()).toBe(before);
  });

  it('are in the language that is asked for, however it is spelled', async () => {
    const languageOf = async (path: string) =>
      (await ask(path)).headers.find(([name]) => name === 'content-language')?.[1];
    expect(await languageOf(`${LONG}?l%61ng=en`)).toBe('en');
    expect(await languageOf(LONG)).toBe('id');
    expect(await languageOf(`${LONG}?lang=e%6E`)).toBe('en');
    expect(await languageOf(`${LONG}?lang=en`)).toBe('en');
    expect(await languageOf(`${LONG}?lang=id&lang=en`)).toBeUndefined();
  });

  it.each([
    ['an absolute address', `http://warta.example${LONG}`, 200],
    ['two slashes', `/${LONG}`, 400],
    ['a fragment', `${LONG}#1`, 200],
    ['half an escape', `${LONG}?limit=%`, 400],
    ['no escape', `${LONG}?limit=%zz`, 400],
    ['an escape of no character', `${LONG}?after=%ff`, 400],
    ['half an escape in the path', '/api/feeds/regions/%e0%a4', 404],
    ['nothing but a mark', '?', 400],
    ['an asterisk', '*', 404],
  ])('do not stand under %s', async (_what, target, status) => {
    await ask(LONG);
    const { answers, hits } = figures();
    const request = `GET ${target} HTTP/1.1\r\nHost: warta.example\r\nConnection: close\r\n\r\n`;
    warta.strapi.log.silent = true;
    const received = await exchange(warta.url, request);
    warta.strapi.log.silent = false;
    expect(received.split('\r\n', 1)[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(figures()).toMatchObject({ answers, hits });
  });

  it('come in the order of the questions on one connection', async () => {
    await ask(LONG);
    const question = (method: string, target: string, more = '') =>
      `${method} ${target} HTTP/1.1\r\nHost: warta.example\r\n${more}\r\n`;
    // The first is not kept: those after it are ready long before.
    const received = await exchange(
      warta.url,
      question('GET', '/api/tags?sort=name') +
        question('GET', LONG) +
        question('HEAD', LONG) +
        question('GET', '/api/nothing') +
        question('GET', LONG, 'If-None-Match: *\r\nConnection: close\r\n'),
    );
    expect(received.match(/HTTP\/1\.1 \d+|UMKM|"headline":"Pelabuhan|NotFoundError/g)).toEqual([
      ...['HTTP/1.1 200', 'UMKM', 'HTTP/1.1 200', '"headline":"Pelabuhan', 'HTTP/1.1 200'],
      ...['HTTP/1.1 404', 'NotFoundError', 'HTTP/1.1 304'],
    ]);
  });

  it('are a 500 when they cannot be sent, and the server goes on', async () => {
    const { answers } = answerCache(warta.strapi);
    const path = '/feeds/broken.rss';
    const broken = {
      template: { pieces: ['x'], labels: [] },
      contentType: 'text/plain\n',
      longest: 60,
      headers: [],
      lastModified: null,
      expiresAt: null,
    };
    await ask(LONG);
    const rows = [{ type: 'api::tag.tag', id: 'broken' }];
    answers.set(`id ${path}`, broken, 100, { rows, lists: [] }, answers.generation);
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    warta.strapi.log.silent = true;
    expect((await ask(path)).status).toBe(500);
    warta.strapi.log.silent = false;
    silent.mockRestore();
    expect((await ask(LONG)).status).toBe(200);
  });
});
