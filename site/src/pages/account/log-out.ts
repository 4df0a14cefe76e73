import type { Context } from 'hono';
import { done } from '../../forms/done';
import { readForm } from '../../forms/read-form';
import type { SiteEnv } from '../../site-env';
import { leadTo } from './lead-to';

/**
 * Ends the session, or with `cakupan=semua` all that the reader has; in this browser whatever the API
 * says.
 */
export async function logOut(c: Context<SiteEnv>) {
  const { session } = c.var;
  const isEverywhere = (await readForm(c)).cakupan === 'semua';
  const warta = await session.reader();
  session.end();
  if (warta) {
    await done(warta.POST('/api/auth/logout', { body: isEverywhere ? { scope: 'all' } : {} }));
  }
  return leadTo(c, 'logIn', isEverywhere ? 'keluar-semua' : 'keluar');
}
