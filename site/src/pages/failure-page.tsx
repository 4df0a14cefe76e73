import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { leadToLogIn } from '../session/lead-to-log-in';
import { NotLoggedIn } from '../session/not-logged-in';
import type { SiteEnv } from '../site-env';
import type { Failure } from '../words';

/** A page that says what is wrong, and leads on. */
export const showAdvice = (c: Context<SiteEnv>, { title, advice }: Failure) => {
  const { words, links } = c.var;
  return c.render(
    <div class="failure">
      <h1>{title}</h1>
      <p>{advice}</p>
      <p>
        <a href={links.home}>{words.toFrontPage}</a>
      </p>
    </div>,
    { title, unlisted: true },
  );
};

/** No page has this address. */
export function showNotFound(c: Context<SiteEnv>) {
  c.status(404);
  return showAdvice(c, c.var.words.failures.notFound);
}

/** A page could not be made: it is for readers, the API refused or did not answer, or this code has a fault. */
export function showFailure(error: Error, c: Context<SiteEnv>) {
  if (error instanceof NotLoggedIn) {
    return leadToLogIn(c);
  }
  const { failures } = c.var.words;
  const status = error instanceof HTTPException ? error.status : 500;
  if (status >= 500) {
    console.error(c.req.path, error);
  }
  c.status(status);
  switch (status) {
    case 404:
      return showAdvice(c, failures.notFound);
    case 400:
    case 403:
    case 413:
      return showAdvice(c, failures.badRequest);
    case 502:
      c.header('Retry-After', '30');
      return showAdvice(c, failures.unreachable);
    default:
      return showAdvice(c, failures.broken);
  }
}
