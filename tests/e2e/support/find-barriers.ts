import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, as axe calls them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against an open page, in light and in dark; empty when nothing. */
export async function findBarriers(page: Page): Promise<string[]> {
  const look = async (rules: readonly string[]) => {
    const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(axe.source);
  const inLight = await look(WCAG);
  // The style sheet changes only colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await look(['color-contrast']))];
}
