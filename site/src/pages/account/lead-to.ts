import type { Context } from 'hono';
import type { AccountPage } from '../../../../src/domain/site-addresses';
import type { SiteEnv } from '../../site-env';
import type { NoticeCode } from '../../words/account/words';

/** Leads from a form to a page, which says what the form did. */
export function leadTo(c: Context<SiteEnv>, page: AccountPage, notice: NoticeCode): Response {
  const { links } = c.var;
  return c.redirect(links.page(links.account(page), { kabar: notice }), 303);
}
