import type { Locator, Page } from 'playwright-core';

/**
 * Writes a story that lacks nothing but its author, from the panel's first page on, and leaves the form
 * open.
 * @param click counts what an editor does beside typing, where a test wants to know
 */
export async function writeStory(
  page: Page,
  headline: string,
  click: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<void> {
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });

  await click(page.locator('a[href*="api::article.article/create"]').first());
  await page.locator('input[name=headline]').fill(headline);
  await page.locator('textarea[name=lead]').fill('Ikan turun dari perahu tanpa menunggu pasang.');
  await click(button(/Belum ada/).first());
  await click(button(/Klik untuk menambah berkas/));
  await click(page.getByRole('dialog').getByRole('checkbox').first());
  await click(button('Selesai'));
  await page.locator('textarea[name="photo.caption"]').fill('Perahu bersandar di dermaga.');
  await page.locator('input[name="photo.credit"]').fill('Warta/Siti');
  await page.locator('input[name=dateline]').fill('MEDAN');
  await click(page.locator('[data-slate-editor=true]'));
  await page.keyboard.type('Sebanyak enam puluh perahu bersandar di dermaga baru sejak pagi.');
  await click(page.getByRole('combobox', { name: 'Kanal' }));
  await click(page.getByRole('option', { name: 'Ekonomi' }));
}
