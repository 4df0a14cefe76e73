import type { Context } from 'hono';
import type { WartaClient } from '../../../../client';
import type { components } from '../../../../types/api';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';

/** A reader's account. */
export type Account = components['schemas']['Reader'];

/**
 * The API in the name of the reader, and his account.
 * @throws NotLoggedIn, which is answered with the page to log in; HTTPException as `answerOf`
 */
export async function requireOwner(
  c: Context<SiteEnv>,
): Promise<{ warta: WartaClient; account: Account }> {
  const warta = await requireReader(c);
  const { data: account } = await answerOf(warta.GET('/api/me'));
  return { warta, account };
}
