import { createHash } from 'node:crypto';
import { snapshotKey } from '../../src/domain/history';
import { readerView } from '../../src/domain/publishing';
import type { ImportTally } from '../../src/import/import-files';
import { readDraft } from '../../src/queries/read-draft';
import { agencyPhoto, agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { changedRows } from '../helpers/changed-rows';
import { createNewsroom } from '../helpers/newsroom';
import type { Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const NOW = new Date('2026-06-19T02:00:00.000Z');

const headline = (value: string) => ({ headlines: [{ role: 'main', value }] });
const body = (value: string) => ({ bodies: [{ role: 'main', contentType: 'text/html', value }] });

/** One of each kind that the importer tells apart. */
const STORIES = [
  agencyStory('biasa'),
  agencyStory('berfoto', agencyPhoto('photos/ikan.jpg')),
  agencyStory('foto-hilang', agencyPhoto('photos/hilang.jpg')),
  agencyStory('judul-1', headline('Banjir Rendam Medan')),
  agencyStory('judul-2', { ...headline('Banjir Rendam Medan'), pubStatus: 'withheld' }),
  agencyStory('judul-3', headline('“Banjir rendam Medan”')),
  agencyStory('judul-4', headline('Banjir Rendam Medan 2')),
  agencyStory('judul-5', headline('Banjir Rendam Medan')),
  agencyStory('judul-panjang', headline(`Kabar ${'sangat '.repeat(30)}panjang`)),
  agencyStory('nama', {
    by: 'SITI RAHMA, Nama Lain & penulis-baru',
    people: [{ name: 'Editor Baru', rel: 'editor' }],
    subjects: [
      { name: 'Ekonomi', rel: 'channel' },
      { name: 'umkm', rel: 'about' },
      { name: 'Topik “Baru”', rel: 'about' },
      { name: 'topik baru', rel: 'about' },
    ],
  }),
  agencyStory('tanpa-editor', { people: [], located: undefined, infoSources: [] }),
  agencyStory('wilayah', {
    places: [
      { name: 'Kota Makassar', rel: 'owner' },
      { name: 'Kota Makassar', rel: 'edition', literal: '73.71' },
      { name: 'Kota Medan', rel: 'carriedBy' },
    ],
  }),
  agencyStory('aksara', {
    ...headline('Harga 5% "naik" \\ turun — é 日本 🐟'),
    ...body(
      '<p>Satu<br>dua "tiga" \\ empat 🐟</p><ul><li>a</li><li>b</li></ul><p><a href="https://x.example/?a=1&b=2">x</a></p>',
    ),
  }),
  agencyStory('iklan', { profile: 'advertorial', genres: [{ name: 'Advertorial' }] }),
  agencyStory('tanpa-tanggal', { firstCreated: undefined, versionCreated: undefined }),
  agencyStory('tanpa-versi', { version: undefined, urgency: undefined, descriptions: [] }),
  agencyStory('diubah-agensi', { versionCreated: '2026-06-18T05:00:00Z' }),
  agencyStory('ditahan', { pubStatus: 'withheld', people: [], by: undefined }),
  agencyStory('dibatalkan', { pubStatus: 'canceled' }),
  agencyStory('embargo', { embargoedUntil: '2026-06-21T00:00:00Z', firstCreated: undefined }),
  agencyStory('sumber', { infoSources: [{ name: 'Antara', role: 'source', uri: 'urn:antara' }] }),
  agencyStory('alamat', { infoSources: [{ name: 'Antara', uri: 'HTTPS://antara.example/1' }] }),
  agencyStory('buruk', { urgency: 77 }),
  agencyStory('terlalu-panjang', headline('x'.repeat(300))),
  agencyStory('nama-panjang', { by: 'x'.repeat(200) }),
  agencyStory('besok', { firstCreated: '2026-06-20T02:00:00Z', versionCreated: undefined }),
  agencyStory('biasa'),
  agencyStory('biasa', { version: '2', versionCreated: '2026-06-18T05:00:00Z', located: 'BINJAI' }),
  { uri: 'urn:agensi:menyusul', pubStatus: 'canceled', version: '2' },
  agencyStory('menyusul'),
  { uri: 'urn:agensi:menyusul', pubStatus: 'canceled', version: '2' },
  agencyStory('penutup', agencyPhoto('photos/ikan.jpg')),
];

/** What a run left, and what was said of it. */
interface Run {
  rows: Awaited<ReturnType<typeof changedRows>>;
  tally: ImportTally;
  messages: string[];
  /** Stories that the Document Service was given to create. */
  created: number;
}

type Import = (
  modules: Modules,
  warta: Warta,
  file: string,
) => Promise<Pick<Run, 'tally' | 'messages'>>;

/** Strapi writes into the modules of an application: each run has its own. */
function freshModules() {
  jest.resetModules();
  return {
    ...(jest.requireActual('../helpers/warta') as typeof import('../helpers/warta')),
    ...(jest.requireActual(
      '../helpers/import-one-by-one',
    ) as typeof import('../helpers/import-one-by-one')),
    ...(jest.requireActual(
      '../../src/import/import-files',
    ) as typeof import('../../src/import/import-files')),
  };
}

type Modules = ReturnType<typeof freshModules>;

const messagesInto = (messages: string[]) => ({
  onProgress: () => {},
  onMessage: (_file: string, line: number, message: string) => messages.push(`${line}: ${message}`),
});

const inBatches: Import = async ({ importFiles }, { strapi }, file) => {
  const messages: string[] = [];
  const tally = await importFiles(strapi, [file], false, messagesInto(messages));
  return { tally, messages };
};

const oneByOne: Import = async ({ importOneByOne }, { strapi }, file) => {
  const messages: string[] = [];
  const tally = await importOneByOne(strapi, file, messagesInto(messages));
  return { tally, messages };
};

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Digests are of what holds documentIds: they are not compared, but made again. */
async function assertDigestsAreRight({ strapi }: Warta): Promise<void> {
  const published = await strapi.db
    .query(ARTICLE)
    .findMany({ where: { publishedAt: { $notNull: true } } });
  for (const { documentId, readerDigest } of published) {
    expect(readerDigest).toBe(digestOf(readerView((await readDraft(strapi, documentId)) ?? {})));
  }
  const versions = await strapi.db.query('api::history.story-version').findMany();
  for (const { content, digest } of versions) {
    expect(digest).toBe(digestOf(snapshotKey(content)));
  }
}

/** Imports a file into an empty newsroom of its own. */
async function runOf(run: Import, file: string): Promise<Run> {
  const modules = freshModules();
  const warta = await modules.startWarta();
  try {
    await createNewsroom(warta.strapi);
    await warta.strapi.documents('api::region.region').create({
      data: { name: 'Nasional', code: '00', level: 'national', timeZone: 'Asia/Jakarta' } as never,
    });
    warta.setNow(NOW);
    let created = 0;
    warta.strapi.documents.use((context, next) => {
      created += context.uid === ARTICLE && context.action === 'create' ? 1 : 0;
      return next();
    });
    const said: Pick<Run, 'tally' | 'messages'>[] = [];
    const rows = await changedRows(warta, async () => {
      said.push(await run(modules, warta, file));
    });
    await assertDigestsAreRight(warta);
    return { ...(said[0] as Run), rows, created };
  } finally {
    await warta.stop();
  }
}

describe('stories that are written together', () => {
  let delivery: Awaited<ReturnType<typeof createDelivery>>;

  beforeAll(async () => {
    delivery = await createDelivery();
  });
  afterAll(() => delivery.remove());

  it('leave row for row what the Document Service leaves of one after the other', async () => {
    const file = delivery.write('stories.jsonl', `${jsonLines(STORIES)}{ not json\n`);
    const expected = await runOf(oneByOne, file);
    const actual = await runOf(inBatches, file);

    expect(actual.messages).toEqual(expected.messages);
    expect(actual.tally).toEqual(expected.tally);
    expect(Object.keys(actual.rows)).toEqual(Object.keys(expected.rows));
    // What is refused, the Document Service says why, and the story of an earlier takedown.
    expect(actual.created).toBe(4);
    expect(expected.created).toBe(actual.tally.create + 3);
    for (const [table, rows] of Object.entries(expected.rows)) {
      expect({ [table]: actual.rows[table] }).toEqual({ [table]: rows });
    }
  });
});
