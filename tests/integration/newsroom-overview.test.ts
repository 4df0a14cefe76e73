import { createEditor, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { queriesDuring } from '../helpers/queries';
import { STORIES, saveNewStory, storyForm } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

// A Thursday, 23.30 in Jakarta, Friday 00.30 in Makassar.
const PRESENT = new Date('2026-03-05T16:30:00Z');
const HOUR = 3_600_000;
const hours = (count: number): string => new Date(PRESENT.getTime() + count * HOUR).toISOString();

let warta: Warta;
let newsroom: Newsroom;
let reporter: Editor;
let editor: Editor;
let makassar: Editor;
let managing: Editor;
let manager: Editor;
let admin: Editor;
let unassigned: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  reporter = await createEditor(warta, 'rini', ['warta-reporter'], [newsroom.medan]);
  editor = await createEditor(warta, 'edo', ['warta-regional-editor'], [newsroom.medan]);
  makassar = await createEditor(warta, 'sari', ['warta-regional-editor'], [newsroom.makassar]);
  managing = await createEditor(warta, 'maya', ['warta-managing-editor']);
  manager = await createEditor(warta, 'nadia', ['warta-network-manager']);
  admin = await createEditor(warta, 'ratna', ['strapi-super-admin']);
  unassigned = await createEditor(warta, 'baru', ['warta-regional-editor']);
  warta.setNow(PRESENT);
});

afterAll(() => warta.stop());

afterEach(async () => {
  const stories = await warta.strapi.db
    .query('api::article.article')
    .findMany({ select: ['documentId'], where: { publishedAt: null } });
  for (const { documentId } of stories) {
    await warta.strapi.documents('api::article.article').delete({ documentId });
  }
});

const draft = (headline: string, extra: object = {}) =>
  writeStory(warta.strapi, storyData(newsroom, headline, extra), 'draft');
const published = (headline: string, extra: object = {}) =>
  writeStory(warta.strapi, storyData(newsroom, headline, extra));
const inMakassar = () => ({ region: newsroom.makassar });
const move = (by: Editor, story: string, transition: string) =>
  by.request('post', `/warta/stories/${story}/transitions`, { transition });
const save = (by: Editor, story: string, body: object) =>
  by.request('put', `${STORIES}/${story}`, body);

interface Listed {
  documentId: string;
  headline: string;
}

const headlines = (stories: readonly Listed[]) => stories.map(({ headline }) => headline);

