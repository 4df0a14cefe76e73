import type { BrowserContextOptions, Page } from 'playwright-core';
import { createReader, type Reader } from '../helpers/create-reader';
import { type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { readAs } from './support/read-as';

const IN_MEDAN = { latitude: 3.5952, longitude: 98.6722 };
const IN_LONDON = { latitude: 51.5, longitude: -0.12 };

const SEARCH = 'Cari provinsi, kabupaten, atau kota';

describe('choosing what one wants to read', () => {
  let newspaper: Newspaper;
  let count = 0;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  /** A page of a new reader's, who follows nothing yet. */
  async function openReader(options?: BrowserContextOptions) {
    count += 1;
    const reader = await createReader(newspaper.warta, `pemilih-${count}`);
    const { page, faults } = await newspaper.openPage(options);
    await readAs(newspaper, page, reader);
    return { page, faults, reader };
  }

  const find = async (page: Page, words: string) => {
    await page.getByLabel(SEARCH).fill(words);
    await page.getByRole('button', { name: 'Cari daerah' }).click();
  };
  const save = (page: Page) => page.getByRole('button', { name: 'Simpan pilihan' }).click();
  const headlines = (page: Page) => page.locator('main article h2').allTextContents();
  const reasons = (page: Page) => page.locator('.reasons').allTextContents();

  async function followed(reader: Reader): Promise<string[]> {
    const { body } = await reader.request('get', '/api/me/follows');
    return body.data.map(({ name }: { name: string }) => name).sort();
  }
  const homeOf = async (reader: Reader): Promise<string> =>
    (await reader.request('get', '/api/me/settings')).body.data.homeRegion?.name;

  describe('as a guest', () => {
    it.each([true, false])(
      'finds a region by its name, and reads its news; with a script: %s',
      async (javaScriptEnabled) => {
        const { page, faults } = await newspaper.openPage({ javaScriptEnabled });
        await page.goto('/');
        await page.getByRole('link', { name: 'Untuk Anda' }).click();
        await find(page, 'medan');
        await page.getByRole('link', { name: 'Kota Medan' }).click();
        await page.waitForURL('**/untuk-anda?wilayah=kota-medan');
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
          'Berita untuk Kota Medan',
        );
        const [first = ''] = await reasons(page);
        expect(first).toContain('Dari Kota Medan');
        expect(faults).toEqual([]);
      },
    );

    it('gets a page that is the same for everybody, and that a cache may keep', async () => {
      for (const path of ['/untuk-anda', '/untuk-anda?wilayah=kota-medan']) {
        const answer = await fetch(`${newspaper.site.url}${path}`);
        expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
      }
    });

    it('is told why a story is there, in the terms of the score', async () => {
      const { page } = await newspaper.openPage();
      await page.goto('/untuk-anda?wilayah=kota-medan');
      const card = page.locator('li').filter({ hasText: 'Perahu nelayan Belawan' });
      await card.getByText('Mengapa berita ini?').click();
      const terms = await card.getByRole('row').allTextContents();
      expect(terms).toEqual([
        'Umur berita-0,9 jam',
        'Kepentingan+48 jam',
        'Dekat daerah utama+72 jam',
        'Nilai+119,1 jam',
      ]);
    });

    it('leafs through to the end of the feed', async () => {
      const { page } = await newspaper.openPage();
      await page.goto('/untuk-anda?wilayah=kota-medan');
      const first = await headlines(page);
      await page.getByRole('link', { name: 'Berikutnya' }).click();
      const second = await headlines(page);
      expect(first.filter((headline) => second.includes(headline))).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kota Medan');
    });

    it('is found by the position of the browser, which stands in no address', async () => {
      const { page, faults } = await newspaper.openPage({
        geolocation: IN_MEDAN,
        permissions: ['geolocation'],
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto('/untuk-anda');
      await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
      await page.waitForURL('**/untuk-anda?wilayah=kota-medan');
      expect(asked.filter((url) => /latitude|3[.,]5|98[.,]6/.test(url))).toEqual([]);
      expect(faults).toEqual([]);
    });

    it('reads why nothing was found by a position far away', async () => {
      const { page } = await newspaper.openPage({
        geolocation: IN_LONDON,
        permissions: ['geolocation'],
      });
      await page.goto('/untuk-anda');
      await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
      await page.getByText('Tidak ada daerah di dekat lokasi Anda').first().waitFor();
    });

    it('reads what to do where the browser does not tell the position', async () => {
      const { page } = await newspaper.openPage();
      await page.goto('/untuk-anda');
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('Izinkan lokasi');
    });

    it('is offered no position without a script', async () => {
      const { page } = await newspaper.openPage({ javaScriptEnabled: false });
      await page.goto('/untuk-anda');
      expect(await page.getByText('Gunakan lokasi saya').isVisible()).toBe(false);
      expect(await page.getByText('Semua provinsi').isVisible()).toBe(true);
    });

    it('is told that a region is not there', async () => {
      const answer = await fetch(`${newspaper.site.url}/untuk-anda?wilayah=atlantis`);
      expect(answer.status).toBe(400);
    });
  });

  describe('as a reader', () => {
    it('is led to the choice while nothing is followed', async () => {
      const { page } = await openReader();
      await page.goto('/untuk-anda');
      await page.locator('.invitation').getByRole('link').click();
      await page.waitForURL('**/akun/pilih-wilayah');
    });

    it.each([true, false])(
      'chooses regions and channels in one form; with a script: %s',
      async (javaScriptEnabled) => {
        const { page, reader } = await openReader({ javaScriptEnabled });
        await page.goto('/akun/pilih-wilayah');
        await find(page, 'makassar');
        await page.getByLabel('Kota Makassar').check();
        await page.getByLabel('Olahraga').check();
        // What was chosen stays while one looks for more.
        await find(page, 'sumatera');
        await page.getByLabel('Kabupaten Deli Serdang').check();
        await save(page);
        await page.waitForURL('**/untuk-anda');
        expect(await followed(reader)).toEqual([
          'Kabupaten Deli Serdang',
          'Kota Makassar',
          'Olahraga',
        ]);
        expect(await homeOf(reader)).toBe('Kota Makassar');
        expect((await reasons(page)).join()).toContain('Anda mengikuti Kota Makassar');
      },
    );

    it('changes the choice, and what is home', async () => {
      const { page, reader } = await openReader();
      await page.goto('/akun/pilih-wilayah?cari=kota');
      await page.getByLabel('Kota Medan').check();
      await page.getByLabel('Kota Makassar').check();
      await save(page);
      await page.goto('/akun/pilih-wilayah');
      await page.getByLabel('Daerah utama').selectOption('Kota Makassar');
      await save(page);
      await page.waitForURL('**/untuk-anda');
      expect(await homeOf(reader)).toBe('Kota Makassar');
      await page.goto('/akun/pilih-wilayah');
      await page.getByLabel('Kota Makassar').uncheck();
      await save(page);
      await page.waitForURL('**/untuk-anda');
      expect(await followed(reader)).toEqual(['Kota Medan']);
      expect(await homeOf(reader)).toBe('Kota Medan');
    });

    it('adds the region at the position of the browser as the home, and keeps the rest', async () => {
      const { page, reader, faults } = await openReader({
        viewport: PHONE,
        geolocation: IN_MEDAN,
        permissions: ['geolocation'],
      });
      await page.goto('/akun/pilih-wilayah?cari=makassar');
      await page.getByLabel('Kota Makassar').check();
      await page.getByLabel('Ekonomi').check();
      await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
      await page.waitForURL('**/akun/pilih-wilayah?**');
      expect(page.url()).not.toMatch(/latitude|longitude/);
      await save(page);
      await page.waitForURL('**/untuk-anda');
      expect(await followed(reader)).toEqual(['Ekonomi', 'Kota Makassar', 'Kota Medan']);
      expect(await homeOf(reader)).toBe('Kota Medan');
      expect(faults).toEqual([]);
    });

    it('brings along the region that was read as a guest', async () => {
      const { page, reader } = await openReader();
      await page.goto('/akun/pilih-wilayah?wilayah=kota-medan');
      await save(page);
      await page.waitForURL('**/untuk-anda');
      expect(await followed(reader)).toEqual(['Kota Medan']);
    });

    it('sees the feed on the front page too, and nobody else does', async () => {
      const { page } = await openReader();
      await page.goto('/');
      const strip = page.getByRole('region', { name: 'Untuk Anda' });
      expect(await strip.getByRole('article').count()).toBe(4);
      await page.context().clearCookies();
      await page.reload();
      expect(await strip.count()).toBe(0);
    });
  });
});
