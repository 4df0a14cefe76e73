import type { Context } from 'hono';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { changeOwn } from './change-own';

/** Turns the history on or, with all that is in it, off. */
export const switchHistory = (c: Context<SiteEnv>) =>
  changeOwn(c, 'history', (reader, removes) =>
    outcomeOf(reader.PATCH('/api/me/settings', { body: { data: { history: !removes } } })),
  );

/** Forgets all that was read. */
export const clearHistory = (c: Context<SiteEnv>) =>
  changeOwn(c, 'history', (reader) => outcomeOf(reader.DELETE('/api/me/history')));

/** Forgets that a story was read. */
export const forgetReading = (c: Context<SiteEnv, '/akun/riwayat/:documentId'>) =>
  changeOwn(c, 'history', (reader) =>
    outcomeOf(reader.DELETE('/api/me/history/{documentId}', { params: { path: c.req.param() } })),
  );

/** Notes how far a story is read: the script of its page tells it, and waits for no answer. */
export async function noteProgress(c: Context<SiteEnv, '/akun/riwayat/:documentId/sampai'>) {
  const reader = await requireReader(c);
  const { progress } = await readForm(c);
  const { error } = await outcomeOf(
    reader.PUT('/api/me/history/{documentId}', {
      params: { path: c.req.param() },
      body: { data: { progress: Number(progress) } },
    }),
  );
  return c.body(null, error ? (error.error.status as 400) : 204);
}
