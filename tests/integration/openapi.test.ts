import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { readApiModel } from '../../src/cli/read-api-model';
import { describeApi, printDocument } from '../../src/domain/openapi';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { expectToMatchOpenApi, OPENAPI_FILE, validateAnswer } from '../helpers/openapi';
import { startWarta, type Warta } from '../helpers/warta';

interface Router {
  routes: { method: string; path: string }[];
}

const root = path.dirname(OPENAPI_FILE);
const command = path.join(root, 'dist/src/cli/openapi.js');
const committed = () => fs.readFileSync(OPENAPI_FILE, 'utf8');

describe('the description of the API', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let token: { Authorization: string };
  let storyId: string;

  async function uploadPhoto(): Promise<number> {
    const filepath = path.join(os.tmpdir(), `warta-photo-${process.pid}.jpg`);
    const blank = { width: 1600, height: 900, channels: 3 as const, background: 'teal' };
    await sharp({ create: blank }).jpeg().toFile(filepath);
    const files = { filepath, originalFilename: 'sawah.jpg', mimetype: 'image/jpeg', size: 1 };
    const [file] = await warta.strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: {}, files });
    fs.rmSync(filepath);
    return file.id;
  }

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    const { accessKey } = await warta.strapi
      .service('admin::api-token')
      .create({ name: 'Penerbit', description: '', type: 'full-access', lifespan: null });
    token = { Authorization: `Bearer ${accessKey}` };
    const related = await writeStory(warta.strapi, storyData(newsroom, 'Pasar malam dibuka'));
    const image = await uploadPhoto();
    const story = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Harga cabai naik', {
        editor: newsroom.bonar,
        tags: [newsroom.umkm],
        relatedArticles: [related.documentId],
        photo: { image, caption: 'Sawah di pagi hari', credit: 'Bonar Sihombing' },
        corrections: [
          { kind: 'correction', text: 'Angka.', datePublished: '2026-06-19T01:00:00Z' },
        ],
        seo: { metaTitle: 'Cabai' },
      }),
    );
    storyId = story.documentId;
  });
  afterAll(() => warta.stop());

  describe('as a file', () => {
    it('is what a fresh start of the application says of itself, without a database', async () => {
      const unopened = path.join(os.tmpdir(), `warta-unopened-${process.pid}.db`);
      const { stdout } = await promisify(execFile)(process.execPath, [command, '--check'], {
        env: { PATH: process.env.PATH, DATABASE_FILENAME: unopened },
      });
      expect(stdout).toBe('openapi.json is up to date\n');
      expect(fs.existsSync(unopened)).toBe(false);
    });

    it('is the same bytes when this one describes itself', () => {
      const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
      const text = printDocument(describeApi(readApiModel(warta.strapi, version)));
      expect(text).toBe(committed());
    });

    it('has every route of the content API of this application, and no other', () => {
      const apis = warta.strapi.apis as Record<string, { routes: Record<string, Router> }>;
      const routed = Object.values(apis)
        .flatMap(({ routes }) => Object.values(routes))
        .flatMap(({ routes }) => routes)
        .map(({ method, path: route }) => `${method} /api${route.replaceAll(/:(\w+)/g, '{$1}')}`);
      const described = Object.entries(JSON.parse(committed()).paths as Record<string, object>)
        .filter(([template]) => /^\/api\/(?!auth\/)/.test(template))
        .flatMap(([template, item]) =>
          Object.keys(item)
            .filter((key) => key !== 'parameters')
            .map((method) => `${method.toUpperCase()} ${template}`),
        );
      expect(described.sort()).toEqual(routed.sort());
    });
  });

  describe('at /openapi.json', () => {
    it('is the committed file, for everyone', async () => {
      const { text, headers } = await warta.http.get('/openapi.json').expect(200);
      expect(text).toBe(committed());
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=300');
    });

    it('is not sent again to who has it', async () => {
      const first = await warta.http.get('/openapi.json').expect(200);
      const { text } = await warta.http
        .get('/openapi.json')
        .set('If-None-Match', String(first.headers.etag))
        .expect(304);
      expect(text).toBe('');
    });
  });

  describe('in the answers', () => {
    it.each([
      ['a list', '/api/articles', 200],
      ['a list without a count', '/api/articles?pagination[withCount]=false', 200],
      ['a list by offset', '/api/articles?pagination[start]=1&pagination[limit]=1', 200],
      ['sparse fields', '/api/articles?fields=headline,slug&sort=slug:asc,id:desc', 200],
      ['everything of the first level', '/api/articles?populate=*', 200],
      ['a photo with its file', '/api/articles?populate[photo][populate]=image', 200],
      ['paths', '/api/articles?populate=region.articles.authors,channel.articles.tags', 200],
      [
        'sparse fields, nested',
        '/api/regions?populate[articles][fields]=headline&populate[articles][populate][authors][fields]=name',
        200,
      ],
      ['authors', '/api/authors?populate=*', 200],
      ['regions', '/api/regions?populate=*', 200],
      ['channels', '/api/channels?populate=*', 200],
      ['tags', '/api/tags?populate=*', 200],
      ['an address', '/api/articles/slug/harga-cabai-naik?populate=*', 200],
      ['an unknown parameter', '/api/articles?unknown=1', 400],
      ['an unknown language', '/api/articles?lang=zz-none', 400],
      ['a private attribute', '/api/authors?filters[email][$contains]=a', 400],
      [
        'an order of related rows by those of others',
        '/api/channels?populate[children][sort]=parent.name',
        400,
      ],
      [
        'an order of related rows by their own field',
        '/api/channels?populate[children][sort]=name',
        200,
      ],
      ['drafts for everyone', '/api/articles?status=draft', 403],
      ['a document that is not there', '/api/tags/aaaaaaaaaaaaaaaaaaaaaaaa', 404],
      ['an address that never was', '/api/articles/slug/tidak-ada', 404],
    ])('is right about %s', async (_name, url, status) => {
      const answer = await warta.http.get(url).expect(status);
      expectToMatchOpenApi(answer, 'GET', url);
    });

    it('is right about a story that moved', async () => {
      const data = storyData(newsroom, 'Pelabuhan ramai');
      const { documentId, slug } = await writeStory(warta.strapi, data);
      await warta.strapi.documents('api::article.article').update({
        documentId,
        data: { slug: 'pelabuhan-makin-ramai' } as never,
        status: 'published',
      });
      const answer = await warta.http.get(`/api/articles/slug/${slug}`).expect(301);
      expectToMatchOpenApi(answer, 'GET', '/api/articles/slug/{slug}');
    });

    it('is right about an answer that the caller has', async () => {
      const url = `/api/articles/${storyId}`;
      const first = await warta.http.get(url).expect(200);
      const again = await warta.http
        .get(url)
        .set('If-None-Match', String(first.headers.etag))
        .expect(304);
      expectToMatchOpenApi(again, 'GET', url);
    });

    it('is right about writing with a token, and about drafts', async () => {
      const data = {
        headline: 'Rancangan',
        genre: null,
        authors: { connect: [newsroom.siti] },
        region: newsroom.medan,
        corrections: [{}],
        scheduledFor: '2030-01-01T00:00:00.000Z',
      };
      const url = '/api/articles?populate=*';
      const created = await warta.http.post(url).set(token).send({ data }).expect(201);
      expectToMatchOpenApi(created, 'POST', url);

      const one = `/api/articles/${created.body.data.documentId}`;
      const changes = { data: { lead: 'Teras' } };
      const changed = await warta.http.put(one).set(token).send(changes).expect(200);
      expectToMatchOpenApi(changed, 'PUT', one);
      const preview = await warta.http.get(`${one}/preview?populate=*`).set(token).expect(200);
      expectToMatchOpenApi(preview, 'GET', '/api/articles/{id}/preview');
      const hidden = await warta.http.get(`${one}/preview`).expect(403);
      expectToMatchOpenApi(hidden, 'GET', '/api/articles/{id}/preview');
      const deleted = await warta.http.delete(one).set(token).expect(204);
      expectToMatchOpenApi(deleted, 'DELETE', one);
    });

    it.each([
      ['an anonymous caller', {}, { data: { name: 'Baru' } }, 403],
      ['a token that is none', { Authorization: 'Bearer none' }, { data: { name: 'Baru' } }, 401],
    ])('is right about writing by %s', async (_name, headers, body, status) => {
      const answer = await warta.http.post('/api/tags').set(headers).send(body).expect(status);
      expectToMatchOpenApi(answer, 'POST', '/api/tags');
    });

    it.each([
      ['no data', {}],
      ['an unknown key', { data: { name: 'Baru', unknown: 1 } }],
      ['no name', { data: { name: null } }],
    ])('is right about a body with %s', async (_name, body) => {
      const answer = await warta.http.post('/api/tags').set(token).send(body).expect(400);
      expectToMatchOpenApi(answer, 'POST', '/api/tags');
    });

    it('is right about a session', async () => {
      const { strapi } = warta;
      const role = await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'authenticated' } });
      const reader = { username: 'pembaca', email: 'pembaca@warta.example', password: 'rahasia-1' };
      await strapi
        .plugin('users-permissions')
        .service('user')
        .add({ ...reader, role: role.id, provider: 'local', confirmed: true });

      const logIn = (password: string) =>
        warta.http.post('/api/auth/local').send({ identifier: reader.email, password });
      const session = await logIn(reader.password).expect(200);
      expectToMatchOpenApi(session, 'POST', '/api/auth/local');
      expectToMatchOpenApi(await logIn('salah').expect(400), 'POST', '/api/auth/local');

      const cookies = session.get('Set-Cookie') ?? [];
      const refreshed = await warta.http
        .post('/api/auth/refresh')
        .set('Cookie', cookies.map((cookie) => cookie.split(';')[0]).join('; '))
        .expect(200);
      expectToMatchOpenApi(refreshed, 'POST', '/api/auth/refresh');
      const without = await warta.http.post('/api/auth/refresh').expect(400);
      expectToMatchOpenApi(without, 'POST', '/api/auth/refresh');
    });
  });

  describe('and an answer that contradicts it', () => {
    const url = '/api/articles?populate=*';
    type Story = Record<string, unknown> & {
      relativeTime: Record<string, unknown>;
      authors: Record<string, unknown>[];
      relatedArticles: Record<string, unknown>[];
    };

    it.each<[string, (story: Story) => void]>([
      ['an internal field', (story) => Object.assign(story, { publishedAt: null })],
      ['no relative time', (story) => Reflect.deleteProperty(story, 'relativeTime')],
      ['half a relative time', (story) => Reflect.deleteProperty(story.relativeTime, 'validUntil')],
      ['a number for a headline', (story) => Object.assign(story, { headline: 7 })],
      ['a documentId of another form', (story) => Object.assign(story, { documentId: 'A-1' })],
      ['a date that is none', (story) => Object.assign(story, { datePublished: 'kemarin' })],
      ['an unknown genre', (story) => Object.assign(story, { genre: 'gossip' })],
      [
        'a nested e-mail address',
        (story) => Object.assign(story.authors[0] ?? {}, { email: 'a@b.c' }),
      ],
      [
        'a nested story without its relative time',
        (story) => Reflect.deleteProperty(story.relatedArticles[0] ?? {}, 'relativeTime'),
      ],
    ])('is noticed: %s', async (_name, tamper) => {
      const { body } = await warta.http.get(`${url}&filters[slug]=harga-cabai-naik`).expect(200);
      expect(validateAnswer('GET', url, 200, body)).toEqual([]);
      tamper(body.data[0]);
      expect(validateAnswer('GET', url, 200, body)).not.toEqual([]);
    });

    it('is noticed: a status or a method that is not described', () => {
      expect(validateAnswer('GET', url, 500, {})).toHaveLength(1);
      expect(validateAnswer('PATCH', url, 200, {})).toHaveLength(1);
      expect(validateAnswer('PATCH', url, 405, 'Method Not Allowed')).toEqual([]);
    });
  });
});
