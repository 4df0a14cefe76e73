import { findBarriers } from './support/find-barriers';
import { DESKTOP, type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { PAGES, STORY } from './support/pages';

/** What has the focus, and how wide its outline is in pixels. */
const FOCUSED = `(() => {
  const { outerHTML } = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return { name: outerHTML.slice(0, 80), outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) };
})()`;

describe('the site for readers with and without sight', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  for (const lang of ['id', 'en']) {
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      it(`breaks no rule of WCAG 2 AA, light or dark: ${lang}, ${device}`, async () => {
        const { page } = await newspaper.openPage({ viewport, locale: lang });
        const broken: Record<string, string[]> = {};

        for (const [name, path] of Object.entries({ ...PAGES, 'the CMS': newspaper.warta.url })) {
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
          expect(await page.locator('html').getAttribute('lang')).toBe(lang);
          const barriers = await findBarriers(page);
          if (barriers.length > 0) broken[name] = barriers;
        }
        expect(broken).toEqual({});
      });
    }
  }

  it('has one first heading, and no level left out below it', async () => {
    const { page } = await newspaper.openPage();
    for (const path of Object.values(PAGES)) {
      await page.goto(path);
      const levels = await page.evaluate<number[]>(
        "[...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => +heading.tagName[1])",
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const main = await page.evaluate<number[]>(
        "[...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map((heading) => +heading.tagName[1])",
      );
      main.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((main[index - 1] ?? 0) + 1);
      });
    }
  });

  it('leads readers with a keyboard past the menu first', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Langsung ke isi' });
    expect(await skip.evaluate((link) => link.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = "document.querySelector('main').contains(document.activeElement)";
    expect(await page.evaluate(isInMain)).toBe(true);
  });

  it('shows a keyboard where it is, at everything that it can reach', async () => {
    const { page } = await newspaper.openPage();
    for (const path of ['/', STORY]) {
      await page.goto(path);
      const reachable = await page.locator('a, button, input:not([type=hidden])').count();
      for (let step = 0; step < reachable; step++) {
        await page.keyboard.press('Tab');
        const { name, outline } = await page.evaluate<{ name: string; outline: number }>(FOCUSED);
        expect({ path, name, isOutlined: outline >= 2 }).toEqual({ path, name, isOutlined: true });
      }
    }
  });

  it('never makes a phone scroll sideways', async () => {
    const { page } = await newspaper.openPage({ viewport: { width: 320, height: 640 } });
    for (const path of Object.values(PAGES)) {
      await page.goto(path);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ path, width }).toEqual({ path, width: 320 });
    }
  });
});
