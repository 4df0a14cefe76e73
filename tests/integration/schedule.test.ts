import { settle } from '../../src/database/settle';
import { publishDueStories } from '../../src/jobs/publish-due-stories';
import { scheduleRunner } from '../../src/jobs/schedule-runner';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { planOf, type Query, queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const MINUTE = 60_000;

describe('scheduled stories', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  const noon = new Date('2026-06-19T05:00:00.000Z');
  /** So many minutes after noon. */
  const later = (minutes: number) => new Date(noon.getTime() + minutes * MINUTE);
  const iso = (minutes: number) => later(minutes).toISOString();

  const documents = () => warta.strapi.documents(ARTICLE);
  const save = (documentId: string, data: object) =>
    documents().update({ documentId, data: data as never });
  const write = async (headline: string, data: object = {}) =>
    (await writeStory(warta.strapi, storyData(newsroom, headline, data), 'draft')).documentId;
  const rowOf = (documentId: string, isPublished: boolean) =>
    warta.strapi.db.query(ARTICLE).findOne({
      where: { documentId, publishedAt: isPublished ? { $notNull: true } : null },
    });
  const draftOf = (documentId: string) => rowOf(documentId, false);
  const publishedOf = (documentId: string) => rowOf(documentId, true);
  const isPublished = async (documentId: string) => (await publishedOf(documentId)) !== null;
  /** Lets the schedule do its work, `minutes` after noon. */
  const runAt = async (minutes: number) => {
    warta.setNow(later(minutes));
    await publishDueStories(warta.strapi);
  };
  const refusalOf = (write: Promise<unknown>) =>
    write.then(
      () => null,
      (error) => ({
        message: error.message as string,
        fields: error.details.errors.map(({ path }: { path: string[] }) => path.join('.')),
      }),
    );

  let superAdmin: { Authorization: string };
  let apiToken: { Authorization: string };

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    const account = { email: 'pengelola@warta.example', password: 'Redaksi-Uji-1' };
    await warta.http
      .post('/admin/register-admin')
      .send({ ...account, firstname: 'Pengelola' })
      .expect(200);
    const { body } = await warta.http.post('/admin/login').send(account).expect(200);
    superAdmin = { Authorization: `Bearer ${body.data.token}` };
    const { accessKey } = await warta.strapi
      .service('admin::api-token')
      .create({ name: 'Penerbit', description: '', type: 'full-access', lifespan: null });
    apiToken = { Authorization: `Bearer ${accessKey}` };
  });
  beforeEach(() => warta.setNow(noon));
  afterEach(() => warta.strapi.db.query(ARTICLE).deleteMany({}));
  afterAll(() => warta.stop());

  describe('go out', () => {
    it('at their time, dated when they really went out, with no schedule left', async () => {
      const documentId = await write('Terbit sore', { scheduledFor: iso(60) });
      await runAt(59);
      expect(await isPublished(documentId)).toBe(false);
      await runAt(61);
      const times = { datePublished: iso(61), scheduledFor: null };
      expect(await publishedOf(documentId)).toMatchObject(times);
      expect(await draftOf(documentId)).toMatchObject(times);
    });

    it('once', async () => {
      const documentId = await write('Sekali saja', { scheduledFor: iso(60) });
      await runAt(60);
      const { id } = await publishedOf(documentId);
      await runAt(61);
      expect((await publishedOf(documentId)).id).toBe(id);
    });

    it('all at once after a pause, in the order of their schedule', async () => {
      const third = await write('Ketiga', { scheduledFor: iso(30) });
      const first = await write('Pertama', { scheduledFor: iso(10) });
      const second = await write('Kedua', { scheduledFor: iso(20) });
      const order: string[] = [];
      const note = ({ entry }: { entry: { documentId: string } }) => order.push(entry.documentId);
      warta.strapi.eventHub.on('entry.publish', note as never);
      await runAt(600);
      await settle(warta.strapi);
      warta.strapi.eventHub.off('entry.publish', note as never);
      expect(order).toEqual([first, second, third]);
    });

    it('with changes to a story that is published already', async () => {
      const data = storyData(newsroom, 'Judul pagi');
      const { documentId } = await writeStory(warta.strapi, data);
      await save(documentId, { headline: 'Judul sore', scheduledFor: iso(60) });
      await runAt(59);
      expect(await publishedOf(documentId)).toMatchObject({ headline: 'Judul pagi' });
      await runAt(60);
      expect(await publishedOf(documentId)).toMatchObject({
        headline: 'Judul sore',
        datePublished: iso(0),
        dateModified: iso(60),
      });
    });

    it('while other requests are answered', async () => {
      const count = 16;
      for (let index = 0; index < count; index += 1) {
        await write(`Banyak ${index}`, { scheduledFor: iso(10) });
      }
      warta.setNow(later(10));
      let isOver = false;
      const round = publishDueStories(warta.strapi).then(() => {
        isOver = true;
      });
      let answered = 0;
      while (!isOver) {
        await warta.http.get('/api/channels').expect(200);
        answered += 1;
      }
      await round;
      expect(answered).toBeGreaterThan(count / 3);
    });

    it('by the clock, in a process that serves', async () => {
      warta.setNow(undefined);
      const soon = new Date(Date.now() + 1500);
      const documentId = await write('Segera', { scheduledFor: soon.toISOString() });
      scheduleRunner(warta.strapi).start('* * * * * *');
      const deadline = Date.now() + 15_000;
      while (!(await isPublished(documentId)) && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      warta.strapi.cron.remove('publishDueStories');
      const { datePublished } = await publishedOf(documentId);
      expect(+new Date(datePublished)).toBeGreaterThanOrEqual(+soon);
    });
  });

  describe('that cannot be published', () => {
    it('do not hold the others back, and keep why', async () => {
      const broken = await write('Tanpa penulis', { scheduledFor: iso(10), authors: [] });
      const sound = await write('Lengkap', { scheduledFor: iso(20) });
      const { updatedAt } = await draftOf(broken);
      await runAt(30);
      expect(await isPublished(sound)).toBe(true);
      expect(await isPublished(broken)).toBe(false);
      expect(await draftOf(broken)).toMatchObject({
        scheduledFor: iso(10),
        scheduleError: { message: 'Cannot be published without: authors' },
        scheduleAttempts: 1,
        scheduleRetryAt: iso(31),
        updatedAt,
      });
    });

    it('tell their editors why, how often and until when', async () => {
      const documentId = await write('Diceritakan', { scheduledFor: iso(10), channel: null });
      const read = async () => {
        const path = `/warta/stories/${documentId}/workflow`;
        const { timeZone, schedule } = (await warta.http.get(path).set(superAdmin)).body.data;
        return { timeZone, schedule };
      };
      expect(await read()).toEqual({
        timeZone: 'Asia/Jakarta',
        schedule: { problem: null, attempts: 0, retryAt: null },
      });
      await runAt(10);
      expect((await read()).schedule).toEqual({
        problem: 'Cannot be published without: channel',
        attempts: 1,
        retryAt: iso(11),
      });
    });

    it('are tried again less and less often, until it works', async () => {
      const documentId = await write('Belum ada kanal', { scheduledFor: iso(10), channel: null });
      await runAt(10);
      await runAt(10.9);
      expect(await draftOf(documentId)).toMatchObject({ scheduleAttempts: 1 });
      await runAt(11);
      expect(await draftOf(documentId)).toMatchObject({
        scheduleAttempts: 2,
        scheduleRetryAt: iso(13),
      });
    });

    it('are tried again at once when the story was saved', async () => {
      const documentId = await write('Dilengkapi', { scheduledFor: iso(10), channel: null });
      await runAt(10);
      await save(documentId, { channel: newsroom.ekonomi });
      const untried = { scheduleError: null, scheduleAttempts: null, scheduleRetryAt: null };
      expect(await draftOf(documentId)).toMatchObject({ scheduledFor: iso(10), ...untried });
      await runAt(10.1);
      expect(await publishedOf(documentId)).toMatchObject(untried);
    });

    it('tell editors of a fault without its technical words', async () => {
      const documentId = await write('Gangguan', { scheduledFor: iso(10) });
      warta.setNow(later(10));
      const log = jest.spyOn(warta.strapi.log, 'error').mockReturnValue(warta.strapi.log);
      const broken = jest.spyOn(warta.strapi, 'documents').mockImplementation((() => ({
        publish: () => Promise.reject(new Error('SQLSTATE 08006')),
      })) as never);
      await publishDueStories(warta.strapi);
      broken.mockRestore();
      expect(log).toHaveBeenCalled();
      log.mockRestore();
      const { scheduleError, scheduleAttempts } = await draftOf(documentId);
      expect(scheduleAttempts).toBe(1);
      expect(scheduleError.message).toContain('fault');
      expect(scheduleError.message).not.toContain('SQLSTATE');
    });
  });

  describe('the schedule', () => {
    it('is refused in the past, unless it is there already', async () => {
      const refusal = await refusalOf(write('Terlambat', { scheduledFor: iso(-1) }));
      expect(refusal).toMatchObject({ fields: ['scheduledFor'] });
      const documentId = await write('Tepat', { scheduledFor: iso(10), authors: [] });
      await runAt(20);
      await save(documentId, { lead: 'Teras baru', scheduledFor: iso(10) });
      expect(await refusalOf(save(documentId, { scheduledFor: iso(15) }))).toMatchObject({
        fields: ['scheduledFor'],
      });
    });

    it('is taken for an unfinished story: it may be finished until then', async () => {
      const { documentId } = await writeStory(
        warta.strapi,
        { headline: 'Baru judul', scheduledFor: iso(10) },
        'draft',
      );
      expect(await draftOf(documentId)).toMatchObject({ scheduledFor: iso(10) });
    });

    it('ends when the story is published by hand', async () => {
      const documentId = await write('Dipercepat', { scheduledFor: iso(60) });
      await documents().publish({ documentId });
      expect(await draftOf(documentId)).toMatchObject({ scheduledFor: null });
      const { id } = await publishedOf(documentId);
      await runAt(61);
      expect((await publishedOf(documentId)).id).toBe(id);
    });

    it('ends when the story is taken back, and does not bring it back', async () => {
      const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Ditarik'));
      await save(documentId, { scheduledFor: iso(60) });
      await documents().unpublish({ documentId });
      await runAt(61);
      expect(await isPublished(documentId)).toBe(false);
    });

    it('is not a copy’s', async () => {
      const documentId = await write('Asli', { scheduledFor: iso(10), authors: [] });
      await runAt(10);
      const copy = await documents().clone({ documentId });
      expect(await draftOf(String(copy?.entries[0]?.documentId))).toMatchObject({
        scheduledFor: null,
        scheduleError: null,
        scheduleAttempts: null,
        scheduleRetryAt: null,
      });
    });

    it('costs one query when nothing is due, by an index', async () => {
      const queries = await queriesDuring(warta.strapi, () => publishDueStories(warta.strapi));
      expect(queries).toHaveLength(1);
      const [query] = queries as [Query];
      expect(await planOf(warta.strapi, query)).not.toMatch(/Seq Scan|SCAN t0/);
    });
  });

  describe('an embargo', () => {
    const embargoed = (headline: string, data: object = {}) =>
      write(headline, { embargoedUntil: iso(60), ...data });

    it('holds a story back from publication, and says until when', async () => {
      const documentId = await embargoed('Ditahan');
      expect(await refusalOf(documents().publish({ documentId }))).toEqual({
        message: `embargoedUntil: the story may not go out before ${iso(60)}`,
        fields: ['embargoedUntil'],
      });
      warta.setNow(later(60));
      await documents().publish({ documentId });
      expect(await isPublished(documentId)).toBe(true);
    });

    it('holds back what is written to be published at once, and leaves nothing of it', async () => {
      const data = storyData(newsroom, 'Langsung', { embargoedUntil: iso(60) });
      const refusal = await refusalOf(writeStory(warta.strapi, data));
      expect(refusal).toMatchObject({ fields: ['embargoedUntil'] });
      expect(await warta.strapi.db.query(ARTICLE).count()).toBe(0);
    });

    it('holds for the admin panel and for API tokens', async () => {
      const documentId = await embargoed('Lewat pintu lain');
      const sound = await write('Ikut dalam rombongan');
      const refused = { message: expect.stringMatching(/^embargoedUntil: /) };
      const panel = '/content-manager/collection-types/api::article.article';
      for (const [path, data] of [
        [`${panel}/${documentId}/actions/publish`, {}],
        [`${panel}/actions/bulkPublish`, { documentIds: [sound, documentId] }],
      ] as const) {
        const { body } = await warta.http.post(path).set(superAdmin).send(data).expect(400);
        expect(body.error).toMatchObject(refused);
      }
      const address = `/api/articles/${documentId}?status=published`;
      const { body } = await warta.http
        .put(address)
        .set(apiToken)
        .send({ data: { lead: 'Baru' } })
        .expect(400);
      expect(body.error).toMatchObject(refused);
      expect(await isPublished(documentId)).toBe(false);
      expect(await draftOf(documentId)).toMatchObject({ lead: 'Teras: Lewat pintu lain' });
    });

    it('holds back a story that was published before and taken back', async () => {
      const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Kembali'));
      await documents().unpublish({ documentId });
      await save(documentId, { embargoedUntil: iso(60) });
      expect(await refusalOf(documents().publish({ documentId }))).not.toBeNull();
    });

    it('makes the schedule wait, without an error', async () => {
      const documentId = await embargoed('Menunggu', { scheduledFor: iso(10) });
      await runAt(59);
      expect(await isPublished(documentId)).toBe(false);
      expect(await draftOf(documentId)).toMatchObject({ scheduleError: null });
      await runAt(60);
      expect(await isPublished(documentId)).toBe(true);
    });

    it('cannot be put on what readers see already', async () => {
      const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Sudah terbit'));
      expect(await refusalOf(save(documentId, { embargoedUntil: iso(60) }))).toMatchObject({
        fields: ['embargoedUntil'],
      });
      await save(documentId, { embargoedUntil: iso(-60) });
    });
  });
});
