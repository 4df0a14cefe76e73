import type { Page } from 'playwright-core';
import { linkIn, mailLeadingTo, mailTo } from '../helpers/mailbox';
import { join, logIn, PASSWORD, register } from '../helpers/readers';
import { fillInLogIn, logInReader } from './support/log-in';
import { type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';

const NEW_PASSWORD = 'Jambu-di-tepi-kali-9';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const notice = (page: Page) => page.getByRole('status').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const isLoggedIn = async (page: Page) =>
  (await page.context().cookies()).some(({ name }) => name === 'reader_access');

describe('joining on the site, and coming back without the password', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  const linkTo = async (page: string, email: string) =>
    linkIn(await mailLeadingTo(newspaper.warta, email, page));

  it('goes from the form by a message to an account that is logged in, on a phone', async () => {
    const email = 'ayu@pembaca.example';
    const { page } = await newspaper.openPage({ viewport: PHONE });
    await page.goto('/');
    await page.getByRole('link', { name: 'Masuk' }).click();
    await page.getByRole('link', { name: 'Daftar' }).click();
    await page.getByLabel('Alamat surel').fill(email);
    await page.getByLabel('Sandi').fill(PASSWORD);
    await press(page, 'Daftar');
    expect(await heading(page)).toBe('Periksa kotak masuk Anda');
    expect(await isLoggedIn(page)).toBe(false);

    await page.goto(await linkTo('konfirmasi', email));
    // Following the link alone confirms nothing: programs do that.
    await logIn(newspaper.warta, email).expect(400);
    await press(page, 'Konfirmasi alamat');
    await page.waitForURL('**/akun/pilih-wilayah?kabar=terkonfirmasi');
    expect(await notice(page)).toBe('Alamat Anda sudah dikonfirmasi. Selamat datang!');
    await page.goto('/akun');
    expect(await page.getByText(email).isVisible()).toBe(true);
  });

  it('says what is wrong with an address and a password, beside them', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/akun/daftar?lang=en');
    await page.getByLabel('E-mail address').fill('x@pembaca');
    await page.getByLabel('Password').fill('0123456789');
    await press(page, 'Register');
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toBe('Check the marked fields.');
    expect(await alert.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('E-mail address').getAttribute('aria-invalid')).toBe('true');
  });

  it('sends the message again to who tries to log in without it', async () => {
    const email = 'belum@pembaca.example';
    await register(newspaper.warta, email);
    const { page } = await newspaper.openPage();
    await fillInLogIn(page, email);
    expect(await page.getByRole('alert').textContent()).toBe('Alamat surel belum dikonfirmasi');
    await press(page, 'Kirim lagi surel konfirmasi');
    expect(await notice(page)).toContain('surel baru dengan tautan sedang dikirim');
    expect(await mailTo(newspaper.warta, email)).toHaveLength(2);
  });

  it('answers the same about an address that nobody has', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/akun/konfirmasi');
    await page.getByLabel('Alamat surel').fill('tidak.ada@pembaca.example');
    await press(page, 'Kirim lagi surel konfirmasi');
    expect(await notice(page)).toContain('surel baru dengan tautan sedang dikirim');
  });

  it('has a new password for who has forgotten it, and logs in with it', async () => {
    const email = 'lupa@pembaca.example';
    await join(newspaper.warta, email);
    const { page } = await newspaper.openPage();
    await page.goto('/akun/masuk');
    await page.getByRole('link', { name: 'Lupa sandi?' }).click();
    await page.getByLabel('Alamat surel').fill(email);
    await press(page, 'Kirim tautan');
    const said = await notice(page);
    await page.getByLabel('Alamat surel').fill('tidak.ada@pembaca.example');
    await press(page, 'Kirim tautan');
    expect(await notice(page)).toBe(said);

    const link = await linkTo('sandi-baru', email);
    await page.goto(link);
    await page.getByLabel('Sandi').fill('0123456789');
    await press(page, 'Simpan sandi baru');
    expect(await page.getByLabel('Sandi').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Sandi').fill(NEW_PASSWORD);
    await press(page, 'Simpan sandi baru');
    expect(await notice(page)).toContain('Sandi Anda sudah diganti');
    expect(await isLoggedIn(page)).toBe(true);
    await logIn(newspaper.warta, email, NEW_PASSWORD).expect(200);

    await page.goto(link);
    await page.getByLabel('Sandi').fill(PASSWORD);
    await press(page, 'Simpan sandi baru');
    expect(await heading(page)).toBe('Tautan tidak berlaku lagi');
    expect(await page.getByRole('link', { name: 'Lupa sandi?' }).isVisible()).toBe(true);
  });

  it('tells who comes by a dead link, and offers another', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/akun/konfirmasi?token=tidak-dikenal');
    await press(page, 'Konfirmasi alamat');
    expect(await heading(page)).toBe('Tautan tidak berlaku lagi');
    expect(await page.getByRole('button', { name: 'Kirim lagi' }).isVisible()).toBe(true);

    await join(newspaper.warta, 'tautan@pembaca.example');
    await logInReader(page, 'tautan@pembaca.example');
    await page.goto('/akun/email-baru?token=tidak-dikenal');
    await press(page, 'Pakai alamat ini');
    expect(await heading(page)).toBe('Tautan tidak berlaku lagi');
    await page.getByRole('link', { name: 'Ganti alamat surel' }).click();
    await page.waitForURL('**/akun/ganti-email');
  });

  it('leads who has lost the secret in an address to where it is asked for', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/akun/sandi-baru');
    expect(new URL(page.url()).pathname).toBe('/akun/lupa-sandi');
  });

  it.each(['konfirmasi', 'sandi-baru', 'email-baru', 'ringkasan/berhenti'])(
    'keeps the secret in the address of %s to itself',
    async (name) => {
      const { page } = await newspaper.openPage();
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.headers().referer ?? ''));
      const path = `/akun/${name}?token=rahasia`;
      const { headers } = await page
        .context()
        .request.get(path, { maxRedirects: 0 })
        .then((answer) => ({ headers: answer.headers() }));
      expect(headers['referrer-policy']).toBe('strict-origin');
      expect(headers['cache-control']).toBe('private, no-store');

      await page.goto(path);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      await page.getByRole('link', { name: 'Warta' }).click();
      await page.waitForURL((url) => url.pathname === '/');
      expect(sent.length).toBeGreaterThan(2);
      expect(sent.filter((referrer) => referrer.includes('rahasia'))).toEqual([]);
    },
  );

  it('says only what a form of its own has done', async () => {
    const { page } = await newspaper.openPage();
    for (const made of ['constructor', 'Akun+Anda+diblokir']) {
      await page.goto(`/akun/masuk?kabar=${made}`);
      expect(await page.getByRole('status').count()).toBe(0);
    }
  });

  it('lets a reader in who has a keyboard only', async () => {
    const email = 'papan.ketik@pembaca.example';
    await join(newspaper.warta, email);
    const { page } = await newspaper.openPage();
    await page.goto('/akun/masuk');
    // Past the menu, to the first field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/akun');
  });
});
