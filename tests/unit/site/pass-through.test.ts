import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { passThrough } from '../../../site/src/http/pass-through';
import type { SiteEnv } from '../../../site/src/site-env';
import { PATIENCE } from '../../../site/src/warta/patience';

const FEED = `<rss>${'<item>Harga beras turun</item>'.repeat(100)}</rss>`;
const TAG = '"the-feed"';

describe('what the site hands through from the CMS', () => {
  let cms: Server;
  let answer: RequestListener;
  let app: Hono<SiteEnv>;

  beforeAll(async () => {
    cms = createServer((request, response) => answer(request, response));
    await new Promise<void>((listening) => cms.listen(0, '127.0.0.1', listening));
    const { port } = cms.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    app = new Hono<SiteEnv>();
    app.use(compress());
    passThrough(app, {
      port: 3000,
      host: '127.0.0.1',
      wartaUrl: url,
      wartaPublicUrl: url,
      siteUrl: 'http://localhost:3000',
      isProxied: false,
    });
  });
  beforeEach(() => {
    answer = (request, response) => {
      const has = request.headers['if-none-match']?.replace(/^W\//, '') === TAG;
      response.writeHead(has ? 304 : 200, {
        ETag: TAG,
        'Content-Type': 'application/rss+xml; charset=utf-8',
      });
      response.end(has ? undefined : FEED);
    };
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => {
    cms.closeAllConnections();
    return new Promise((closed) => cms.close(closed));
  });

  const get = (headers: Record<string, string> = {}) =>
    app.request('/feeds/latest.rss', { headers });

  it('is compressed for those who can read that', async () => {
    const compressed = await get({ 'Accept-Encoding': 'gzip' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(FEED.length / 2);

    const plain = await get();
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(FEED);
  });

  it('has the same weak ETag, compressed or not, and tells caches what it depends on', async () => {
    const gzip = { 'Accept-Encoding': 'gzip' };
    for (const { headers } of [
      await get(),
      await get(gzip),
      await get({ ...gzip, 'If-None-Match': `W/${TAG}` }),
    ]) {
      expect(headers.get('etag')).toBe(`W/${TAG}`);
      expect(headers.get('vary')).toBe('Accept-Encoding');
    }
  });

  it('is a 304 without a body for those who have it', async () => {
    const { status, body } = await get({ 'If-None-Match': `W/${TAG}` });
    expect(status).toBe(304);
    expect(body).toBeNull();
  });

  it.each<[string, RequestListener]>([
    ['does not begin to answer', () => {}],
    ['stops in the middle', (_request, response) => void response.write('<rss>')],
  ])('is given up where the CMS %s', async (_sentence, silence) => {
    answer = silence;
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const asked = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
    const { status, headers } = await get();
    expect(asked).toHaveBeenCalledWith(PATIENCE);
    expect(status).toBe(502);
    expect(headers.get('retry-after')).toBe('30');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
