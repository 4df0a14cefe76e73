import type { Page } from 'playwright-core';
import { forgetTries, linkTokenOf, managed } from '../helpers/applicant';
import { createEditor, type Editor } from '../helpers/desk';
import { mailTo } from '../helpers/mailbox';
import { fillInApplication } from './support/fill-in-application';
import { findBarriers } from './support/find-barriers';
import { DESKTOP, type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';

const REGION = 'api::region.region';
const APPLICATION = 'api::partner-application.partner-application';

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');
const file = (name: string, buffer = PDF) => ({ name, mimeType: 'application/pdf', buffer });

describe('becoming a partner, on the site', () => {
  let newspaper: Newspaper;
  let manager: Editor;
  let applicants = 0;

  const newAddress = () => {
    applicants += 1;
    return `lestari-${applicants}@kabarbinjai.example`;
  };
  const find = (email: string) =>
    newspaper.warta.strapi.db
      .query(APPLICATION as never)
      .findOne({ where: { contactEmail: email }, populate: { region: true } });

  const send = (page: Page) => page.getByRole('button', { name: 'Kirim pengajuan' }).click();
  /** What stands beside a field as wrong with it. */
  const problemOf = (page: Page, name: string) => page.locator(`#${name}-error`).textContent();

  /** Applies on the site; gives the token of the link in the letter. */
  async function apply(page: Page): Promise<{ token: string; email: string }> {
    const email = newAddress();
    await fillInApplication(page, { contactEmail: email });
    await send(page);
    await page.waitForURL('**/kemitraan/terkirim');
    return { token: await linkTokenOf(newspaper.warta, email), email };
  }

  beforeAll(async () => {
    newspaper = await openNewspaper();
    const { strapi, setNow } = newspaper.warta;
    // A challenge is checked by the machine's own clock too.
    setNow(undefined);
    await strapi.documents(REGION).create({
      data: {
        name: 'Kota Binjai',
        code: '12.75',
        level: 'city',
        timeZone: 'Asia/Makassar',
        active: false,
        parent: (await strapi.documents(REGION).findFirst({ filters: { code: '12' } }))?.documentId,
      } as never,
    });
    const makassar = await strapi.documents(REGION).findFirst({ filters: { code: '73.71' } });
    await strapi.documents(REGION).update({
      documentId: makassar?.documentId ?? '',
      data: { partner: { organisation: 'Kabar Losari' } } as never,
    });
    manager = await createEditor(newspaper.warta, 'jaringan', ['warta-network-manager']);
  });
  beforeEach(() => forgetTries(newspaper.warta));
  afterAll(() => newspaper.stop());

  it('begins at the foot of every page', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Jadi mitra' }).click();
    await page.getByRole('heading', { name: 'Jadi mitra Warta' }).waitFor();
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'Become a partner' }).click();
    await page.getByRole('heading', { name: 'Become a Warta partner' }).waitFor();
  });

  it('shows the editions that are running, and offers the regions without a partner', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/kemitraan');
    await page.getByText('4 edisi sudah berjalan.').waitFor();
    const editions = page.getByRole('region', { name: 'Edisi yang sudah berjalan' });
    await editions.getByText('oleh Kabar Losari').waitFor();
    const regions = page.getByLabel('Wilayah yang diajukan');
    expect(await regions.locator('optgroup').getAttribute('label')).toBe('Sumatera Utara');
    expect(await regions.locator('option').allTextContents()).toEqual([
      'Pilih…',
      'Sumatera Utara',
      'Kabupaten Deli Serdang',
      'Kota Binjai',
      'Kota Medan',
    ]);
  });

  it('is one page for all guests, which a cache may keep', async () => {
    const { page } = await newspaper.openPage();
    const answer = await page.context().request.get('/kemitraan');
    expect(answer.headers()['cache-control']).toMatch(/^public, max-age=\d+$/);
  });

  it('goes on to a page that says to look into the inbox, once the browser has done its sum', async () => {
    const { page, faults } = await newspaper.openPage({ viewport: PHONE });
    const email = newAddress();
    await fillInApplication(page, { contactEmail: email });
    await page
      .getByLabel('Tautan ke karya Anda')
      .fill('https://kabarbinjai.example/satu\n\n https://kabarbinjai.example/dua \n');
    await page.getByLabel('Lampiran').setInputFiles([file('akta.pdf'), file('profil.pdf')]);
    await send(page);
    await page.waitForURL('**/kemitraan/terkirim');
    await page.getByRole('heading', { name: 'Periksa kotak masuk Anda' }).waitFor();
    expect(faults).toEqual([]);

    const application = await find(email);
    expect(application).toMatchObject({
      organisation: 'PT Kabar Binjai',
      legalForm: 'pt',
      website: null,
      contactPhone: null,
      portfolio: 'https://kabarbinjai.example/satu\nhttps://kabarbinjai.example/dua',
      language: 'id',
      state: 'unconfirmed',
      region: { name: 'Kota Binjai' },
    });
    const files = await newspaper.warta.strapi.db
      .query('api::partner-application.application-attachment' as never)
      .count({ where: { applicationDocumentId: application.documentId } });
    expect(files).toBe(2);
  });

  it('is told what is wrong field by field, and keeps what was filled in', async () => {
    const { page } = await newspaper.openPage();
    await fillInApplication(page, { contactEmail: 'lestari@kabarbinjai' });
    await page.getByLabel('Tautan ke karya Anda').fill('https://satu.example\nbukan tautan');
    await page.getByLabel('Telepon').fill('nanti saja');
    await page.getByLabel('Lampiran').setInputFiles(file('akta.pdf'));
    await send(page);
    await page.getByRole('alert').waitFor();

    expect(await page.getByRole('alert').textContent()).toBe('Periksa lagi isian yang ditandai.');
    expect(await problemOf(page, 'contactEmail')).toBe('Harus berupa alamat surel');
    expect(await problemOf(page, 'contactPhone')).toContain('Harus berupa nomor telepon');
    expect(await problemOf(page, 'portfolio')).toContain('Tautan ke-2: Harus berupa tautan');
    expect(await problemOf(page, 'attachments')).toContain('Pilih lagi berkas Anda');
    expect(await page.locator('.field-error').count()).toBe(4);
    expect(await page.getByLabel('Nama organisasi').inputValue()).toBe('PT Kabar Binjai');
    expect(await page.getByLabel('Bentuk hukum').inputValue()).toBe('pt');
    expect(await page.getByLabel('Wilayah yang diajukan').inputValue()).toBe('kota-binjai');
    expect(await page.getByLabel('Tautan ke karya Anda').inputValue()).toBe(
      'https://satu.example\nbukan tautan',
    );
    expect(await page.getByLabel('Mengapa Anda ingin').inputValue()).toContain('sepuluh tahun');

    const email = newAddress();
    await page.getByLabel('Alamat surel').fill(email);
    await page.getByLabel('Telepon').fill('');
    await page.getByLabel('Tautan ke karya Anda').fill('https://satu.example');
    await send(page);
    await page.waitForURL('**/kemitraan/terkirim');
    expect(await find(email)).not.toBeNull();
  });

  it('says what is missing of a form that no browser has looked at', async () => {
    const { page } = await newspaper.openPage();
    const { request } = page.context();
    const answer = await request.post('/kemitraan?lang=en', {
      headers: { Origin: newspaper.site.url },
      multipart: { organisation: 'Kabar <Binjai>' },
    });
    expect(answer.status()).toBe(400);
    expect(answer.headers()['cache-control']).toBe('private, no-store');
    await page.setContent(await answer.text());
    for (const name of ['legalForm', 'region', 'contactName', 'contactEmail', 'statement']) {
      expect(await problemOf(page, name)).toBe('Is required');
    }
    expect(await problemOf(page, 'portfolio')).toBe('Needs at least one link');
    expect(await page.getByRole('alert').textContent()).toContain('was not finished');
    expect(await page.locator('#organisation').inputValue()).toBe('Kabar <Binjai>');
  });

  it('does not send files that are too many or too large', async () => {
    const { page } = await newspaper.openPage();
    await fillInApplication(page, { contactEmail: newAddress() });
    const files = page.getByLabel('Lampiran');
    const complaint = () =>
      page.evaluate<string>('document.getElementById("attachments").validationMessage');
    await files.setInputFiles([1, 2, 3, 4].map((number) => file(`${number}.pdf`)));
    expect(await complaint()).toBe('Paling banyak 3 berkas.');
    await files.setInputFiles(file('besar.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)));
    expect(await complaint()).toBe('Paling besar 5 MB per berkas.');
    await send(page);
    expect(new URL(page.url()).pathname).toBe('/kemitraan');
    const largest = Buffer.alloc(5 * 1024 * 1024);
    largest.write('%PDF-1.7');
    await files.setInputFiles([1, 2, 3].map((number) => file(`${number}.pdf`, largest)));
    expect(await complaint()).toBe('');
    await send(page);
    await page.waitForURL('**/kemitraan/terkirim');
  });

  it('is kept in the form when no e-mail can go out', async () => {
    const { page } = await newspaper.openPage();
    const { strapi } = newspaper.warta;
    const mail = strapi.plugin('email').service('email');
    const away = jest.spyOn(mail, 'send').mockRejectedValue(new Error('Mail server is away'));
    const log = jest.spyOn(strapi.log, 'error').mockImplementation(() => strapi.log);
    await fillInApplication(page, { contactEmail: newAddress() });
    await send(page);
    await page.getByRole('alert').waitFor();
    away.mockRestore();
    log.mockRestore();
    expect(await page.getByRole('alert').textContent()).toContain('coba lagi nanti');
    await send(page);
    await page.waitForURL('**/kemitraan/terkirim');
  });

  it('shows nobody the field that catches programs', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/kemitraan');
    const box = await page.locator('#fax').locator('..').boundingBox();
    expect([box?.width, box?.height]).toEqual([1, 1]);
    expect(await page.getByRole('textbox', { name: /Faks/ }).count()).toBe(0);
    const names: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate<string>('document.activeElement.name ?? ""'));
    }
    expect(names).toContain('organisation');
    expect(names).not.toContain('fax');
  });

  it('tells who has no JavaScript that the form needs it', async () => {
    const { page } = await newspaper.openPage({ javaScriptEnabled: false });
    await page.goto('/kemitraan');
    const notice = page.locator('noscript p');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Formulir ini memerlukan JavaScript');
  });

  it('counts the characters of the statement', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/kemitraan');
    await page.getByLabel('Mengapa Anda ingin').fill('Dua kata');
    await page.getByText('50 sampai 5000 karakter. Sekarang 8.').waitFor();
  });

  it('is confirmed by a button behind the link of the letter, shows where it stands, and is withdrawn', async () => {
    const { page, faults } = await newspaper.openPage({ viewport: PHONE });
    const { token, email } = await apply(page);
    const [letter] = await mailTo(newspaper.warta, email);
    const link = `${newspaper.site.url}/kemitraan/${token}?lang=id`;
    expect(letter?.text).toContain(link);

    const opened = await page.goto(link);
    expect(opened?.headers()['cache-control']).toBe('private, no-store');
    expect(opened?.headers()['referrer-policy']).toBe('strict-origin');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.getByText('Menunggu konfirmasi Anda').waitFor();
    await page.getByText('Kota Binjai').waitFor();
    // In the region's own time.
    await page.getByText(/Konfirmasi paling lambat/).waitFor();
    expect(await page.locator('time').last().textContent()).toMatch(/ WITA$/);
    expect(await find(email)).toMatchObject({ state: 'unconfirmed' });

    await page.getByRole('button', { name: 'Konfirmasi pengajuan' }).click();
    await page.getByText('Diajukan, menunggu tinjauan').waitFor();
    expect(await find(email)).toMatchObject({ state: 'submitted' });
    await page.getByRole('button', { name: 'Tarik pengajuan' }).click();
    await page.getByText('Ditarik', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /pengajuan/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('speaks the language of the letter', async () => {
    const { page } = await newspaper.openPage();
    const email = newAddress();
    await page.goto('/kemitraan?lang=en');
    await fillInApplication(page, { contactEmail: email }, 'en');
    await page.getByRole('button', { name: 'Send the application' }).click();
    await page.waitForURL('**/kemitraan/terkirim?lang=en');
    const [letter] = await mailTo(newspaper.warta, email);
    expect(letter?.subject).toBe('Confirm your Warta partner application');
    await page.goto(/https?:\S+\/kemitraan\/\S+/.exec(letter?.text ?? '')?.[0] ?? '');
    await page.getByText('Waiting for your confirmation').waitFor();
  });

  it('shows the reason of a rejection, also to who comes too late with a button', async () => {
    const { page } = await newspaper.openPage();
    const { token } = await apply(page);
    await page.goto(`/kemitraan/${token}`);
    await page.getByRole('button', { name: 'Konfirmasi pengajuan' }).click();
    await page.getByRole('button', { name: 'Tarik pengajuan' }).waitFor();
    const [documentId = ''] = token.split('.');
    for (const transition of ['review', 'reject']) {
      await manager.request('post', `${managed(documentId)}/transitions`, {
        transition,
        reason: 'Redaksi belum lengkap.\nAjukan lagi tahun depan.',
      });
    }
    await page.getByRole('button', { name: 'Tarik pengajuan' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByText('Tidak disetujui').waitFor();
    await page.getByText('Ajukan lagi tahun depan.').waitFor();
    expect(await page.getByRole('button', { name: 'Tarik pengajuan' }).count()).toBe(0);
  });

  it('says so where there is no application', async () => {
    const { page } = await newspaper.openPage();
    const { request } = page.context();
    const forged = `/kemitraan/${'a'.repeat(24)}.${'A'.repeat(43)}`;
    const answer = await page.goto(forged);
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()['cache-control']).toBe('private, no-store');
    await page.getByRole('heading', { name: 'Tidak ada pengajuan di tautan ini' }).waitFor();
    const press = (step: string) =>
      request.post(forged, { headers: { Origin: newspaper.site.url }, form: { step } });
    expect((await press('withdraw')).status()).toBe(404);
    expect((await press('approve')).status()).toBe(400);
    expect((await request.get('/kemitraan/bukan-token')).status()).toBe(404);
  });

  it('breaks no rule of WCAG 2 AA on the pages of an applicant, light or dark', async () => {
    for (const viewport of [PHONE, DESKTOP]) {
      const { page } = await newspaper.openPage({ viewport });
      await fillInApplication(page, { contactEmail: 'lestari@kabarbinjai' });
      await send(page);
      await page.getByRole('alert').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const { token } = await apply(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.goto(`/kemitraan/${token}`);
      expect(await findBarriers(page)).toEqual([]);
    }
  });
});
