import { linkIn, mailLeadingTo } from '../helpers/mailbox';
import { PASSWORD } from '../helpers/readers';
import { type Newspaper, openNewspaper, PHONE } from './support/open-newspaper';

const EMAIL = 'baru@pembaca.example';

/** Milliseconds. */
const A_MINUTE = 60_000;

describe('a new reader', () => {
  let newspaper: Newspaper;

  beforeAll(async () => {
    newspaper = await openNewspaper();
  });
  afterAll(() => newspaper.stop());

  it('comes from being a guest to a local feed of his own in less than a minute', async () => {
    const { warta } = newspaper;
    const { page, faults } = await newspaper.openPage({ viewport: PHONE });
    const begun = performance.now();

    await page.goto('/untuk-anda');
    await page.getByRole('main').getByRole('link', { name: 'Daftar' }).click();
    await page.getByLabel('Alamat surel').fill(EMAIL);
    await page.getByLabel('Sandi', { exact: true }).fill(PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'Daftar' }).click();

    await page.goto(linkIn(await mailLeadingTo(warta, EMAIL, 'konfirmasi')));
    await page.getByRole('main').getByRole('button', { name: 'Konfirmasi alamat' }).click();

    await page.waitForURL('**/akun/pilih-wilayah?*');
    await page.getByLabel('Cari provinsi, kabupaten, atau kota').fill('medan');
    await page.getByRole('button', { name: 'Cari daerah' }).click();
    await page.getByLabel('Kota Medan').check();
    await page.getByLabel('Ekonomi').check();
    await page.getByRole('button', { name: 'Simpan pilihan' }).click();

    await page.waitForURL('**/untuk-anda');
    const first = page.locator('main .stories > li').first();
    const reasons = await first.locator('.reasons').textContent();
    expect(reasons).toContain('Anda mengikuti Kota Medan');
    expect(reasons).toContain('Anda mengikuti Ekonomi');
    expect(performance.now() - begun).toBeLessThan(A_MINUTE);
    expect(faults).toEqual([]);
  });
});
