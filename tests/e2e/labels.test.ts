import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { FULL_STORY, PRESENT } from './support/write-edition';

const MINUTE = 60_000;
const later = (milliseconds: number) => new Date(PRESENT.getTime() + milliseconds);

describe('the age of a story in an open page', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  async function openStory(path = '/') {
    const { page, faults } = await newspaper.openPage();
    await page.goto(path);
    const card = page.getByRole('article').filter({ hasText: FULL_STORY }).first();
    return { page, faults, label: card.locator('time').first() };
  }

  it('changes when its time comes, and not before', async () => {
    const { page, faults, label } = await openStory();
    expect(await label.textContent()).toBe('53 menit lalu');
    expect(await label.getAttribute('data-valid-until')).toBe(later(MINUTE).toISOString());

    await page.clock.pauseAt(later(MINUTE - 1));
    expect(await label.textContent()).toBe('53 menit lalu');
    await page.clock.runFor(1);
    expect(await label.textContent()).toBe('54 menit lalu');

    await page.clock.runFor(6 * MINUTE);
    expect(await label.textContent()).toBe('1 jam lalu');
    expect(faults).toEqual([]);
  });

  it('is put right when a reader comes back to a page that slept', async () => {
    const { page, label } = await openStory();
    await page.clock.pauseAt(later(30_000));
    // Timers do not run while a machine sleeps: only the clock goes on.
    await page.clock.setSystemTime(later(3 * 60 * MINUTE));
    expect(await label.textContent()).toBe('53 menit lalu');
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    expect(await label.textContent()).toBe('3 jam lalu');
  });

  it('goes on in the language of the page, and becomes a date of the region', async () => {
    const { page, label } = await openStory('/?lang=en');
    expect(await label.textContent()).toBe('53 minutes ago');
    await page.clock.fastForward(24 * 60 * MINUTE);
    expect(await label.textContent()).toBe('1 day ago');
    await page.clock.fastForward(7 * 24 * 60 * MINUTE);
    expect(await label.textContent()).toBe('19 June 2026');
    expect(await label.getAttribute('data-valid-until')).toBeNull();
  });
});
