import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { ChoosePasswordForm } from './choose-password-form';
import type { Account } from './require-owner';
import { showForm } from './show-form';

/**
 * A page of the account with a form that asks for the password, which who came by another service has
 * to choose first.
 */
export function showGuarded(
  c: Context<SiteEnv>,
  { email, hasPassword }: Account,
  { title, form, refusal }: { title: string; form: Child; refusal?: Refusal | undefined },
) {
  const { links, words } = c.var;
  return showForm(
    c,
    title,
    <>
      {hasPassword ? form : <ChoosePasswordForm email={email} />}
      <p>
        <a href={links.account('overview')}>{words.account.toAccount}</a>
      </p>
    </>,
    refusal,
  );
}
