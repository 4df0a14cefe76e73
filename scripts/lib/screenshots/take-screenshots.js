const { findChromium } = require('../find-chromium.js');
const { PlainError, printFailure } = require('../plain-error.js');
const { savePicture } = require('./save-picture.js');
const { placeSideBySide } = require('./side-by-side.js');

/** For a machine without a screen that may run as root; and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/**
 * What a reader sees of a page before scrolling.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} look
 * @returns {Promise<Buffer>} PNG
 */
async function shoot(browser, url, look) {
  const context = await browser.newContext({ locale: 'id-ID', viewport: DESKTOP, ...look });
  try {
    const page = await context.newPage();
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok()) {
      throw new PlainError(`${url} answered ${answer?.status()}.`);
    }
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

/**
 * The story that stands first on the front page.
 * @param {string} wartaUrl @param {string} siteUrl
 */
async function findStory(wartaUrl, siteUrl) {
  const answer = await fetch(`${wartaUrl}/api/feeds/top?limit=1`);
  const { data } = /** @type {{ data: { slug: string }[] }} */ (await answer.json());
  if (!data[0]) {
    throw new PlainError(`There is no story at ${wartaUrl}.`);
  }
  return `${siteUrl}/berita/${data[0].slug}`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} siteUrl @param {string} wartaUrl
 */
async function takeAll(browser, siteUrl, wartaUrl) {
  const story = await findStory(wartaUrl, siteUrl);

  await savePicture('site-front.png', await shoot(browser, siteUrl, { colorScheme: 'light' }));
  await savePicture('site-article.png', await shoot(browser, story, { colorScheme: 'light' }));
  await savePicture('api-docs.png', await shoot(browser, `${wartaUrl}/docs`, {}));

  const phones = [];
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const url of [siteUrl, story]) {
      phones.push(await shoot(browser, url, { colorScheme, viewport: PHONE }));
    }
  }
  await savePicture('site-phone.png', await placeSideBySide(phones));
}

/** What runs at an address. @param {string} url */
async function requireRunning(url) {
  try {
    await fetch(url);
  } catch {
    throw new PlainError(`Nothing answers at ${url}: start npm run demo first.`);
  }
}

/**
 * `npm run screenshots`: takes the pictures of README and docs from a running demo, whose site is at
 * SITE_URL (http://localhost:3000) and whose CMS is at PUBLIC_URL (http://localhost:1337).
 */
async function takeScreenshots() {
  const siteUrl = process.env.SITE_URL?.trim() || 'http://localhost:3000';
  const wartaUrl = process.env.PUBLIC_URL?.trim() || 'http://localhost:1337';

  try {
    const executablePath = findChromium(process.env);
    await Promise.all([siteUrl, wartaUrl].map(requireRunning));
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      await takeAll(browser, siteUrl, wartaUrl);
    } finally {
      await browser.close();
    }
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

module.exports = { takeScreenshots };
