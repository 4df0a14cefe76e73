import { blocks, writeStory } from '../helpers/newsroom';
import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { STORY } from './support/pages';
import { FULL_STORY, PRESENT } from './support/write-edition';

/** With the one that the newspaper has anyway, one more than a page of the ledger holds. */
const CORRECTED = 20;

describe('the corrections of the network on the site', () => {
  let newspaper: Newspaper;

  /** The documentId of what has this name. */
  async function idOf(type: 'region' | 'channel' | 'author', name: string): Promise<string> {
    const found = await newspaper.warta.strapi.db
      .query(`api::${type}.${type}`)
      .findOne({ where: { name } });
    return found.documentId;
  }

  beforeAll(async () => {
    newspaper = await openNewspaper();
    const { strapi, setNow } = newspaper.warta;
    const links = {
      region: await idOf('region', 'Kota Makassar'),
      channel: await idOf('channel', 'Olahraga'),
      authors: [await idOf('author', 'Siti Rahma')],
    };
    for (let count = 1; count <= CORRECTED; count += 1) {
      setNow(new Date(PRESENT.getTime() - (30 - count) * 60_000));
      const headline = `Kabar Losari ${count}`;
      const { documentId } = await writeStory(strapi, { headline, body: blocks('Isi'), ...links });
      const corrections = [{ kind: 'correction', text: `Ralat ke-${count}.` }];
      await strapi
        .documents('api::article.article')
        .update({ documentId, data: { corrections }, status: 'published' } as never);
    }
    setNow(PRESENT);
  });
  afterAll(() => newspaper.stop());

  it('are found from a story that was corrected, and from every page', async () => {
    const { page } = await newspaper.openPage();
    await page.goto(STORY);
    await page.getByRole('main').getByRole('link', { name: 'Semua ralat dan klarifikasi' }).click();
    await page.waitForURL('**/ralat');
    await page.goto('/?lang=en');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: 'All corrections and clarifications' })
      .click();
    await page.waitForURL('**/ralat?lang=en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Corrections and clarifications',
    );
  });

  it('stand below each other, the newest first, a page at a time', async () => {
    const { page, faults } = await newspaper.openPage();
    await page.goto('/ralat');
    const entries = page.locator('.ledger > li');
    expect(await entries.count()).toBe(CORRECTED);
    const first = entries.first();
    for (const shown of [
      'Kabar Losari 20',
      'Ralat',
      'Kota Makassar',
      'Ralat ke-20.',
      '10 menit lalu',
    ]) {
      expect(await first.textContent()).toContain(shown);
    }
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.waitForURL('**/ralat?after=*');
    expect(await entries.allTextContents()).toEqual([expect.stringContaining(FULL_STORY)]);
    expect(faults).toEqual([]);
  });

  it('can be narrowed to a kind and an edition, in the language of the page', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/ralat?lang=en');
    await page.getByLabel('Kind').selectOption('Clarification');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL('**/ralat?lang=en&kind=clarification&region=');
    const found = page.locator('.ledger > li');
    expect(await found.allTextContents()).toEqual([expect.stringContaining(FULL_STORY)]);
    expect(await page.getByLabel('Kind').inputValue()).toBe('clarification');

    await page.getByLabel('Edition').selectOption('Kota Makassar');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL('**region=kota-makassar');
    expect(await page.getByRole('main').textContent()).toContain(
      'There are no corrections for this choice.',
    );
  });

  it('lead to the story that was put right', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/ralat?kind=clarification');
    await page.getByRole('link', { name: FULL_STORY }).click();
    await page.waitForURL(`**${STORY}`);
  });

  it('are narrowed to no edition that is not there', async () => {
    expect((await fetch(`${newspaper.site.url}/ralat?region=tidak-ada`)).status).toBe(400);
  });
});
