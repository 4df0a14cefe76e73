import type { Page } from 'playwright-core';
import { DESKTOP, type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { STORY } from './support/pages';

/** The page, its style sheet, its script and its icon; pictures apart. */
const MOST_REQUESTS = 4;

/** Bytes over the wire, compressed, pictures apart. */
const MOST_BYTES = 16_000;

/** https://web.dev/articles/cls calls 0.1 good. */
const MOST_SHIFT = 0.05;

const MEASURE_SHIFT = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Scrolls as a reader does, so that every picture is loaded. */
const SCROLL = `(async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 300) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
})()`;

async function load(page: Page, path: string) {
  const counted: Promise<{ type: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const measure = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      return { type: request.resourceType(), bytes: responseBodySize + responseHeadersSize };
    };
    counted.push(measure());
  });
  await page.addInitScript(MEASURE_SHIFT);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(SCROLL);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(counted);
  return {
    pictures: all.filter(({ type }) => type === 'image'),
    rest: all.filter(({ type }) => type !== 'image'),
    shift: await page.evaluate<number>('window.shift'),
  };
}

describe('what a page costs its readers', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    for (const [name, path] of Object.entries({ 'front page': '/', story: STORY })) {
      it(`is little, and nothing moves while it loads: ${name}, ${device}`, async () => {
        const { page, faults } = await newspaper.openPage({ viewport });
        const { rest, pictures, shift } = await load(page, path);
        const bytes = rest.reduce((sum, request) => sum + request.bytes, 0);

        expect(rest.length).toBeLessThanOrEqual(MOST_REQUESTS);
        expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
        expect(pictures.length).toBeGreaterThan(0);
        expect(shift).toBeLessThan(MOST_SHIFT);
        expect(faults).toEqual([]);
      });
    }
  }

  it('is less on a phone, which gets smaller pictures', async () => {
    const widthOf = async (viewport: typeof PHONE) => {
      const { page } = await newspaper.openPage({ viewport });
      await page.goto(STORY, { waitUntil: 'networkidle' });
      const source = "document.querySelector('main figure img').currentSrc";
      return page.evaluate<string>(source);
    };
    expect(await widthOf(PHONE)).toContain('/small_');
    expect(await widthOf(DESKTOP)).not.toContain('/small_');
  });

  it('is only once the style sheet and the script, which keep for a year', async () => {
    const { page } = await newspaper.openPage();
    const kept: string[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.startsWith('/assets/')) {
        kept.push(response.headers()['cache-control'] ?? '');
      }
    });
    await page.goto('/');
    expect(kept).toEqual([
      'public, max-age=31536000, immutable',
      'public, max-age=31536000, immutable',
    ]);
  });
});
