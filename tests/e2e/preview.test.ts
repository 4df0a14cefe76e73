import axe from 'axe-core';
import { previewKey, writePreviewToken } from '../../src/domain/preview';
import { createEditor, type Editor } from '../helpers/desk';
import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { FULL_STORY, PRESENT } from './support/write-edition';

const ARTICLE = 'api::article.article';
const HEADLINE = 'Dermaga kedua mulai dibangun tahun depan';

describe('the preview of a draft on the site', () => {
  let newspaper: Newspaper;
  let editor: Editor;

  beforeAll(async () => {
    newspaper = await openNewspaper();
    editor = await createEditor(newspaper.warta, 'tagor', ['warta-managing-editor']);
  });
  afterAll(() => newspaper.stop());

  async function linkTo(documentId: string): Promise<string> {
    const path = `/content-manager/preview/url/${ARTICLE}?documentId=${documentId}&status=draft`;
    return (await editor.request('get', path)).body.data.url;
  }

  /** The link to the story that has everything, whose draft has another headline now. */
  async function linkToFullStory(): Promise<string> {
    const stories = newspaper.warta.strapi.documents(ARTICLE);
    const [story] = await stories.findMany({
      filters: { slug: { $startsWith: 'perahu-nelayan' } },
    });
    const documentId = story?.documentId ?? '';
    await stories.update({ documentId, data: { headline: HEADLINE } });
    return linkTo(documentId);
  }

  it('shows it as its page will be, and that it is not for others', async () => {
    const { page, faults } = await newspaper.openPage();
    await page.goto(await linkToFullStory());
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(HEADLINE);
    const notice = page.getByRole('complementary', { name: /^Pratinjau/ });
    expect(await notice.textContent()).toContain('jangan dibagikan');
    const story = page.getByRole('article').filter({ hasText: HEADLINE });
    for (const shown of [
      'Siti Rahma',
      'Editor : Bonar',
      'Lelang pindah',
      '53 menit lalu',
      'Antar',
    ]) {
      expect((await story.textContent())?.replace(/\s+/g, ' ')).toContain(shown);
    }
    expect(await page.title()).toBe(`Pratinjau: ${HEADLINE} | Warta`);
    expect(faults).toEqual([]);
  });

  it('leaves what readers see as it is', async () => {
    await linkToFullStory();
    const { page } = await newspaper.openPage();
    await page.goto('/berita/perahu-nelayan-belawan-kini-sandar-di-dermaga-baru');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(FULL_STORY);
  });

  it('shows a draft that has hardly been begun', async () => {
    const { documentId } = await newspaper.warta.strapi
      .documents(ARTICLE)
      .create({ data: { genre: 'news' } });
    const { page, faults } = await newspaper.openPage();
    await page.goto(await linkTo(documentId));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tanpa judul');
    expect(faults).toEqual([]);
  });

  it('is kept by nobody, and found by no search engine', async () => {
    const answer = await fetch(await linkToFullStory());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const html = await answer.text();
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain('rel="canonical"');
    expect(html).not.toContain('ld+json');
  });

  it.each(['id', 'en'])('breaks no rule of WCAG 2 AA: %s', async (lang) => {
    const { page } = await newspaper.openPage({ locale: lang });
    await page.goto(`${await linkToFullStory()}&lang=${lang}`);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

  it('says that a link has ended, was altered or never was one', async () => {
    const link = new URL(await linkToFullStory());
    const token = link.searchParams.get('token') ?? '';
    const expired = writePreviewToken(
      previewKey(newspaper.warta.strapi.config.get('admin.auth.secret')),
      { documentId: 'a'.repeat(24), expires: new Date(PRESENT.getTime() - 1) },
    );
    for (const search of [
      '',
      '?token=',
      `?token=${token.slice(1)}`,
      `?token=${expired}`,
      '?token=%0d%0aX: y',
    ]) {
      const answer = await fetch(`${link.origin}/pratinjau${search}`, {
        headers: { 'Accept-Language': 'id' },
      });
      const html = await answer.text();
      expect({ search, status: answer.status }).toEqual({ search, status: 403 });
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(html).toContain('Tautan pratinjau tidak berlaku');
      expect(html).not.toContain(HEADLINE);
    }
  });

  it('can be framed by the CMS, and by nobody else', async () => {
    const link = await linkToFullStory();
    // Whatever the CMS answers may hold a frame of the site, as its panel does.
    const framedBy = async (origin: string) => {
      const { page } = await newspaper.openPage();
      await page.goto(`${origin}/openapi.json`);
      await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', resolve);
        frame.src = ${JSON.stringify(link)};
        document.body.append(frame);
      })`);
      return page.frameLocator('iframe').getByText(HEADLINE).count();
    };
    expect(await framedBy(newspaper.warta.url)).toBeGreaterThan(0);
    expect(await framedBy(newspaper.warta.url.replace('127.0.0.1', 'localhost'))).toBe(0);
  });
});