describe('the list of stories in the content manager', () => {
  const list = async (by: Editor, query = '') => {
    const { status, body } = await by.request('get', `${STORIES}?sort=headline:asc${query}`);
    expect(status).toBe(200);
    return body as { results: (Listed & { newsroom: object })[]; pagination: { total: number } };
  };
  const listed = async (by: Editor, ...filters: string[]) => {
    const query = filters.map((filter, place) => `&filters[$and][${place}]${filter}`).join('');
    const { results, pagination } = await list(by, query);
    expect(pagination.total).toBe(results.length);
    return headlines(results);
  };

  /** One story at every stage; reported from Medan, where not said otherwise. */
  async function writeAtEveryStage() {
    const write = (headline: string) => saveNewStory(reporter, storyForm(newsroom, headline));
    await write('A ditulis');
    await move(reporter, await write('B ditinjau'), 'submit');
    const approved = await write('C disetujui');
    await move(reporter, approved, 'submit');
    await move(editor, approved, 'approve');
    await published('D terbit');
    const { documentId } = await published('E berubah');
    await save(reporter, documentId, { lead: 'Teras baru' });
    await published('F Makassar', inMakassar());
    await draft('G Makassar ditulis', inMakassar());
  }

  it('says where each story stands and who wrote it, at no cost per row', async () => {
    await writeAtEveryStage();
    await published('H berdua', { authors: [newsroom.bonar, newsroom.siti] });
    const { results } = await list(managing);
    const rows = results.map((row) => [row.headline, row.newsroom]);
    const stage = (step: string, isChanged = false) => ({ step, isChanged, isRetracted: false });
    expect(rows).toEqual([
      ['A ditulis', { stage: stage('writing'), authors: ['Siti Rahma'] }],
      ['B ditinjau', { stage: stage('in-review'), authors: ['Siti Rahma'] }],
      ['C disetujui', { stage: stage('approved'), authors: ['Siti Rahma'] }],
      ['D terbit', { stage: stage('published'), authors: ['Siti Rahma'] }],
      ['E berubah', { stage: stage('writing', true), authors: ['Siti Rahma'] }],
      ['F Makassar', { stage: stage('published'), authors: ['Siti Rahma'] }],
      ['G Makassar ditulis', { stage: stage('writing'), authors: ['Siti Rahma'] }],
      ['H berdua', { stage: stage('published'), authors: ['Bonar Sihombing', 'Siti Rahma'] }],
    ]);

    const queriesFor = (pageSize: number) =>
      queriesDuring(warta.strapi, () => list(managing, `&pageSize=${pageSize}`));
    expect((await queriesFor(8)).length).toBe((await queriesFor(2)).length);
  });

  it('marks what was taken back', async () => {
    const { documentId } = await published('Dicabut');
    const retraction = { kind: 'retraction', text: 'Tidak benar.' };
    await save(managing, documentId, { corrections: [retraction] });
    await managing.request('post', `${STORIES}/${documentId}/actions/publish`, {});
    const { results } = await list(managing);
    expect(results[0]?.newsroom).toMatchObject({ stage: { isRetracted: true } });
  });

  it('is filtered by stage, for every role within what it may read', async () => {
    await writeAtEveryStage();
    const stage = (name: string) => `[stage][$eq]=${name}`;
    for (const by of [managing, admin, manager]) {
      expect(await listed(by, stage('writing'))).toEqual([
        'A ditulis',
        'E berubah',
        'G Makassar ditulis',
      ]);
      expect(await listed(by, stage('published'))).toEqual(['D terbit', 'F Makassar']);
    }
    for (const by of [reporter, editor]) {
      expect(await listed(by, stage('writing'))).toEqual(['A ditulis', 'E berubah']);
      expect(await listed(by, stage('in-review'))).toEqual(['B ditinjau']);
      expect(await listed(by, stage('approved'))).toEqual(['C disetujui']);
      expect(await listed(by, stage('published'))).toEqual(['D terbit']);
      expect(await listed(by, stage('changed'))).toEqual(['E berubah']);
    }
  });

  it('is filtered by stage beside other filters, a search and pages', async () => {
    await writeAtEveryStage();
    expect(await listed(managing, '[stage][$eq]=writing', '[headline][$contains]=berubah')).toEqual(
      ['E berubah'],
    );
    expect(await listed(managing, '[stage][$eq]=published', '[__status][$eq]=published')).toEqual([
      'D terbit',
      'F Makassar',
    ]);
    const query = '&filters[$and][0][stage][$eq]=writing&page=2&pageSize=2';
    const { results, pagination } = await list(managing, query);
    expect([headlines(results), pagination.total]).toEqual([['G Makassar ditulis'], 3]);
    const found = await list(managing, '&filters[$and][0][stage][$eq]=published&_q=Makassar');
    expect(headlines(found.results)).toEqual(['F Makassar']);
  });

  it('is filtered by the desk of the caller, and by whom the story was begun', async () => {
    await writeAtEveryStage();
    await saveNewStory(editor, storyForm(newsroom, 'I redaktur'));
    expect(await listed(makassar, '[__status][$eq]=published')).toContain('D terbit');
    expect(await listed(makassar, '[desk][$eq]=own')).toEqual(['F Makassar', 'G Makassar ditulis']);
    expect(await listed(makassar, '[desk][$eq]=own', '[stage][$eq]=published')).toEqual([
      'F Makassar',
    ]);
    expect(await listed(unassigned, '[desk][$eq]=own')).toEqual([]);
    for (const by of [reporter, editor]) {
      const mine = await listed(by, `[createdBy][id][$eq]=${by.id}`);
      const begun = by === reporter ? ['A ditulis', 'B ditinjau', 'C disetujui'] : ['I redaktur'];
      expect(mine).toEqual(begun);
    }
  });

  it('names the filter that nobody knows', async () => {
    for (const [filter, param] of [
      ['[stage][$eq]=published-soon', 'filters.stage.$eq'],
      ['[stage][$ne]=writing', 'filters.stage.$eq'],
      ['[desk][$eq]=12.71', 'filters.desk.$eq'],
    ]) {
      const { status, body } = await managing.request(
        'get',
        `${STORIES}?filters[$and][0]${filter}`,
      );
      expect([status, body.error.details]).toEqual([400, { source: 'query', param }]);
    }
  });

  it('of another type knows no stages', async () => {
    const tags = '/content-manager/collection-types/api::tag.tag';
    const { status, body } = await managing.request('get', tags);
    expect(status).toBe(200);
    expect(body.results[0]).not.toHaveProperty('newsroom');
  });
});

