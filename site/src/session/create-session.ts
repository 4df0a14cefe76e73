import type { Context } from 'hono';
import type { WartaClient } from '../../../client';
import type { SiteEnv } from '../site-env';
import { openWarta } from '../warta/open-warta';
import { callerHeaders } from './caller-headers';
import { NotLoggedIn } from './not-logged-in';
import { refreshTokens } from './refresh-tokens';
import { forgetTokens, keepTokens, readTokens, type Tokens } from './session-cookies';

/** Who asks for a page. */
export interface Session {
  /** Whether the browser shows a session, over or not: its pages are for it alone. */
  readonly isShown: boolean;
  /** The API in the name of who asks, without a login. */
  readonly guest: WartaClient;
  /**
   * The API in the name of the reader, or null for a guest. Its calls throw NotLoggedIn when the session
   * was ended elsewhere.
   */
  reader(): Promise<WartaClient | null>;
  /** Logs the reader in who has these tokens. */
  begin(tokens: Tokens): void;
  /** Logs out in this browser. */
  end(): void;
}

/** Reads the session from the cookies; asks the API only when a page wants the reader. */
export function createSession(c: Context<SiteEnv>): Session {
  const { settings, language } = c.var;
  const shown = readTokens(c);
  const headers = callerHeaders(c);
  const open = (more?: Record<string, string>) =>
    openWarta(settings.wartaUrl, language, { ...headers, ...more }).warta;
  const withToken = (jwt: string) => {
    const warta = open({ Authorization: `Bearer ${jwt}` });
    warta.use({
      onResponse({ response }) {
        // The session was ended elsewhere: an access token ends with it.
        if (response.status === 401) {
          throw new NotLoggedIn();
        }
      },
    });
    return warta;
  };
  const guest = open();

  async function findReader(): Promise<WartaClient | null> {
    if (shown.jwt) {
      return withToken(shown.jwt);
    }
    if (!shown.refreshToken) {
      return null;
    }
    const tokens = await refreshTokens(guest, shown.refreshToken);
    if (!tokens) {
      forgetTokens(c);
      return null;
    }
    keepTokens(c, tokens);
    return withToken(tokens.jwt);
  }

  let found: Promise<WartaClient | null> | undefined;
  return {
    isShown: Boolean(shown.jwt ?? shown.refreshToken),
    guest,
    reader() {
      found ??= findReader();
      return found;
    },
    begin(tokens) {
      keepTokens(c, tokens);
      found = Promise.resolve(withToken(tokens.jwt));
    },
    end() {
      forgetTokens(c);
      found = Promise.resolve(null);
    },
  };
}
