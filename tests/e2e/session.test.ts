import type { Page } from 'playwright-core';
import { join, PASSWORD } from '../helpers/readers';
import { fillInLogIn } from './support/log-in';
import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { STORY } from './support/pages';

const EMAIL = 'dewi@pembaca.example';

/** The names of the cookies of a page that stand for a session. */
const sessionCookies = async (page: Page) =>
  (await page.context().cookies())
    .filter(({ name }) => name.startsWith('reader_'))
    .map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }));

const logIn = (page: Page, password: string, path?: string) =>
  fillInLogIn(page, EMAIL, password, path);

describe('the session of a reader on the site', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
    await join(newspaper.warta, EMAIL);
  });
  afterAll(() => newspaper.stop());

  it('begins with the right password, in cookies that no script reads', async () => {
    const { page } = await newspaper.openPage();
    await logIn(page, PASSWORD, `/akun/masuk?ke=${STORY}`);
    await page.waitForURL(`**${STORY}`);
    expect(await sessionCookies(page)).toEqual([
      { name: 'reader_access', httpOnly: true, sameSite: 'Lax' },
      { name: 'reader_refresh', httpOnly: true, sameSite: 'Lax' },
    ]);
    expect(await page.evaluate<string>('document.cookie')).toBe('');
  });

  it('does not begin with a wrong one, and says so', async () => {
    const { page } = await newspaper.openPage();
    await logIn(page, 'bukan sandi saya');
    await expect(page.getByRole('alert').textContent()).resolves.toBe('Surel atau sandi salah');
    await expect(page.getByLabel('Alamat surel').inputValue()).resolves.toBe(EMAIL);
    expect(await sessionCookies(page)).toEqual([]);
  });

  it.each(['https://example.org/', '//example.org/', '/\\example.org/', '/.//example.org/'])(
    'never leads away from the site, to %s',
    async (foreign) => {
      const { page } = await newspaper.openPage();
      await logIn(page, PASSWORD, `/akun/masuk?ke=${encodeURIComponent(foreign)}`);
      await page.waitForURL((url) => url.pathname !== '/akun/masuk');
      expect(new URL(page.url()).origin).toBe(newspaper.site.url);
    },
  );

  it('goes on by the refresh token, for all pages that are asked for at once', async () => {
    const { page } = await newspaper.openPage();
    await logIn(page, PASSWORD);
    await page.context().clearCookies({ name: 'reader_access' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => page.context().request.get('/akun/masuk', { maxRedirects: 0 })),
    );
    // Who is logged in is led on.
    expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
    expect(await sessionCookies(page)).toHaveLength(2);
  });

  it('keeps the pages of who is logged in out of shared caches, and those of guests in', async () => {
    const { page } = await newspaper.openPage();
    const guest = await page.context().request.get(STORY);
    expect(guest.headers()['cache-control']).toMatch(/^public, max-age=\d+$/);
    expect(guest.headers().vary).toContain('Cookie');
    await logIn(page, PASSWORD);
    const reader = await page.context().request.get(STORY);
    expect(reader.headers()['cache-control']).toBe('private, no-store');
  });

  it.each([
    ['/akun/masuk', 'multipart/form-data'],
    ['/akun/lokasi', 'application/json'],
  ])('refuses what is no form, and does not fail: %s as %s', async (path, type) => {
    const answer = await fetch(`${newspaper.site.url}${path}`, {
      method: 'POST',
      headers: { Origin: newspaper.site.url, 'Content-Type': type },
      body: 'bukan formulir',
    });
    expect(answer.status).toBe(400);
  });

  it("takes no form of another site's page", async () => {
    const { page } = await newspaper.openPage();
    const answer = await page.context().request.post('/akun/masuk', {
      headers: { Origin: 'https://example.org' },
      form: { email: EMAIL, password: PASSWORD },
    });
    expect(answer.status()).toBe(403);
    expect(await sessionCookies(page)).toEqual([]);
  });
});