describe('the overview of an editor', () => {
  const overview = async (by: Editor) => {
    const { status, body } = await by.request('get', '/warta/overview');
    expect(status).toBe(200);
    return body.data as Record<'dueNext' | 'inReview' | 'publishedToday' | 'corrections', Listed[]>;
  };

  it('shows what goes out next, the overdue first, with the zone of the edition', async () => {
    await draft('Besok', { scheduledFor: hours(24) });
    const late = await draft('Terlambat', { scheduledFor: hours(1) });
    await draft('Di Makassar', { ...inMakassar(), scheduledFor: hours(2) });
    await draft('Tanpa jadwal');
    await warta.strapi.db.query('api::article.article').updateMany({
      where: { documentId: late.documentId },
      data: { scheduledFor: hours(-1), scheduleError: { message: 'Gagal' } },
    });
    const { dueNext } = await overview(editor);
    expect(headlines(dueNext)).toEqual(['Terlambat', 'Besok']);
    expect(dueNext[0]).toEqual({
      documentId: late.documentId,
      headline: 'Terlambat',
      region: { documentId: newsroom.medan, name: 'Kota Medan' },
      timeZone: 'Asia/Jakarta',
      scheduledFor: hours(-1),
      embargoedUntil: null,
      scheduleError: { message: 'Gagal' },
      step: 'approved',
    });
    expect(headlines((await overview(makassar)).dueNext)).toEqual(['Di Makassar']);
    for (const by of [managing, admin, manager]) {
      expect(headlines((await overview(by)).dueNext)).toEqual([
        'Terlambat',
        'Di Makassar',
        'Besok',
      ]);
    }
    expect((await overview(unassigned)).dueNext).toEqual([]);
  });

  it('shows what waits for review, the longest first', async () => {
    const write = (headline: string) => saveNewStory(reporter, storyForm(newsroom, headline));
    const [first, second] = [await write('Pertama'), await write('Kedua')];
    await write('Masih ditulis');
    warta.setNow(new Date(hours(-2)));
    await move(reporter, second, 'submit');
    warta.setNow(PRESENT);
    await move(reporter, first, 'submit');
    const { inReview } = await overview(editor);
    expect(headlines(inReview)).toEqual(['Kedua', 'Pertama']);
    expect(inReview[0]).toMatchObject({ stepBy: 'rini Warta', stepAt: hours(-2) });
    expect((await overview(makassar)).inReview).toEqual([]);
  });

  it('shows what was published on the day that it is in the edition', async () => {
    const at = (datePublished: string) => ({ datePublished });
    await published('Pagi di Medan', at('2026-03-04T23:30:00Z'));
    await published('Kemarin di Medan', at('2026-03-04T16:59:00Z'));
    await published('Kemarin di Makassar', { ...inMakassar(), ...at('2026-03-05T15:59:00Z') });
    await published('Hari ini di Makassar', { ...inMakassar(), ...at('2026-03-05T16:00:00Z') });
    await draft('Belum terbit', at('2026-03-05T10:00:00Z'));

    expect(headlines((await overview(editor)).publishedToday)).toEqual(['Pagi di Medan']);
    expect(headlines((await overview(makassar)).publishedToday)).toEqual(['Hari ini di Makassar']);
    expect(headlines((await overview(managing)).publishedToday)).toEqual([
      'Hari ini di Makassar',
      'Pagi di Medan',
    ]);
    expect((await overview(unassigned)).publishedToday).toEqual([]);
  });

  it('does not show what was taken back among what was published today', async () => {
    const { documentId } = await published('Dicabut hari ini');
    await save(managing, documentId, { corrections: [{ kind: 'retraction', text: 'Keliru.' }] });
    await managing.request('post', `${STORIES}/${documentId}/actions/publish`, {});
    const { publishedToday, corrections } = await overview(editor);
    expect([headlines(publishedToday), headlines(corrections)]).toEqual([[], ['Dicabut hari ini']]);
  });

  it('shows what an edition carries of others among what it published', async () => {
    await published('Dimuat Makassar', {
      datePublished: '2026-03-05T16:10:00Z',
      editions: [newsroom.medan, newsroom.makassar],
    });
    expect(headlines((await overview(makassar)).publishedToday)).toEqual(['Dimuat Makassar']);
  });

  it('shows what was put right since Monday', async () => {
    const corrected = async (headline: string, datePublished: string, extra: object = {}) => {
      warta.setNow(new Date('2026-02-27T00:00:00Z'));
      const { documentId } = await published(headline, extra);
      warta.setNow(new Date(datePublished));
      const corrections = [{ kind: 'correction', text: `Ralat ${headline}` }];
      await save(managing, documentId, { corrections });
      await managing.request('post', `${STORIES}/${documentId}/actions/publish`, {});
      warta.setNow(PRESENT);
    };
    await corrected('Minggu lalu', '2026-03-01T16:59:00Z');
    await corrected('Senin', '2026-03-01T17:00:00Z');
    await corrected('Senin di Makassar', '2026-03-01T16:00:00Z', inMakassar());
    expect(headlines((await overview(editor)).corrections)).toEqual(['Senin']);
    expect(headlines((await overview(makassar)).corrections)).toEqual(['Senin di Makassar']);
    const { corrections } = await overview(managing);
    expect(headlines(corrections)).toEqual(['Senin', 'Senin di Makassar']);
    expect(corrections[0]).toMatchObject({ kind: 'correction', text: 'Ralat Senin' });
  });

  it('holds no more than eight stories a list, and asks no more for more', async () => {
    const write = async (count: number) => {
      for (let number = 1; number <= count; number += 1) {
        await draft(`Terjadwal ${number}`, { scheduledFor: hours(number) });
      }
    };
    await write(1);
    const few = await queriesDuring(warta.strapi, () => overview(managing));
    await write(9);
    const many = await queriesDuring(warta.strapi, () => overview(managing));
    expect((await overview(managing)).dueNext).toHaveLength(8);
    expect(many.length).toBe(few.length);
  });

  it('is for those who have logged in', async () => {
    for (const path of ['/warta/overview', '/warta/calendar', '/warta/desk']) {
      await warta.http.get(path).expect(401);
    }
  });
});

