import { HTTPException } from 'hono/http-exception';
import type { WartaClient } from '../../../client';
import { outcomeOf } from '../forms/outcome-of';
import type { Tokens } from './session-cookies';

/** Milliseconds for which the API takes two who show one token for one reader with two tabs. */
const SHARED_FOR = 30_000;

/** By the token that was shown. */
const refreshed = new Map<string, Promise<Tokens | null>>();

/** What the API answers without having looked at the token, as for too many bad ones from one address. */
const LATER = [429, 503];

async function refresh(warta: WartaClient, refreshToken: string): Promise<Tokens | null> {
  const { data, error } = await outcomeOf(
    warta.POST('/api/auth/refresh', { body: { refreshToken } }),
  );
  if (error && LATER.includes(error.error.status)) {
    throw new HTTPException(502, { message: 'The CMS refreshes no token for now' });
  }
  return data?.refreshToken ? { jwt: data.jwt, refreshToken: data.refreshToken } : null;
}

/**
 * New tokens for a refresh token, or null when the session is over. A token works once, and a browser
 * may ask for several pages at a time: all of them get what the first one got.
 * @throws HTTPException 502 when the API does not answer, or not for now: the session may go on later
 */
export function refreshTokens(warta: WartaClient, refreshToken: string): Promise<Tokens | null> {
  const known = refreshed.get(refreshToken);
  if (known) {
    return known;
  }
  const answer = refresh(warta, refreshToken);
  refreshed.set(refreshToken, answer);
  setTimeout(() => refreshed.delete(refreshToken), SHARED_FOR).unref();
  answer.catch(() => refreshed.delete(refreshToken));
  return answer;
}
