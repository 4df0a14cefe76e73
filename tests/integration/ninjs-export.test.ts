import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readNinjs, type StoryRecord } from '../../src/domain/syndication/ninjs';
import { importFiles } from '../../src/import/import-files';
import { agencyPhoto, agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { expectToMatchOpenApi } from '../helpers/openapi';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const PRESENT = new Date('2026-06-19T02:00:00.000Z');
const HOSTILE = 'Tajuk ]]> </script> & 🏆 \u202eبسم\u202c "kutip"';

const AGENCY_STORIES = [
  agencyStory('lengkap', agencyPhoto('file:photos/ikan.jpg')),
  agencyStory('tanpa-foto', { versionCreated: '2026-06-18T09:30:15.250Z', version: '7' }),
  agencyStory('sederhana', {
    urgency: undefined,
    slugline: 'SEDERHANA',
    descriptions: undefined,
    located: undefined,
    people: [{ name: 'Dewi & Tono, M.Si.', rel: 'author' }],
    subjects: [{ name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' }],
    infoSources: [{ name: 'Agensi', role: 'source' }],
    genres: [{ literal: 'advertorial' }],
  }),
  agencyStory('berat', {
    headlines: [{ role: 'main', value: HOSTILE }],
    embargoedUntil: '2026-06-18T03:00:00Z',
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        value:
          '<h2>Satu</h2><p>a<br>b <a href="https://contoh.id/?a=1&amp;b=2"><em>c</em></a></p>' +
          '<ul><li>x<ol><li>y</li></ol></li></ul><blockquote>z</blockquote><pre>a\n  &lt;b></pre>',
      },
    ],
  }),
];

describe('a story as ninjs', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let isNinjs: ReturnType<Ajv2020['compile']>;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    delivery = await createDelivery();
    const schema = await readFile('tests/fixtures/ninjs/ninjs-3.1-story.schema.json', 'utf8');
    isNinjs = addFormats(new Ajv2020({ strict: false })).compile(JSON.parse(schema));
    warta.setNow(PRESENT);
    expect(await importText(AGENCY_STORIES)).toMatchObject({ create: AGENCY_STORIES.length });
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  const importText = (documents: readonly object[]) =>
    importFiles(warta.strapi, [delivery.write('stories.jsonl', jsonLines(documents))], false, {
      onProgress: () => {},
      onMessage: () => {},
    });

  function recordOf(document: object): StoryRecord {
    const reading = readNinjs(document);
    if (!reading.ok) {
      throw new Error(reading.reasons.join('; '));
    }
    return reading.story;
  }

  async function exported(documentId: string): Promise<object> {
    const answer = await warta.http.get(`/api/articles/${documentId}/ninjs`).expect(200);
    expectToMatchOpenApi(answer, 'GET', '/api/articles/{id}/ninjs');
    isNinjs(answer.body);
    expect(isNinjs.errors).toBeNull();
    return answer.body;
  }

  async function exportedAs(uri: string): Promise<object> {
    const { documentId } = await warta.strapi.db
      .query(ARTICLE)
      .findOne({ where: { uri, publishedAt: null } });
    return exported(documentId);
  }

  it.each(AGENCY_STORIES.map((document) => [recordOf(document).uri, document] as const))(
    'loses nothing of %s between import and export',
    async (uri, document) => {
      const original = recordOf(document);
      const again = recordOf(await exportedAs(uri));
      const { photo } = again;
      // The picture is where it is kept now; all else is as the agency has sent it.
      const kept = photo && { ...photo, href: original.photo?.href };
      expect({ ...again, photo: kept }).toEqual(original);
    },
  );

  it('is known when it comes back', async () => {
    const answers = await Promise.all(
      AGENCY_STORIES.map((story) => exportedAs(recordOf(story).uri)),
    );
    expect(await importText(answers)).toEqual({
      create: 0,
      update: 0,
      unchanged: AGENCY_STORIES.length,
      outdated: 0,
      rejected: 0,
    });
  });

  it('names the file of its photo by an address that has it', async () => {
    const { photo } = recordOf(await exportedAs('urn:agensi:lengkap'));
    const { origin, pathname } = new URL(photo?.href ?? '');
    expect(origin).toBe(new URL(String(warta.strapi.config.get('server.absoluteUrl'))).origin);
    const { headers } = await warta.http.get(pathname).expect(200);
    expect(headers['content-type']).toBe('image/jpeg');
  });

  describe('that a desk of the network has written', () => {
    const write = (headline: string, extra: object = {}) =>
      writeStory(
        warta.strapi,
        storyData(newsroom, headline, {
          authors: [newsroom.bonar, newsroom.siti],
          editor: newsroom.siti,
          tags: [newsroom.umkm],
          editions: [newsroom.makassar],
          dateline: 'MEDAN',
          genre: 'opinion',
          source: 'Dinas; <Pasar>',
          sourceUrl: 'https://dinas.example/{siaran}?a="b"',
          ...extra,
        }),
      );

    it('is the same story in a newsroom that has never seen it', async () => {
      const { documentId } = await write(`Desk ${HOSTILE}`);
      const first = await exported(documentId);
      expect(recordOf(first).uri).toBe(`urn:newsml:localhost:20260619:${documentId}`);
      await warta.strapi.documents(ARTICLE).delete({ documentId });

      expect(await importText([first])).toMatchObject({ create: 1, rejected: 0 });
      const second = await exportedAs(recordOf(first).uri);
      expect(recordOf(second)).toEqual(recordOf(first));
      expect(await importText([second])).toMatchObject({ unchanged: 1 });
    });

    it('has one version until it changes', async () => {
      const { documentId } = await write('Versi desk');
      const versionOf = async () => recordOf(await exported(documentId)).version;
      const update = (data: object) =>
        warta.strapi
          .documents(ARTICLE)
          .update({ documentId, data: data as never, status: 'published' });
      const first = await versionOf();
      await update({ seo: { metaTitle: 'Hanya untuk mesin pencari' } });
      expect(await versionOf()).toBe(first);
      await update({ urgency: 1 });
      const second = await versionOf();
      expect(second).not.toBe(first);
      await update({ lead: 'Teras baru' });
      expect(await versionOf()).not.toBe(second);
    });

    it('says its corrections to the editors who receive it', async () => {
      const { documentId } = await write('Desk meralat', {
        corrections: [
          { kind: 'correction', text: 'Angka.\nDua.', datePublished: '2026-06-19T01:00:00.000Z' },
        ],
      });
      expect(await exported(documentId)).toMatchObject({
        edNote: 'Ralat (2026-06-19T01:00:00.000Z): Angka.\nDua.',
        copyrightHolder: 'Warta',
      });
    });
  });

  it('is confirmed by its ETag and by its date', async () => {
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Konfirmasi'));
    // A date is said only when its second is over.
    warta.setNow(new Date(Date.now() + 1000));
    const path = `/api/articles/${documentId}/ninjs`;
    const { headers } = await warta.http.get(path).expect(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=60');
    for (const [name, value] of [
      ['If-None-Match', headers.etag],
      ['If-Modified-Since', headers['last-modified']],
    ]) {
      await warta.http.get(path).set(String(name), String(value)).expect(304);
    }
    warta.setNow(undefined);
  });
});
