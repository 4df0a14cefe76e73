import type { Page } from 'playwright-core';
import type { Reader } from '../../helpers/create-reader';
import type { Newspaper } from './open-newspaper';

/** Lets a page's browser show the session of a reader, as if he had logged in on the site. */
export async function readAs(
  { site }: Newspaper,
  page: Page,
  { authorization }: Reader,
): Promise<void> {
  const value = authorization.replace('Bearer ', '');
  await page.context().addCookies([{ name: 'reader_access', value, url: site.url }]);
}
