import type { Context } from 'hono';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';

/** `/akun/unduhan`: everything that is kept about the reader, as a file, handed through as it comes. */
export async function download(c: Context<SiteEnv>) {
  const warta = await requireReader(c);
  const file = await answerOf(warta.GET('/api/me/export', { parseAs: 'stream' }));
  return c.newResponse(file, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="warta.json"',
  });
}