describe('the calendar', () => {
  const calendar = (by: Editor, from: string, to: string, region?: string) =>
    by.request('get', `/warta/calendar?from=${from}&to=${to}${region ? `&region=${region}` : ''}`);

  it('shows what is scheduled on the days of its edition, in the order of time', async () => {
    // 00.30 on the 7th in Makassar, 23.30 on the 6th in Medan.
    const scheduledFor = '2026-03-06T16:30:00Z';
    await draft('Medan malam', { scheduledFor });
    await draft('Makassar dini hari', { ...inMakassar(), scheduledFor });
    await draft('Medan pagi', { scheduledFor: '2026-03-06T00:00:00Z' });
    await draft('Minggu depan', { scheduledFor: '2026-03-12T00:00:00Z' });

    const { status, body } = await calendar(managing, '2026-03-06', '2026-03-06');
    expect(status).toBe(200);
    expect(headlines(body.data)).toEqual(['Medan pagi', 'Medan malam']);
    expect(body.data[1]).toMatchObject({
      day: '2026-03-06',
      at: '2026-03-06T16:30:00.000Z',
      timeZone: 'Asia/Jakarta',
      region: { name: 'Kota Medan' },
      step: 'approved',
      isUpdate: false,
    });
    const next = await calendar(managing, '2026-03-07', '2026-03-11');
    expect(next.body.data).toMatchObject([{ headline: 'Makassar dini hari', day: '2026-03-07' }]);
  });

  it('shows only what the desk may read, and names the editions that have something', async () => {
    await draft('Dari Medan', { scheduledFor: '2026-03-06T02:00:00Z' });
    await draft('Dari Makassar', { ...inMakassar(), scheduledFor: '2026-03-06T03:00:00Z' });
    const week = ['2026-03-02', '2026-03-08'] as const;
    expect(headlines((await calendar(editor, ...week)).body.data)).toEqual(['Dari Medan']);
    expect(headlines((await calendar(reporter, ...week)).body.data)).toEqual(['Dari Medan']);
    expect(headlines((await calendar(makassar, ...week)).body.data)).toEqual(['Dari Makassar']);
    expect((await calendar(unassigned, ...week)).body.data).toEqual([]);
    expect((await calendar(editor, ...week, newsroom.makassar)).body.data).toEqual([]);

    const { body } = await calendar(managing, ...week, newsroom.makassar);
    expect(headlines(body.data)).toEqual(['Dari Makassar']);
    expect(body.meta.editions).toEqual([
      { documentId: newsroom.makassar, name: 'Kota Makassar' },
      { documentId: newsroom.medan, name: 'Kota Medan' },
    ]);
  });

  it('keeps the edition that is asked for to choose from when it has nothing there', async () => {
    const { body } = await calendar(managing, '2026-03-02', '2026-03-08', newsroom.makassar);
    const makassarsName = { documentId: newsroom.makassar, name: 'Kota Makassar' };
    expect(body).toEqual({ data: [], meta: { editions: [makassarsName] } });
    const unknown = await calendar(managing, '2026-03-02', '2026-03-08', 'unheard-of');
    expect(unknown.body).toEqual({ data: [], meta: { editions: [] } });
  });

  it('shows embargoes that end, and schedules that failed or change what is out', async () => {
    await draft('Embargo', { embargoedUntil: '2026-03-06T05:00:00Z' });
    const failed = await draft('Gagal', { scheduledFor: '2026-03-06T01:00:00Z' });
    await warta.strapi.db.query('api::article.article').updateMany({
      where: { documentId: failed.documentId },
      data: { scheduleError: { message: 'Belum lengkap' } },
    });
    const { documentId } = await published('Diperbarui');
    await save(managing, documentId, { lead: 'Baru', scheduledFor: '2026-03-06T02:00:00Z' });

    const { body } = await calendar(managing, '2026-03-06', '2026-03-06');
    expect(body.data).toMatchObject([
      { headline: 'Gagal', scheduleError: { message: 'Belum lengkap' } },
      { headline: 'Diperbarui', isUpdate: true, scheduleError: null },
      { headline: 'Embargo', scheduledFor: null, embargoedUntil: '2026-03-06T05:00:00.000Z' },
    ]);
  });

  it('forgets the embargo of a story that has gone out', async () => {
    const { documentId } = await draft('Sudah keluar', { embargoedUntil: '2026-03-05T17:00:00Z' });
    warta.setNow(new Date(hours(1)));
    const publish = `${STORIES}/${documentId}/actions/publish`;
    expect((await managing.request('post', publish, {})).status).toBe(200);
    warta.setNow(PRESENT);
    expect((await calendar(managing, '2026-03-06', '2026-03-06')).body.data).toEqual([]);
  });

  it.each([
    ['from', '?to=2026-03-08'],
    ['to', '?from=2026-03-02'],
    ['from', '?from=2026-02-30&to=2026-03-08'],
    ['to', '?from=2026-03-02&to=8'],
    ['to', '?from=2026-03-02&to=2026-03-01'],
    ['to', '?from=2026-03-02&to=2026-04-13'],
    ['until', '?from=2026-03-02&to=2026-03-08&until=x'],
    ['region', '?from=2026-03-02&to=2026-03-08&region='],
  ])('names the parameter %s that it cannot follow in %s', async (param, query) => {
    const { status, body } = await managing.request('get', `/warta/calendar${query}`);
    expect([status, body.error.details]).toEqual([400, { source: 'query', param }]);
  });

  it('shows six weeks at most', async () => {
    expect((await calendar(managing, '2026-03-02', '2026-04-12')).status).toBe(200);
  });
});

describe('the desk of an editor', () => {
  it('is named with its zones, and empty for those who have none', async () => {
    const { body } = await makassar.request('get', '/warta/desk');
    expect(body.data.regions).toMatchObject([
      { documentId: newsroom.makassar, name: 'Kota Makassar', timeZone: 'Asia/Makassar' },
    ]);
    expect((await managing.request('get', '/warta/desk')).body.data.regions).toEqual([]);
  });
});
