import type { Page } from 'playwright-core';
import { PASSWORD } from '../../helpers/readers';

/** Fills in the form of the login page, in whatever language it is, and sends it. */
export async function fillInLogIn(
  page: Page,
  email: string,
  password = PASSWORD,
  path = '/akun/masuk',
): Promise<void> {
  await page.goto(path);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main button').first().click();
}

/** Logs in a reader who has joined, and stays at the overview of the account. */
export async function logInReader(page: Page, email: string, password?: string): Promise<void> {
  await fillInLogIn(page, email, password);
  await page.waitForURL('**/akun');
}
