import type { Page } from 'playwright-core';
import { createReader, type Reader } from '../helpers/create-reader';
import { findBarriers } from './support/find-barriers';
import { DESKTOP, type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { OWN_NEWS } from './support/pages';
import { readAs } from './support/read-as';

interface Found {
  documentId: string;
}

describe("the pages of a reader's own news", () => {
  let newspaper: Newspaper;
  let reader: Reader;

  /** Follows, keeps and reads a little of everything. */
  async function fillPages() {
    const idsOf = async (path: string): Promise<string[]> =>
      (await newspaper.warta.http.get(path)).body.data.map(({ documentId }: Found) => documentId);
    const [medan] = await idsOf('/api/regions?filters[slug]=kota-medan');
    const channels = await idsOf('/api/channels');
    await reader.request('put', '/api/me/interests', { regions: [medan], channels });
    await reader.request('patch', '/api/me/settings', { history: true });
    for (const documentId of await idsOf('/api/feeds/latest?limit=3')) {
      await reader.request('put', `/api/me/bookmarks/${documentId}`);
      await reader.request('put', `/api/me/history/${documentId}`, { progress: 40 });
    }
  }

  beforeAll(async () => {
    newspaper = await openNewspaper();
    reader = await createReader(newspaper.warta, 'semua');
    await fillPages();
  });
  afterAll(() => newspaper.stop());

  /** Opens what is folded, so that it is looked at too. */
  const unfold = (page: Page) =>
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");

  for (const lang of ['id', 'en']) {
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      it(`break no rule of WCAG 2 AA, light or dark: ${lang}, ${device}`, async () => {
        const { page } = await newspaper.openPage({ viewport, locale: lang });
        await readAs(newspaper, page, reader);
        const broken: Record<string, string[]> = {};
        for (const [name, path] of Object.entries(OWN_NEWS)) {
          await page.goto(path);
          await unfold(page);
          const barriers = await findBarriers(page);
          if (barriers.length > 0) broken[name] = barriers;
        }
        expect(broken).toEqual({});
      });
    }
  }

  it('never make a phone scroll sideways, and complain of nothing', async () => {
    const { page, faults } = await newspaper.openPage({ viewport: { width: 320, height: 640 } });
    await readAs(newspaper, page, reader);
    for (const path of Object.values(OWN_NEWS)) {
      await page.goto(path);
      await unfold(page);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ path, width }).toEqual({ path, width: 320 });
    }
    expect(faults).toEqual([]);
  });

  it('are kept by no cache', async () => {
    const { page } = await newspaper.openPage();
    await readAs(newspaper, page, reader);
    for (const path of Object.values(OWN_NEWS)) {
      const answer = await page.request.get(path);
      expect([path, answer.headers()['cache-control']]).toEqual([path, 'private, no-store']);
    }
  });
});
