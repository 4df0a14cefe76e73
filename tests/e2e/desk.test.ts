import type { Locator, Page } from 'playwright-core';
import { storyData } from '../helpers/newsroom';
import { type Desk, type DeskUser, openDesk } from './support/open-desk';
import { writeStory } from './support/write-story';

const ARTICLE = 'api::article.article';
const HOUR = 3_600_000;
const HEADLINE = 'Nelayan Belawan menjual ikan dari dermaga baru';

/** As a field for date and time in Jakarta takes it. */
const inJakarta = (instant: Date): string =>
  new Date(instant.getTime() + 7 * HOUR).toISOString().slice(0, 16);

/** Milliseconds: what is scheduled goes out within this time of its instant. */
const GOES_OUT_WITHIN = 15_000;

describe("a story's way through the panel", () => {
  let desk: Desk;
  let reporter: DeskUser;
  let editor: DeskUser;
  let managing: DeskUser;
  let documentId: string;

  beforeAll(async () => {
    desk = await openDesk();
    const { medan } = desk.newsroom;
    reporter = await desk.hire('wulan', 'warta-reporter', [medan]);
    editor = await desk.hire('bagas', 'warta-regional-editor', [medan]);
    managing = await desk.hire('dewi', 'warta-managing-editor');
  });
  afterAll(() => desk.stop());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });

  const published = async () =>
    desk.warta.strapi.documents(ARTICLE).findOne({ documentId, status: 'published' });

  async function openStory({ page }: DeskUser): Promise<void> {
    await page.goto(`/admin/content-manager/collection-types/${ARTICLE}/${documentId}`);
    await page.getByRole('combobox', { name: 'Kanal' }).waitFor();
  }

  /** What an editor does beside typing, counted. */
  let clicks = 0;
  async function click(target: Locator): Promise<void> {
    clicks += 1;
    await target.click();
  }

  it('begins with a reporter, who writes it from an empty form and submits it in one click', async () => {
    const { page } = reporter;
    await reporter.logIn();
    await writeStory(page, HEADLINE, click);
    await desk.picture(page, 'write');
    await button(page, /Simpan & kirim/).click();
    await page.getByText('Berita dikirim untuk ditinjau').waitFor();
    const [story] = await desk.warta.strapi
      .documents(ARTICLE)
      .findMany({ populate: ['region', 'channel'] });
    expect(story).toMatchObject({
      headline: HEADLINE,
      step: 'in-review',
      // A reporter of one region writes for it.
      region: { name: 'Kota Medan' },
      channel: { name: 'Ekonomi' },
    });
    documentId = story?.documentId ?? '';
  });

  it('is found by the editor among what waits for review, and sent back with a note', async () => {
    const { page } = editor;
    await editor.logIn();
    await desk.picture(page, 'home');
    await page.getByRole('link', { name: HEADLINE }).first().click();
    expect(await button(page, 'Terbitkan').isDisabled()).toBe(true);
    await page.getByLabel('Catatan untuk penulis').fill('Sebutkan siapa penulisnya.');
    await desk.picture(page, 'review');
    await button(page, 'Kembalikan').click();
    await page.getByText('Tahap sekarang: Menulis').waitFor();
  });

  it('is mended by the reporter, who reads the note beside the form', async () => {
    const { page } = reporter;
    await openStory(reporter);
    await page.getByText('Sebutkan siapa penulisnya.').first().waitFor();
    await desk.picture(page, 'note');
    await page.getByRole('combobox', { name: 'Penulis' }).click();
    await page.getByRole('option', { name: /Siti Rahma/ }).click();
    await button(page, /Simpan & kirim/).click();
    await page.getByText('Berita dikirim untuk ditinjau').waitFor();
  });

  it('is approved and scheduled by the editor, and goes out at its time', async () => {
    const { page } = editor;
    await openStory(editor);
    await button(page, 'Setujui').click();
    await page.getByText('Tahap sekarang: Disetujui').waitFor();
    const due = new Date(Date.now() + 2 * HOUR);
    await page.getByLabel(/Jadwal terbit/).fill(inJakarta(due));
    await desk.picture(page, 'schedule');
    await button(page, 'Simpan').click();
    await page.getByText('Terjadwal: berita terbit sendiri pada waktunya.').waitFor();
    expect(await published()).toBeNull();

    desk.warta.setNow(new Date(due.getTime() + 1000));
    const deadline = Date.now() + GOES_OUT_WITHIN;
    while (!(await published()) && Date.now() < deadline) {
      await page.waitForTimeout(250);
    }
    const { body } = await desk.warta.http.get('/api/feeds/latest').expect(200);
    expect(body.data[0]).toMatchObject({
      headline: HEADLINE,
      relativeTime: { label: 'Baru saja' },
    });
  });

  /** Adds an entry to the corrections of the story that is open, and publishes. */
  async function correct({ page }: DeskUser, kind: string, text: string): Promise<void> {
    await button(page, /Belum ada|Tambah isian/)
      .first()
      .click();
    await page
      .getByRole('combobox', { name: /Jenis koreksi/ })
      .last()
      .click();
    await page.getByRole('option', { name: kind }).click();
    await page.locator('textarea[name^="corrections"]').last().fill(text);
    await desk.picture(page, kind.toLowerCase());
    await button(page, /^Terbitkan/).click();
  }

  it('is corrected in public', async () => {
    await managing.logIn();
    await openStory(managing);
    await correct(managing, 'Ralat', 'Perahunya 64, bukan enam puluh.');
    await managing.page
      .getByText(/terbit/i)
      .first()
      .waitFor();
    await expect(entries(1)).resolves.toMatchObject([
      { kind: 'correction', text: 'Perahunya 64, bukan enam puluh.' },
    ]);
  });

  it('is retracted in public, and leaves every list', async () => {
    await openStory(managing);
    await correct(managing, 'Pencabutan', 'Dermaga itu belum dibuka.');
    await expect(entries(2)).resolves.toMatchObject([{ kind: 'retraction' }, {}]);
    const { body: feed } = await desk.warta.http.get('/api/feeds/latest').expect(200);
    expect(feed.data).toEqual([]);
    const { body: story } = await desk.warta.http.get(`/api/articles/${documentId}`).expect(200);
    expect(story.data).toMatchObject({ headline: HEADLINE, retracted: true });
    expect(JSON.stringify(story)).not.toContain('sejak pagi');
  });

  it('takes an editor no more than twelve interactions beside typing, from the login on', async () => {
    const { medan } = desk.newsroom;
    // Her byline is known by her address, her edition by her desk.
    await desk.warta.strapi
      .documents('api::author.author')
      .create({ data: { name: 'Tiur Siahaan', email: 'tiur@redaksi.example' } });
    const writer = await desk.hire('tiur', 'warta-managing-editor', [medan]);
    clicks = 1;
    await writer.logIn();
    await writeStory(writer.page, 'Pasar ikan buka lebih pagi', click);
    await click(button(writer.page, /^Terbitkan/));
    for (let tries = 0; tries < 40; tries += 1) {
      const { body } = await desk.warta.http.get('/api/feeds/regions/kota-medan').expect(200);
      if (body.data.length > 0) {
        expect(body.data[0]).toMatchObject({
          headline: 'Pasar ikan buka lebih pagi',
          authors: [{ name: 'Tiur Siahaan' }],
          photo: { credit: 'Warta/Siti' },
        });
        break;
      }
      await writer.page.waitForTimeout(250);
    }
    const { body } = await desk.warta.http.get('/api/feeds/regions/kota-medan').expect(200);
    expect(body.data).toHaveLength(1);
    expect(clicks).toBeLessThanOrEqual(12);
  });

  it('is seen in the calendar, the history and the audit log', async () => {
    const { page } = managing;
    const due = new Date(Date.now() + 5 * HOUR);
    await desk.warta.strapi.documents(ARTICLE).create({
      data: {
        ...storyData(desk.newsroom, 'Harga cabai turun'),
        scheduledFor: due.toISOString(),
      } as never,
    });
    await page.goto('/admin/calendar');
    await page.getByText('Harga cabai turun').first().waitFor();
    await desk.picture(page, 'calendar');

    await openStory(managing);
    await page.getByRole('link', { name: /Semua versi/ }).click();
    await page.getByRole('heading', { name: 'Riwayat berita' }).waitFor();
    await page
      .getByText(/bagas Warta/)
      .first()
      .waitFor();
    await desk.picture(page, 'history');

    await page.goto('/admin/warta/audit');
    await page.getByText(HEADLINE).first().waitFor();
    await desk.picture(page, 'audit');

    await page.goto(`/admin/content-manager/collection-types/${ARTICLE}`);
    await page.getByText('Dicabut').first().waitFor();
    await desk.picture(page, 'list');
  });

  it('can be looked for among the stories of the own editions', async () => {
    const { page } = editor;
    await page.goto(`/admin/content-manager/collection-types/${ARTICLE}`);
    await button(page, 'Edisi saya').click();
    await page.waitForURL(/filters/);
    await page.getByText('Harga cabai turun').first().waitFor();
  });

  /** The public ledger, once it has that many entries. */
  async function entries(count: number): Promise<object[]> {
    for (let tries = 0; tries < 40; tries += 1) {
      const { body } = await desk.warta.http.get('/api/corrections').expect(200);
      if (body.data.length === count) {
        return body.data;
      }
      await managing.page.waitForTimeout(250);
    }
    throw new Error(`The ledger does not come to ${count} entries`);
  }
});
