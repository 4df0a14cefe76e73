import type { BrowserContextOptions, Page } from 'playwright-core';
import { startWarta, type Warta } from '../../helpers/warta';
import { launchBrowser } from './launch-browser';
import { freePort, type RunningSite, startSite } from './start-site';
import { watchPage } from './watch-page';
import { PRESENT, writeEdition } from './write-edition';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** A CMS with stories, the built site in front of it, and a browser. */
export interface Newspaper {
  readonly warta: Warta;
  readonly site: RunningSite;
  /**
   * A page in a fresh browser context whose clock is at the tests' present. `faults` is what went
   * wrong in it.
   */
  openPage(options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
  /** Ends everything; gives the site's exit code. */
  stop(): Promise<number | null>;
}

/** Starts all of it: once for each test file. */
export async function openNewspaper(): Promise<Newspaper> {
  const port = await freePort();
  // Feeds and JSON-LD name the site's address; the CMS reads it when it starts.
  process.env.SITE_URL = `http://127.0.0.1:${port}`;
  const warta = await startWarta();
  await writeEdition(warta);
  const site = await startSite(port, warta.url);
  const browser = await launchBrowser();

  return {
    warta,
    site,
    async openPage(options = {}) {
      const context = await browser.newContext({
        baseURL: site.url,
        locale: 'id-ID',
        viewport: DESKTOP,
        ...options,
      });
      await context.clock.install({ time: PRESENT });
      const page = await context.newPage();
      return { page, faults: watchPage(page, [site.url, warta.url]) };
    },
    async stop() {
      await browser.close();
      const code = await site.stop();
      await warta.stop();
      return code;
    },
  };
}
