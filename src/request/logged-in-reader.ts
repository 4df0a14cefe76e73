import type { Context } from 'koa';

/** A reader's account, as Strapi puts it on a request. */
interface LoggedInReader {
  id: number;
  documentId: string;
}

/** Who has logged in as a reader; null for anyone else, API tokens among them, which are nobody's. */
export function loggedInReader({ state }: Context): LoggedInReader | null {
  const { auth, user } = state as {
    auth?: { strategy?: { name?: string } };
    user?: LoggedInReader;
  };
  return (auth?.strategy?.name === 'users-permissions' && user) || null;
}
