import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { linkIn, mailLeadingTo } from '../helpers/mailbox';
import { type JoinedReader, join, logIn, PASSWORD } from '../helpers/readers';
import { rowsAbout } from '../helpers/rows';
import { fillInLogIn, logInReader } from './support/log-in';
import { type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';
import { STORY } from './support/pages';

const NEW_PASSWORD = 'Jambu-di-tepi-kali-9';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

const notice = (page: Page) => page.getByRole('status').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const path = (page: Page) => new URL(page.url()).pathname;

describe('the account of a reader on the site', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  /** A reader who is logged in, before the overview. */
  async function open(
    email: string,
    options: Parameters<Newspaper['openPage']>[0] = {},
  ): Promise<{ page: Page; reader: JoinedReader }> {
    const reader = await join(newspaper.warta, email);
    const { page } = await newspaper.openPage(options);
    await logInReader(page, email);
    return { page, reader };
  }

  const me = async (reader: JoinedReader, what = '') => {
    const answer = await newspaper.warta.http
      .get(`/api/me${what}`)
      .set('Authorization', reader.authorization)
      .expect(200);
    return answer.body.data;
  };

  it('is for who is logged in, and leads others through the login', async () => {
    await join(newspaper.warta, 'tamu@pembaca.example');
    const { page } = await newspaper.openPage();
    await page.goto('/akun/ganti-sandi');
    expect(path(page)).toBe('/akun/masuk');
    await page.getByLabel('Alamat surel').fill('tamu@pembaca.example');
    await page.getByLabel('Sandi', { exact: true }).fill(PASSWORD);
    await press(page, 'Masuk');
    await page.waitForURL('**/akun/ganti-sandi');
  });

  it('gets another address by a message to that one', async () => {
    const { page, reader } = await open('lama@pembaca.example');
    await page.getByRole('link', { name: 'Ganti alamat surel' }).click();
    await page.getByLabel('Alamat surel baru').fill('baru@pembaca.example');
    await page.getByLabel('Sandi').fill('bukan sandi saya');
    await press(page, 'Kirim tautan');
    expect(await page.getByText('Salah', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByLabel('Alamat surel baru').inputValue()).toBe('baru@pembaca.example');
    await page.getByLabel('Sandi').fill(PASSWORD);
    await press(page, 'Kirim tautan');
    expect(await notice(page)).toContain('surel ke alamat yang baru');
    expect((await me(reader)).email).toBe('lama@pembaca.example');

    // The message is read where nobody is logged in.
    const { page: elsewhere } = await newspaper.openPage();
    const mail = await mailLeadingTo(newspaper.warta, 'baru@pembaca.example', 'email-baru');
    await elsewhere.goto(linkIn(mail));
    expect(path(elsewhere)).toBe('/akun/masuk');
    await elsewhere.getByLabel('Alamat surel').fill('lama@pembaca.example');
    await elsewhere.getByLabel('Sandi', { exact: true }).fill(PASSWORD);
    await press(elsewhere, 'Masuk');
    await press(elsewhere, 'Pakai alamat ini');
    expect(await notice(elsewhere)).toBe('Alamat surel akun Anda sudah diganti.');
    expect((await me(reader)).email).toBe('baru@pembaca.example');
  });

  it('gets another password, which logs out all other devices', async () => {
    const { page, reader } = await open('sandi@pembaca.example');
    await page.getByRole('link', { name: 'Ganti sandi' }).click();
    await page.getByLabel('Sandi sekarang').fill('bukan sandi saya');
    await page.getByLabel('Sandi baru').fill(NEW_PASSWORD);
    await press(page, 'Simpan sandi baru');
    expect(await page.getByLabel('Sandi sekarang').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Sandi sekarang').fill(PASSWORD);
    await page.getByLabel('Sandi baru').fill(NEW_PASSWORD);
    await press(page, 'Simpan sandi baru');
    expect(await notice(page)).toContain('Sandi Anda sudah diganti');
    expect(path(page)).toBe('/akun');
    await logIn(newspaper.warta, reader.email, NEW_PASSWORD).expect(200);
    await newspaper.warta.http
      .get('/api/me')
      .set('Authorization', reader.authorization)
      .expect(401);
  });

  it('says when to try again after too many wrong passwords', async () => {
    const { page } = await open('salah@pembaca.example');
    await page.goto('/akun/hapus?lang=en');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await page.getByLabel('Password').fill('not my password');
      await press(page, 'Delete my account');
    }
    expect(await page.getByRole('alert').textContent()).toBe(
      'Too many tries. Try again in 15 minutes.',
    );
  });

  it('keeps the language and the time zone of messages', async () => {
    const { page, reader } = await open('zona@pembaca.example', { viewport: PHONE });
    await page.getByLabel('Bahasa surel').selectOption('en');
    await page.getByLabel('Zona waktu').selectOption('Asia/Jayapura');
    await page.getByRole('region', { name: 'Surel dari kami' }).getByRole('button').click();
    expect(await notice(page)).toBe('Pilihan Anda tersimpan.');
    expect(await me(reader)).toMatchObject({ language: 'en', timeZone: 'Asia/Jayapura' });
    expect(await page.getByLabel('Zona waktu').inputValue()).toBe('Asia/Jayapura');
    // 20.15 in Medan, where the clock of the tests stands.
    expect(await page.getByText('22.15 WIT').count()).toBeGreaterThan(0);
  });

  it('remembers what is read only for who wants it, and forgets it when that ends', async () => {
    const { page, reader } = await open('riwayat@pembaca.example');
    const history = page.getByLabel('Ingat apa yang saya baca');
    const save = () => page.getByRole('region', { name: 'Bacaan' }).getByText('Simpan').click();
    expect(await history.isChecked()).toBe(false);
    await history.check();
    await save();
    expect(await notice(page)).toBe('Pilihan Anda tersimpan.');
    expect((await me(reader, '/settings')).history).toBe(true);

    const article = await newspaper.warta.strapi
      .documents('api::article.article')
      .findFirst({ filters: { slug: STORY.replace('/berita/', '') } });
    await newspaper.warta.http
      .put(`/api/me/history/${article?.documentId}`)
      .set('Authorization', reader.authorization)
      .send({ data: { progress: 40 } })
      .expect(200);
    expect(await me(reader, '/history')).toHaveLength(1);
    await page.getByLabel('Ingat apa yang saya baca').uncheck();
    await save();
    expect((await me(reader, '/settings')).history).toBe(false);
    expect(await me(reader, '/history')).toEqual([]);
  });

  it('lists the devices with their times, and logs out one, the others, or all', async () => {
    const { page, reader } = await open('perangkat@pembaca.example', { userAgent: FIREFOX });
    const { page: phone } = await newspaper.openPage({ userAgent: ANDROID, viewport: PHONE });
    await logInReader(phone, reader.email);

    await page.reload();
    const devices = page.getByRole('region', { name: 'Perangkat' }).getByRole('listitem');
    // The third is the tests' own, which has no browser.
    expect(await devices.count()).toBe(3);
    const texts = (await devices.allTextContents()).join('\n');
    expect(texts).toContain('Firefox di Linux (perangkat ini)');
    expect(texts).toContain('Masuk Jumat, 19 Juni 2026 20.15 WIB');
    const mobile = devices.filter({ hasText: 'Chrome di Android' });
    await mobile.getByRole('button', { name: 'Keluarkan Chrome di Android' }).click();
    expect(await notice(page)).toBe('Perangkat itu sudah dikeluarkan.');
    await phone.goto('/akun');
    expect(path(phone)).toBe('/akun/masuk');

    await logInReader(phone, reader.email);
    await page.reload();
    await press(page, 'Keluarkan semua perangkat lain');
    expect(await notice(page)).toBe('Semua perangkat lain sudah dikeluarkan.');
    expect(await devices.count()).toBe(1);
    await phone.goto('/akun');
    expect(path(phone)).toBe('/akun/masuk');

    await logInReader(phone, reader.email);
    await press(phone, 'Keluar di semua perangkat');
    expect(await notice(phone)).toBe('Anda sudah keluar di semua perangkat.');
    await page.goto('/akun');
    expect(path(page)).toBe('/akun/masuk');
  });

  it('ends here alone when the reader logs out', async () => {
    const { page, reader } = await open('keluar@pembaca.example');
    await press(page, 'Keluar');
    expect(await notice(page)).toBe('Anda sudah keluar.');
    expect(await page.context().cookies()).toEqual([]);
    expect((await me(reader)).email).toBe(reader.email);
  });

  it('can be downloaded, with all that is kept', async () => {
    const { page, reader } = await open('unduh@pembaca.example');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh data saya' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('warta.json');
    const data = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(data.account).toMatchObject({ email: reader.email, documentId: reader.documentId });
    expect(data.sessions).toHaveLength(2);
    expect(data.history).toEqual([]);
    const answer = await page.context().request.get('/akun/unduhan');
    expect(answer.headers()['cache-control']).toBe('private, no-store');
  });

  it('goes with everything in it when its reader deletes it', async () => {
    const { page, reader } = await open('hapus@pembaca.example', { viewport: PHONE });
    expect(await rowsAbout(newspaper.warta, reader)).not.toEqual({});
    await page.getByRole('link', { name: 'Hapus akun' }).click();
    expect(await page.getByText('berita yang Anda simpan').isVisible()).toBe(true);
    await page.getByLabel('Sandi').fill('bukan sandi saya');
    await press(page, 'Hapus akun saya');
    expect(await page.getByLabel('Sandi').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Sandi').fill(PASSWORD);
    await press(page, 'Hapus akun saya');
    expect(await notice(page)).toBe('Akun Anda dan semua data di dalamnya sudah dihapus.');
    expect(await page.context().cookies()).toEqual([]);
    expect(await rowsAbout(newspaper.warta, reader)).toEqual({});
    await fillInLogIn(page, reader.email);
    expect(await page.getByRole('alert').textContent()).toBe('Surel atau sandi salah');
  });

  it.each(['ganti-email', 'ganti-sandi', 'hapus'])(
    'lets who came by another service choose a password first: %s',
    async (name) => {
      const email = `layanan.${name}@pembaca.example`;
      const { page, reader } = await open(email);
      await newspaper.warta.strapi.db
        .query('plugin::users-permissions.user')
        .update({ where: { id: reader.id }, data: { password: null, provider: 'google' } });
      await page.goto(`/akun/${name}`);
      expect(await page.getByLabel('Sandi').count()).toBe(0);
      await press(page, 'Kirim tautan untuk memilih sandi');
      expect(await notice(page)).toContain('surel dengan tautan sedang dikirim');
      await mailLeadingTo(newspaper.warta, email, 'sandi-baru');
    },
  );
});
