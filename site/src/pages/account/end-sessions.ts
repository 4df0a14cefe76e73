import type { Context } from 'hono';
import type { WartaClient } from '../../../../client';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { leadTo } from './lead-to';

/** Ends a session; one that is not there has ended by itself. */
const end = (warta: WartaClient, sessionId: string) =>
  outcomeOf(warta.DELETE('/api/auth/sessions/{sessionId}', { params: { path: { sessionId } } }));

/** Logs out one of the reader's devices. */
export async function endSession(c: Context<SiteEnv>) {
  const warta = await requireReader(c);
  const { id = '' } = await readForm(c);
  await end(warta, id);
  return leadTo(c, 'overview', 'sesi-berakhir');
}

/** Logs out all devices but this one. */
export async function endOtherSessions(c: Context<SiteEnv>) {
  const warta = await requireReader(c);
  const { data: sessions } = await answerOf(warta.GET('/api/auth/sessions'));
  const others = sessions.filter(({ current }) => !current);
  await Promise.all(others.map(({ id }) => end(warta, id)));
  return leadTo(c, 'overview', 'sesi-lain-berakhir');
}
