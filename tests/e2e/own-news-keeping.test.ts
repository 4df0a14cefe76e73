import type { BrowserContextOptions, Page } from 'playwright-core';
import { createReader } from '../helpers/create-reader';
import { join, PASSWORD } from '../helpers/readers';
import { type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { STORY } from './support/pages';
import { readAs } from './support/read-as';
import { FULL_STORY } from './support/write-edition';

const ARTICLE = 'api::article.article';

/** A story that nobody reads but to see it withdrawn. */
const WITHDRAWN = 'Mengapa pasar pagi sepi';

describe('what readers follow, keep and have read', () => {
  let newspaper: Newspaper;
  let count = 0;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  async function openReader(options?: BrowserContextOptions) {
    count += 1;
    const reader = await createReader(newspaper.warta, `pengikut-${count}`);
    const { page, faults } = await newspaper.openPage(options);
    await readAs(newspaper, page, reader);
    return { page, faults, reader };
  }

  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name }).first().click();
  const isOffered = (page: Page, name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name }).first().isVisible();

  async function idOf(headline: string): Promise<string> {
    const found = await newspaper.warta.strapi
      .documents(ARTICLE)
      .findFirst({ filters: { headline }, status: 'published' });
    return found?.documentId ?? '';
  }

  describe('following', () => {
    it.each([
      ['/wilayah/sumatera-utara', 'Sumatera Utara'],
      ['/kanal/ekonomi', 'Ekonomi'],
      ['/penulis/siti-rahma', 'Siti Rahma'],
      ['/topik/umkm', 'UMKM'],
    ])('begins and ends at %s', async (path, name) => {
      const { page, faults } = await openReader({ javaScriptEnabled: false });
      await page.goto(path);
      await press(page, `Ikuti ${name}`);
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await isOffered(page, `Berhenti mengikuti ${name}`)).toBe(true);

      await page.goto('/akun/mengikuti');
      expect(await page.getByRole('main').getByRole('link', { name }).isVisible()).toBe(true);
      await press(page, `Berhenti mengikuti ${name}`);
      expect(new URL(page.url()).pathname).toBe('/akun/mengikuti');
      expect(await page.getByText('Anda belum mengikuti apa pun.').isVisible()).toBe(true);

      await page.goto(path);
      expect(await isOffered(page, `Ikuti ${name}`)).toBe(true);
      expect(faults).toEqual([]);
    });

    it('leads a guest to the login, and from there back to the page', async () => {
      const email = 'tamu@pembaca.example';
      await join(newspaper.warta, email);
      const { page } = await newspaper.openPage();
      await page.goto('/wilayah/sumatera-utara');
      await press(page, 'Ikuti Sumatera Utara');
      await page.waitForURL('**/akun/masuk?ke=*');
      await page.getByLabel('Alamat surel').fill(email);
      await page.getByLabel('Sandi', { exact: true }).fill(PASSWORD);
      await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
      await page.waitForURL('**/wilayah/sumatera-utara');
      await press(page, 'Ikuti Sumatera Utara');
      expect(await isOffered(page, 'Berhenti mengikuti Sumatera Utara')).toBe(true);
    });

    it('gives reasons in the feed', async () => {
      const { page } = await openReader();
      await page.goto('/penulis/bonar-sihombing');
      await press(page, 'Ikuti Bonar Sihombing');
      await page.goto('/untuk-anda');
      const card = page.locator('main li').filter({ hasText: FULL_STORY });
      expect(await card.locator('.reasons').textContent()).toContain(
        'Anda mengikuti Bonar Sihombing',
      );
    });

    it('of what is not there is not found', async () => {
      const { page } = await openReader();
      const answer = await page.request.post(
        `${newspaper.site.url}/akun/ikuti/regions/abcdefghijklmnopqrstuvwx`,
        { headers: { Origin: newspaper.site.url }, form: { ke: '/' } },
      );
      expect(answer.status()).toBe(404);
    });
  });

  describe('bookmarks', () => {
    it('are made on a story and in the feed, and are listed with their cards', async () => {
      const { page, faults } = await openReader({ viewport: PHONE });
      await page.goto(STORY);
      await press(page, 'Simpan');
      expect(await isOffered(page, 'Hapus dari simpanan')).toBe(true);

      await page.goto('/untuk-anda');
      await press(page, 'Simpan Pasar ikan buka lebih pagi');
      expect(new URL(page.url()).pathname).toBe('/untuk-anda');
      expect(await isOffered(page, 'Hapus dari simpanan Pasar ikan buka lebih pagi')).toBe(true);

      await page.goto('/akun/simpanan');
      const kept = page.locator('main article');
      await expect(kept.getByRole('heading').allTextContents()).resolves.toHaveLength(2);
      await press(page, `Hapus dari simpanan ${FULL_STORY}`);
      await expect(kept.getByRole('heading').allTextContents()).resolves.toEqual([
        'Pasar ikan buka lebih pagi',
      ]);
      expect(faults).toEqual([]);
    });

    it('of stories that were taken back or are gone say so, and can be removed', async () => {
      const { page, reader } = await openReader();
      const gone = await idOf('Harga beras hari ke-3');
      const withdrawn = await idOf(WITHDRAWN);
      for (const documentId of [gone, withdrawn]) {
        await reader.request('put', `/api/me/bookmarks/${documentId}`);
      }
      const { strapi } = newspaper.warta;
      await strapi.documents(ARTICLE).update({
        documentId: withdrawn,
        data: { corrections: [{ kind: 'retraction', text: 'Narasumber keliru' }] } as never,
        status: 'published',
      });
      // As by an administrator's hand in the database.
      await strapi.db
        .query(ARTICLE)
        .deleteMany({ where: { documentId: gone, publishedAt: { $notNull: true } } });

      await page.goto('/akun/simpanan');
      const entry = page.locator('main li').filter({ hasText: WITHDRAWN });
      expect(await entry.textContent()).toContain('Berita ini telah dicabut');
      expect(await page.getByText('Berita ini tidak diterbitkan lagi').first().isVisible()).toBe(
        true,
      );
      await press(page, `Hapus dari simpanan ${WITHDRAWN}`);
      await press(page, 'Hapus dari simpanan Berita ini tidak diterbitkan lagi');
      expect(await page.getByText('Anda belum menyimpan berita.').isVisible()).toBe(true);

      await page.goto('/berita/mengapa-pasar-pagi-sepi');
      expect(await isOffered(page, 'Simpan')).toBe(false);
    });
  });

  describe('the history', () => {
    it('notes nothing until a reader turns it on', async () => {
      const { page, reader } = await openReader();
      await page.goto(STORY);
      await page.goto('/akun/riwayat');
      expect(await page.getByText('Riwayat nonaktif').isVisible()).toBe(true);
      const { body } = await reader.request('get', '/api/me/history');
      expect(body.data).toEqual([]);
    });

    it('notes how far a story is read, and goes on there', async () => {
      const { page, reader, faults } = await openReader({ viewport: { width: 390, height: 400 } });
      await page.goto('/akun/riwayat');
      await press(page, 'Aktifkan riwayat');
      await page.goto(STORY);
      const progress = async (): Promise<number> => {
        const { body } = await reader.request('get', '/api/me/history');
        return body.data[0]?.progress;
      };
      expect(await progress()).toBe(0);
      await page.getByText('Lelang pindah ke tepi air').scrollIntoViewIfNeeded();
      await page.goto('/akun/riwayat');
      while ((await progress()) === 0) {
        await page.waitForTimeout(50);
      }
      const left = await progress();
      expect(left).toBeGreaterThan(5);
      expect(left).toBeLessThan(90);

      await page.reload();
      expect(await page.getByText(`${left}% terbaca`).first().isVisible()).toBe(true);
      await page
        .getByRole('region', { name: 'Lanjutkan membaca' })
        .getByRole('link', { name: FULL_STORY })
        .click();
      await page.waitForURL(`**${STORY}#lanjutkan`);
      expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(100);
      // Who opens it again has still come as far.
      await page.goto(STORY);
      expect(await progress()).toBeGreaterThanOrEqual(left);

      await page.goto('/untuk-anda');
      const card = page.locator('main li').filter({ hasText: FULL_STORY });
      expect(await card.textContent()).toContain('Sudah dibaca');
      expect(faults).toEqual([]);
    });

    it('works without a script', async () => {
      const { page } = await openReader({ javaScriptEnabled: false });
      await page.goto('/akun/riwayat');
      await press(page, 'Aktifkan riwayat');
      await page.goto(STORY);
      await page.goto('/akun/riwayat');
      expect(await page.getByText('0% terbaca').first().isVisible()).toBe(true);
    });

    it('forgets one story, all of them, and everything when it is turned off', async () => {
      const { page, reader } = await openReader();
      await reader.request('patch', '/api/me/settings', { history: true });
      const read = async () => {
        for (const path of [STORY, '/berita/jalan-deli-serdang-diperlebar']) {
          await page.goto(path);
        }
        await page.goto('/akun/riwayat');
      };
      const all = page.getByRole('region', { name: 'Semua yang Anda baca' }).getByRole('article');
      await read();
      expect(await all.count()).toBe(2);
      await press(page, `Hapus dari riwayat ${FULL_STORY}`);
      await all.filter({ hasText: FULL_STORY }).waitFor({ state: 'detached' });
      await all.first().waitFor();
      expect(await all.count()).toBe(1);
      await page.getByText('Hapus semua riwayat').first().click();
      await press(page, 'Hapus semua riwayat');
      expect(await page.getByText('Belum ada berita yang tercatat.').isVisible()).toBe(true);
      await read();
      await press(page, 'Nonaktifkan dan hapus riwayat');
      expect(await page.getByText('Riwayat nonaktif').isVisible()).toBe(true);
      const { body } = await reader.request('get', '/api/me/history');
      expect(body.data).toEqual([]);
    });
  });

  it('is behind the login, which leads there', async () => {
    const { page } = await newspaper.openPage();
    for (const path of ['/akun/mengikuti', '/akun/simpanan', '/akun/riwayat']) {
      await page.goto(path);
      const { pathname, searchParams } = new URL(page.url());
      expect([pathname, searchParams.get('ke')]).toEqual(['/akun/masuk', path]);
    }
  });
});
