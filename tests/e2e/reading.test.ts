import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { PAGES, STORY } from './support/pages';
import { freePort, startSite } from './support/start-site';
import { FULL_STORY, PRESENT } from './support/write-edition';

describe('the reference site', () => {
  let newspaper: Newspaper;
  let site: string;

  beforeAll(async () => {
    newspaper = await openNewspaper();
    site = newspaper.site.url;
  });
  afterAll(() => newspaper.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${site}${path}`, { headers, redirect: 'manual' });

  it('leads by clicking from the front page to a story, a related one, a region and a search', async () => {
    const { page, faults } = await newspaper.openPage();
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto('/');

    await page.getByRole('main').getByRole('link', { name: FULL_STORY }).first().click();
    await page.waitForURL(`**${STORY}`);
    expect(await heading.textContent()).toBe(FULL_STORY);

    const related = page.getByRole('region', { name: 'Artikel Terkait' }).getByRole('link').first();
    const relatedHeadline = await related.textContent();
    expect(relatedHeadline).not.toBe(FULL_STORY);
    await related.click();
    await page.waitForURL((url) => !url.pathname.includes('perahu'));
    expect(await heading.textContent()).toBe(relatedHeadline);

    await page.getByRole('main').getByRole('link', { name: 'Kota Medan' }).click();
    await page.waitForURL('**/wilayah/kota-medan');
    expect(await heading.textContent()).toBe('Kota Medan');

    await page.getByRole('searchbox', { name: 'Cari berita' }).first().fill('dermaga');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari?q=dermaga');
    const found = page.getByRole('main').getByRole('link', { name: FULL_STORY });
    expect(await found.locator('mark').textContent()).toBe('dermaga');
    await found.click();
    await page.waitForURL(`**${STORY}`);
    expect(faults).toEqual([]);
  });

  it('shows on the front page the top stories, the newest, the network and the channels', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/');
    const main = page.getByRole('main');

    const top = main.getByRole('article').first();
    expect(await top.getByRole('heading').textContent()).toBe(FULL_STORY);
    expect(await top.getByRole('img').getAttribute('alt')).toBe('Perahu di sebuah dermaga');

    const latest = page.getByRole('region', { name: 'Berita Terkini' });
    expect(await latest.getByRole('article').first().textContent()).toContain(
      'Pasar ikan buka lebih pagi',
    );
    const network = page.getByRole('region', { name: 'Network Updates' });
    const [medan] = await network.getByRole('listitem').allTextContents();
    expect(medan).toContain('Kota Medan');
    expect(medan).toContain('20 menit lalu');
    expect(medan).toContain('3 berita dalam 24 jam');

    const channels = page.getByRole('navigation', { name: 'Kanal' }).first();
    expect(await channels.getByRole('link').allTextContents()).toEqual(['Ekonomi', 'Olahraga']);
  });

  it('shows everything that belongs to a story', async () => {
    const { page } = await newspaper.openPage();
    await page.goto(STORY);
    const story = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { level: 1 }) });
    const words = ((await story.textContent()) ?? '').replace(/\s+/g, ' ');

    for (const shown of [
      'Oleh Siti Rahma dan Bonar Sihombing',
      'Nelayan tidak lagi menunggu pasang untuk menurunkan ikan.',
      'Jumat, 19 Juni 2026 19.22 WIB',
      '53 menit lalu',
      'Dermaga Belawan. (Foto: Antar)',
      'MEDAN, Warta Medan – Sebanyak 64 perahu bersandar di dermaga baru sejak Jumat pagi.',
      '<script>alert("bukan markah")</script>',
      'Editor : Bonar Sihombing',
      'Klarifikasi',
      'Jumat, 19 Juni 2026 19.35 WIB',
      'Panjang dermaga 120 meter, bukan 100.',
      'Sumber: Syahbandar Belawan',
      'UMKM',
    ]) {
      expect(words).toContain(shown);
    }
    // biome-ignore lint/performance/useDomNodeTextContent: it has the line breaks that readers see.
    expect(await story.innerText()).toContain('Loket A: pagi.\nLoket B: petang.');
    const html = await story.innerHTML();
    expect(html).toContain('<strong>64 perahu</strong>');
    expect(html).toMatch(/<h2[^>]*>Lelang pindah ke tepi air<\/h2>/);
    expect(html).toMatch(/<blockquote[^>]*>Ikan sampai di lapak sebelum es mencair/);
    expect(html).toMatch(/<li>Dermaga sepanjang 120 meter<ol><li>Pagar besi<\/li><\/ol><\/li>/);
    expect(html).toMatch(/<pre[^>]*><code>kedalaman = 3,5 m<\/code><\/pre>/);

    const [related] = await page
      .getByRole('region', { name: 'Artikel Terkait' })
      .getByRole('article')
      .allTextContents();
    expect(related).toMatch(/Ekonomi/);
    expect(related).toMatch(/lalu/);
    const latest = page.getByRole('region', { name: 'Berita Terkini' });
    expect(await latest.textContent()).toContain('Pasar ikan buka lebih pagi');
    expect(await latest.textContent()).not.toContain(FULL_STORY);
    const channels = page.getByRole('navigation', { name: 'Kanal' }).first();
    expect(await channels.getByRole('link').allTextContents()).toEqual(['Ekonomi', 'Olahraga']);
  });

  it('describes a story to search engines and to those who share it', async () => {
    const { page } = await newspaper.openPage();
    await page.goto(`${STORY}?lang=en`);
    const attribute = (selector: string, name: string) =>
      page.locator(selector).first().getAttribute(name);

    expect(await page.title()).toContain(FULL_STORY);
    expect(await attribute('link[rel=canonical]', 'href')).toBe(`${site}${STORY}`);
    expect(await attribute('meta[property="og:type"]', 'content')).toBe('article');
    expect(await attribute('meta[property="og:title"]', 'content')).toBe(FULL_STORY);
    expect(await attribute('meta[property="og:image"]', 'content')).toMatch(/^http.*\.jpg$/);
    expect(await attribute('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
    expect(await attribute('meta[property="article:published_time"]', 'content')).toBe(
      '2026-06-19T12:22:00.000Z',
    );
    const jsonLd = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(jsonLd ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: FULL_STORY,
      url: `${site}${STORY}`,
    });
  });

  it('names the feeds of every list, which it hands through from the CMS', async () => {
    const { page } = await newspaper.openPage();
    for (const [path, feed] of Object.entries({
      '/': 'latest',
      '/kanal/ekonomi': 'channels/ekonomi',
      '/wilayah/kota-medan': 'regions/kota-medan',
      '/penulis/siti-rahma': 'authors/siti-rahma',
      '/topik/umkm': 'tags/umkm',
    })) {
      await page.goto(path);
      const links = page.locator('link[rel=alternate][type*="+"]');
      expect(
        await links.evaluateAll((found) => found.map((link) => link.getAttribute('href'))),
      ).toEqual(['rss', 'atom', 'json'].map((format) => `${site}/feeds/${feed}.${format}`));
      const answer = await get(`/feeds/${feed}.rss`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(`<link>${site}`);
    }
    for (const path of ['/sitemap.xml', '/sitemap-news.xml', '/robots.txt']) {
      expect((await get(path)).status).toBe(200);
    }
  });

  it('compresses what it hands through', async () => {
    for (const path of ['/feeds/latest.rss', '/sitemap.xml']) {
      const answer = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(await answer.text()).toContain(site);
    }
    const feed = await get('/feeds/latest.rss', { 'Accept-Encoding': 'gzip' });
    expect(feed.headers.get('content-encoding')).toBe('gzip');
  });

  it('answers 304 for a feed that the caller has', async () => {
    const first = await get('/feeds/latest.atom');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await get('/feeds/latest.atom', { 'If-None-Match': etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('shows the next page of a list, without repeating a story', async () => {
    const { page, faults } = await newspaper.openPage();
    const headlines = () =>
      page.getByRole('main').getByRole('article').getByRole('link').allTextContents();
    await page.goto('/kanal/ekonomi');
    const first = await headlines();
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.waitForURL('**/kanal/ekonomi?after=*');
    const second = await headlines();
    expect(second.length).toBeGreaterThan(0);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
    expect(faults).toEqual([]);
  });

  it('shows a province with the stories of its regencies and cities', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/wilayah/sumatera-utara');
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'Jalan Deli Serdang diperlebar' }).count()).toBe(1);
    expect(await main.getByRole('link', { name: 'Kota Medan' }).count()).toBe(1);
    expect(await main.getByRole('link', { name: 'Kapal wisata' }).count()).toBe(0);
  });

  it('shows who an author is', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/penulis/siti-rahma');
    const words = await page.getByRole('main').textContent();
    expect(words).toContain('Reporter');
    expect(words).toContain('Meliput pesisir dan pasar.');
  });

  it('speaks English where that is asked for, and keeps to it', async () => {
    const { page, faults } = await newspaper.openPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/?lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: FULL_STORY }).first().click();
    await page.waitForURL(`**${STORY}?lang=en`);
    expect(await page.getByRole('main').textContent()).toContain('Friday, 19 June 2026, 19:22 WIB');
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('id');

    const internal = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const pages = internal.filter((href) => !href.startsWith('/feeds/'));
    expect(pages.filter((href) => !/[?&]lang=(en|id)\b/.test(href))).toEqual([]);
    await page.getByRole('searchbox').first().fill('dermaga');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cari\?.*lang=en/);
    expect(await page.getByRole('main').getByRole('link', { name: FULL_STORY }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('follows the browser’s languages, and says so to caches', async () => {
    const english = await get('/', { 'Accept-Language': 'en-GB,id;q=0.5' });
    expect(await english.text()).toContain('<html lang="en"');
    expect(english.headers.get('vary')).toContain('Accept-Language');
    const other = await get('/', { 'Accept-Language': 'ja' });
    expect(await other.text()).toContain('<html lang="id"');
  });

  it('keeps a language that was asked for in capital letters', async () => {
    const html = await (await get('/?lang=EN')).text();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain(`href="${STORY}?lang=en"`);
  });

  it('takes an empty search for none', async () => {
    for (const path of ['/cari', '/cari?q=', '/cari?q=+']) {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).not.toContain('role="alert"');
      expect(html).not.toContain('<ul class="stories');
    }
  });

  it('can be read and searched without JavaScript', async () => {
    const { page, faults } = await newspaper.openPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: FULL_STORY }).first().click();
    await page.waitForURL(`**${STORY}`);
    expect(await page.getByRole('main').textContent()).toContain('53 menit lalu');
    await page.getByRole('searchbox').first().fill('beras');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari?q=beras');
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  it('leads from a former address to the new one', async () => {
    const { strapi, setNow } = newspaper.warta;
    setNow(PRESENT);
    const articles = strapi.documents('api::article.article');
    const [story] = await articles.findMany({ filters: { headline: 'Harga beras hari ke-1' } });
    await articles.update({
      documentId: story?.documentId ?? '',
      data: { slug: 'beras-pertama' },
      status: 'published',
    });
    const tags = strapi.documents('api::tag.tag');
    const [tag] = await tags.findMany({ filters: { slug: 'umkm' } });
    await tags.update({ documentId: tag?.documentId ?? '', data: { slug: 'usaha-kecil' } });

    for (const [former, present] of [
      ['/berita/harga-beras-hari-ke-1', '/berita/beras-pertama'],
      ['/topik/umkm?lang=en', '/topik/usaha-kecil?lang=en'],
    ] as const) {
      const answer = await get(former);
      expect(answer.status).toBe(301);
      expect(new URL(answer.headers.get('location') ?? '', site).href).toBe(`${site}${present}`);
      expect((await get(present)).status).toBe(200);
    }
  });

  it('says when there is nothing at an address, in a page that leads on', async () => {
    for (const path of [
      '/tidak-ada',
      '/berita/tidak-ada',
      '/kanal/tidak-ada',
      '/berita/%2e%2e%2fadmin',
    ]) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain('Halaman tidak ditemukan');
    }
    expect((await get('/kanal/ekonomi?after=bukan-kursor')).status).toBe(400);
    expect((await get('/cari?q=%22%22')).status).toBe(400);
    expect((await get('/feeds/tidak-ada.rss')).status).toBe(404);
  });

  it('says when the CMS does not answer, and when to try again', async () => {
    const cutOff = await startSite(await freePort(), 'http://127.0.0.1:9');
    try {
      for (const path of ['/', STORY, '/cari?q=beras']) {
        const answer = await fetch(`${cutOff.url}${path}`, {
          headers: { 'Accept-Language': 'id' },
        });
        expect(answer.status).toBe(502);
        expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(await answer.text()).toContain('Redaksi tidak terhubung');
      }
      expect((await fetch(`${cutOff.url}/feeds/latest.rss`)).status).toBe(502);
    } finally {
      expect(await cutOff.stop()).toBe(0);
    }
  });

  it('may be kept for as long as the labels in it are right, a minute at most', async () => {
    const { setNow } = newspaper.warta;
    setNow(new Date(PRESENT.getTime() + 50_000));
    const answer = await get('/');
    setNow(PRESENT);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=10');
    expect((await get(STORY)).headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('complains of nothing on any page, and asks no other host for anything', async () => {
    const { page, faults } = await newspaper.openPage();
    for (const path of Object.values(PAGES)) {
      await page.goto(path, { waitUntil: 'load' });
    }
    await page.goto(newspaper.warta.url);
    const notFound = `${site}${PAGES['a page that is not there']}`;
    // The browser itself notes in the console that it was a 404.
    expect(faults.sort()).toEqual([`404: ${notFound}`, expect.stringContaining('404 (Not Found)')]);
  });

  it('lets a page load nothing but its own files and the pictures of the CMS', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`img-src 'self' ${newspaper.warta.url}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
