import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
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

/** A page could not be made: the API refused, or did not answer, or this code has a fault. */
export function showFailure(error: Error, c: Context<SiteEnv>) {
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
      return showAdvice(c, failures.badRequest);
    case 502:
      c.header('Retry-After', '30');
      return showAdvice(c, failures.unreachable);
    default:
      return showAdvice(c, failures.broken);
  }
}
