import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WartaClient } from '../../../../client';
import type { Outcome } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { ownPath } from '../../session/lead-to-log-in';
import type { SiteEnv } from '../../site-env';
import { showAdvice } from '../failure-page';
import type { OwnPage } from './own-addresses';

/**
 * Does what the button of an OwnAction asks for, and leads back to its page. A guest logs in first, and
 * comes back to the page then.
 *
 * @param change adds or, where it `removes`, takes away
 * @param fallback where to go when the form does not say it
 * @throws HTTPException with the status of a refusal, such as 404 for what is not there any more
 */
export async function changeOwn(
  c: Context<SiteEnv>,
  fallback: OwnPage,
  change: (reader: WartaClient, removes: boolean) => Promise<Outcome<unknown>>,
) {
  const { session, settings, links, words } = c.var;
  const { _method: method, ke } = await readForm(c);
  const page = ownPath(ke, settings.siteUrl) ?? links.own(fallback);
  const reader = await session.reader();
  if (!reader) {
    return c.redirect(links.page(links.account('logIn'), { ke: page }), 303);
  }
  const { error } = await change(reader, method === 'delete');
  if (!error) {
    return c.redirect(page, 303);
  }
  const { status } = error.error;
  if (status === 409) {
    c.status(409);
    return showAdvice(c, words.ownNews.tooMany);
  }
  throw new HTTPException(status as ContentfulStatusCode);
}
