import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { scheduleRunner } from '../../../src/jobs/schedule-runner';
import { createEditor } from '../../helpers/desk';
import { createNewsroom, type Newsroom } from '../../helpers/newsroom';
import { startWarta, type Warta } from '../../helpers/warta';
import { launchBrowser } from './launch-browser';
import { uploadPhoto } from './write-edition';

const PICTURES = path.resolve(__dirname, '../../../docs/images');

const SCREEN = { width: 1440, height: 1400 };

/** A newsroom whose panel is open in a browser. */
export interface Desk {
  readonly warta: Warta;
  readonly newsroom: Newsroom;
  /** A page in a fresh browser context, at the panel or at another server. */
  openPage(baseURL?: string): Promise<Page>;
  /** Makes an admin user with a role, and a desk where there are regions, who has to log in. */
  hire(name: string, role: string, regions?: readonly string[]): Promise<DeskUser>;
  /** Takes a picture for docs/desk.md, when DESK_PICTURES asks for them (npm run screenshots:desk). */
  picture(page: Page, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** An editor before the screen. */
export interface DeskUser {
  readonly page: Page;
  /** Fills in the form of the login page, and sends it. */
  logIn(): Promise<void>;
}

/** Fills in the form of the panel's login page, and sends it. */
export async function logInAtPanel(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

/** Starts a CMS with its panel, three regions, names and one picture. */
export async function openDesk(): Promise<Desk> {
  const warta = await startWarta({}, { serveAdminPanel: true });
  // In tests nothing runs by the clock unless it is asked to.
  scheduleRunner(warta.strapi).start();
  const newsroom = await createNewsroom(warta.strapi);
  await uploadPhoto(warta.strapi);
  const browser: Browser = await launchBrowser();

  async function openPage(baseURL = warta.url): Promise<Page> {
    const context = await browser.newContext({
      baseURL,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      viewport: SCREEN,
    });
    return context.newPage();
  }

  return {
    warta,
    newsroom,
    openPage,
    async hire(name, role, regions = []) {
      const { email, password } = await createEditor(warta, name, [role], regions);
      const page = await openPage();
      return { page, logIn: () => logInAtPanel(page, email, password) };
    },
    async picture(page, name) {
      if (process.env.DESK_PICTURES) {
        // Panels come when the browser is idle, and messages go by themselves.
        await page.waitForTimeout(2500);
        // In few colours: everyone who clones Warta fetches the pictures.
        await sharp(await page.screenshot())
          .png({ palette: true, quality: 80, effort: 10 })
          .toFile(path.join(PICTURES, `desk-${name}.png`));
      }
    },
    async stop() {
      await browser.close();
      await warta.stop();
    },
  };
}
