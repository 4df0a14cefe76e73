import { nextDigest } from '../../src/domain/digest';
import { sendDueDigests } from '../../src/jobs/digest/send-due-digests';
import { mailLeadingTo, tokenIn } from '../helpers/mailbox';
import { join } from '../helpers/readers';
import { logInReader } from './support/log-in';
import { type Newspaper, openNewspaper } from './support/open-newspaper';
import { PRESENT } from './support/write-edition';

const EMAIL = 'pagi@pembaca.example';

describe('the daily digest of a reader', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  it('is turned on in the account, and off by the link in it, without a login', async () => {
    const { warta } = newspaper;
    warta.setNow(PRESENT);
    await join(warta, EMAIL);
    const { page } = await newspaper.openPage();
    await logInReader(page, EMAIL);
    await page.getByLabel('Kirimi saya berita setiap pagi').check();
    await page.getByRole('button', { name: 'Simpan' }).last().click();
    await page.getByRole('status').waitFor();
    expect(await page.getByLabel('Kirimi saya berita setiap pagi').isChecked()).toBe(true);

    warta.setNow(nextDigest(PRESENT, 'Asia/Jakarta', null));
    await sendDueDigests(warta.strapi);
    const letter = await mailLeadingTo(warta, EMAIL, 'ringkasan/berhenti');
    expect(letter.subject).toMatch(/^Berita pagi Anda: ./);

    const { page: elsewhere, faults } = await newspaper.openPage();
    await elsewhere.goto(`/akun/ringkasan/berhenti?token=${tokenIn(letter)}`);
    await elsewhere.getByRole('button', { name: 'Hentikan ringkasan' }).click();
    await elsewhere.getByRole('heading', { name: 'Ringkasan dihentikan' }).waitFor();
    expect(faults).toEqual([]);

    await page.reload();
    expect(await page.getByLabel('Kirimi saya berita setiap pagi').isChecked()).toBe(false);
  });

  it('is not stopped by a link that nobody was sent', async () => {
    const { page } = await newspaper.openPage();
    await page.goto('/akun/ringkasan/berhenti?token=bukan-token');
    await page.getByRole('button', { name: 'Hentikan ringkasan' }).click();
    await page.getByRole('heading', { name: 'Tautan tidak berlaku lagi' }).waitFor();
  });
});
