import type { Page } from 'playwright-core';
import { linkTokenOf } from '../helpers/applicant';
import { createRegion } from '../helpers/desk';
import { mailTo } from '../helpers/mailbox';
import { fillInApplication } from './support/fill-in-application';
import { type Desk, logInAtPanel, openDesk } from './support/open-desk';
import { freePort, type RunningSite, startSite } from './support/start-site';
import { writeStory } from './support/write-story';

const EMAIL = 'lestari@kabarbinjai.example';
const PASSWORD = 'Kabar-Binjai-2026';
const HEADLINE = 'Pasar Tavip buka sampai malam';

describe("from a partner's application to the partner's first story in the new edition", () => {
  let desk: Desk;
  let site: RunningSite;
  /** The partner before the admin panel. */
  let partner: Page;

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });

  beforeAll(async () => {
    const port = await freePort();
    // The letters lead to the site; the CMS reads its address when it starts.
    process.env.SITE_URL = `http://127.0.0.1:${port}`;
    desk = await openDesk();
    site = await startSite(port, desk.warta.url);
    partner = await desk.openPage();
    const { strapi } = desk.warta;
    const region = await createRegion(strapi, 'Kota Binjai', '12.75', 'city');
    await strapi
      .documents('api::region.region')
      .update({ documentId: region, data: { active: false } as never });
  });
  afterAll(async () => {
    await site?.stop();
    await desk?.stop();
  });

  it('begins on the site, where there is no such edition yet', async () => {
    const page = await desk.openPage(site.url);
    await page.goto('/wilayah');
    expect(await page.getByText('Binjai').count()).toBe(0);
    await fillInApplication(page, { contactEmail: EMAIL });
    await button(page, 'Kirim pengajuan').click();
    await page.getByRole('heading', { name: 'Periksa kotak masuk Anda' }).waitFor();
  });

  it('is confirmed by the link of the letter', async () => {
    const page = await desk.openPage(site.url);
    await page.goto(`/kemitraan/${await linkTokenOf(desk.warta, EMAIL)}`);
    await button(page, 'Konfirmasi pengajuan').click();
    await page.getByText('Diajukan, menunggu tinjauan').waitFor();
  });

  it('is approved by a manager of the network in the admin panel', async () => {
    const { page, logIn } = await desk.hire('jaringan', 'warta-network-manager');
    await logIn();
    await page
      .getByRole('link', { name: /Pengajuan mitra/ })
      .first()
      .click();
    await page.getByText('PT Kabar Binjai').first().click();
    await button(page, 'Mulai meninjau').click();
    await button(page, 'Setujui').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Setujui' }).click();
    await page.getByText(`${EMAIL} diundang`).first().waitFor();
  });

  it('goes on with the invitation, behind which the partner chooses a password', async () => {
    const page = await desk.openPage();
    const letters = await mailTo(desk.warta, EMAIL);
    const invitation = letters
      .map(({ text = '' }) => /\/admin\/auth\/register\?\S+/.exec(text)?.[0])
      .find(Boolean);
    await page.goto(invitation ?? '');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.locator('input[name=confirmPassword]').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  });

  it('comes to a first story, which the partner writes and submits', async () => {
    await logInAtPanel(partner, EMAIL, PASSWORD);
    await writeStory(partner, HEADLINE);
    await partner.getByRole('combobox', { name: 'Penulis' }).click();
    await partner.getByRole('option', { name: /Siti Rahma/ }).click();
    await button(partner, /Simpan & kirim/).click();
    await partner.getByText('Berita dikirim untuk ditinjau').waitFor();
  });

  it('is seen by four eyes: an editor of the network approves the story, and the partner publishes it', async () => {
    const { page, logIn } = await desk.hire('dewi', 'warta-managing-editor');
    await logIn();
    await page.getByRole('link', { name: HEADLINE }).first().click();
    await button(page, 'Setujui').click();
    await page.getByText('Tahap sekarang: Disetujui').waitFor();

    await partner.reload();
    await button(partner, /^Terbitkan/).click();
    await partner.getByText('Dokumen diterbitkan').waitFor();
  });

  it('ends before all readers, on the page and in the feed of the new edition', async () => {
    const page = await desk.openPage(site.url);
    await page.goto('/wilayah/kota-binjai');
    await page.getByRole('heading', { name: 'Kota Binjai' }).waitFor();
    await page.getByText('Warta Binjai').first().waitFor();
    await page.getByRole('link', { name: HEADLINE }).first().click();
    await page.getByRole('heading', { name: HEADLINE }).waitFor();
    const feed = await page.context().request.get('/feeds/regions/kota-binjai.json');
    expect((await feed.json()).items).toMatchObject([{ title: HEADLINE }]);
    await page.goto('/wilayah');
    await page.getByText(HEADLINE).waitFor();
    await page.goto('/kemitraan');
    await page.getByText('oleh PT Kabar Binjai').waitFor();
  });
});
