import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { version as swaggerVersion } from 'swagger-ui-dist/package.json';
import { startWarta, type Warta } from '../helpers/warta';

const SITE = 'http://localhost:3000';

/** Every address in HTML that a browser follows or loads. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|data-openapi)="([^"]*)"/g)].map(([, address = '']) => address);

const filesIn = (html: string): string[] =>
  addressesIn(html).filter((address) => /^\/docs\/.*\.(?:css|js)$/.test(address));

const isOurs = (address: string): boolean =>
  /^[/?](?!\/)/.test(address) || address === SITE || address.startsWith(`${SITE}/`);

describe('the front door of the CMS', () => {
  let warta: Warta;

  beforeAll(async () => {
    warta = await startWarta();
  });
  afterAll(() => warta.stop());

  const read = (path: string, headers: Record<string, string> = {}) =>
    warta.http.get(path).set(headers);

  /** The status of a path that is sent as it is: fetch and supertest tidy it up first. */
  const statusOf = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(warta.url, { path }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      });
      sent.on('error', reject);
      sent.end();
    });

  describe('/', () => {
    it('says what it is in Indonesian to those who ask for nothing', async () => {
      const { text, headers, status } = await read('/');

      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-language']).toBe('id');
      expect(text).toContain('<html lang="id">');
      expect(text).toContain('Ruang redaksi');
    });

    it.each([
      ['en-GB,en;q=0.9', 'en'],
      ['fr, en;q=0.5, id;q=0.4', 'en'],
      ['en;q=0.1, id-ID', 'id'],
      ['fr', 'id'],
      ['*', 'id'],
      [';;q=', 'id'],
    ])('answers Accept-Language: %s in %s', async (wish, language) => {
      const { text, headers } = await read('/', { 'Accept-Language': wish });

      expect(headers['content-language']).toBe(language);
      expect(headers.vary).toContain('Accept-Language');
      expect(text).toContain(`<html lang="${language}">`);
    });

    it('lets ?lang= have its way over the header', async () => {
      const english = await read('/?lang=en', { 'Accept-Language': 'id' });
      const indonesian = await read('/?lang=id', { 'Accept-Language': 'en' });

      expect(english.text).toContain('A headless newsroom');
      expect(indonesian.text).toContain('Ruang redaksi');
    });

    it.each(['?lang=fr', '?lang=', '?lang=en&lang=id', '?lang[x]=en'])(
      'refuses %s, naming the parameter',
      async (query) => {
        const { status, body, headers } = await read(`/${query}`);

        expect(status).toBe(400);
        expect(body.error.details).toEqual({ source: 'query', param: 'lang' });
        expect(headers['cache-control']).toBe('private, no-store');
      },
    );

    it('leads to the site, the admin panel, the documentation, the description and a feed', async () => {
      const addresses = addressesIn((await read('/')).text);

      expect(addresses).toEqual(
        expect.arrayContaining([SITE, '/admin', '/docs', '/openapi.json', '/feeds/latest.rss']),
      );
      for (const path of ['/docs', '/openapi.json', '/feeds/latest.rss']) {
        expect([path, (await read(path)).status]).toEqual([path, 200]);
      }
    });

    it('leads to the same page in the other language', async () => {
      expect(addressesIn((await read('/?lang=id')).text)).toContain('?lang=en');
      expect(addressesIn((await read('/?lang=en')).text)).toContain('?lang=id');
    });

    it('has no script, and a policy that allows the one style in it by its hash', async () => {
      const { text, headers } = await read('/');
      const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');

      expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/i);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    });
  });

  describe('/docs', () => {
    it('shows openapi.json with files of this server alone', async () => {
      const { text, headers, status } = await read('/docs');

      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).toContain('data-openapi="/openapi.json"');
      expect(filesIn(text)).toHaveLength(4);
      for (const file of filesIn(text)) {
        const answer = await read(file);
        expect([file, answer.status]).toEqual([file, 200]);
        expect(answer.headers['content-type']).toMatch(
          file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
        );
        expect(answer.headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it('has no script in the page, and a policy that names no other host', async () => {
      const { text, headers } = await read('/docs');
      const policy = String(headers['content-security-policy']);

      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|http|\*|\w\.\w/);
    });

    it('asks no validator elsewhere', async () => {
      expect((await read('/docs/docs.js')).text).toContain('validatorUrl: null');
    });

    it('lets browsers keep what has a version in its path for a year', async () => {
      const { text } = await read('/docs');
      const versioned = filesIn(text).filter((file) => /\/\d+\.\d+\.\d+\//.test(file));

      expect(versioned).toHaveLength(2);
      for (const file of versioned) {
        expect((await read(file)).headers['cache-control']).toBe('public, max-age=31536000');
      }
      expect((await read('/docs/docs.js')).headers['cache-control']).toBe('public, max-age=300');
    });

    it.each([
      '/docs/index.html',
      '/docs/package.json',
      '/docs/swagger-ui.css',
      '/docs/0.0.0/swagger-ui.css',
      `/docs/${swaggerVersion}/package.json`,
      `/docs/${swaggerVersion}/swagger-ui-bundle.js.map`,
      '/docs/../package.json',
      '/docs/..%2fpackage.json',
      '/docs/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/docs/%2e%2e/%2e%2e/package.json',
      `/docs/${swaggerVersion}/..%2f..%2fpackage.json`,
      `/docs/${swaggerVersion}/../docs.js`,
      '/docs/..%5c..%5cpackage.json',
      '/docs/docs.js%00',
      '/docs//docs.js',
      '/docs/constructor',
    ])('has nothing at %s', async (path) => {
      expect(await statusOf(path)).toBe(404);
    });
  });

  it.each(['/', '/docs', '/docs/docs.css', '/docs/docs.js'])(
    '%s names no outside host',
    async (path) => {
      const { text } = await read(path);

      expect(addressesIn(text).filter((address) => !isOurs(address))).toEqual([]);
      expect(text.replaceAll(SITE, '')).not.toMatch(/https?:\/\/|["'(]\/\//);
    },
  );

  describe.each([
    '/',
    '/docs',
    '/docs/docs.css',
    '/docs/docs.js',
    `/docs/${swaggerVersion}/swagger-ui.css`,
    `/docs/${swaggerVersion}/swagger-ui-bundle.js`,
  ])('%s', (path) => {
    it('answers HEAD like GET, without a body', async () => {
      const got = await read(path);
      const asked = await warta.http.head(path);

      expect(asked.status).toBe(200);
      expect(asked.text).toBeFalsy();
      for (const header of ['etag', 'content-type', 'content-length', 'cache-control']) {
        expect([header, asked.headers[header]]).toEqual([header, got.headers[header]]);
      }
    });

    it('answers 304 to those who have it, and 200 to those who have another', async () => {
      const { etag = '' } = (await read(path)).headers;
      const again = await read(path, { 'If-None-Match': etag });

      expect(again.status).toBe(304);
      expect(again.text).toBe('');
      expect((await read(path, { 'If-None-Match': '"another"' })).status).toBe(200);
    });

    it('sets no cookie', async () => {
      expect((await read(path)).headers['set-cookie']).toBeUndefined();
    });
  });
});
