import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { EmailField, NewPasswordField } from './account-fields';
import { showForm } from './show-form';

function render(c: Context<SiteEnv>, email?: string, refusal?: Refusal) {
  const { links } = c.var;
  const { account } = c.var.words;
  return showForm(
    c,
    account.register,
    <>
      <p>{account.whyRegister}</p>
      <form method="post" action={links.account('register')}>
        <FormAlert refusal={refusal} />
        <EmailField value={email} refusal={refusal} />
        <NewPasswordField refusal={refusal} />
        <button type="submit">{account.register}</button>
      </form>
      <p>
        {account.hasAccount} <a href={links.account('logIn')}>{account.logIn}</a>
      </p>
    </>,
    refusal,
  );
}

/** `/akun/daftar` */
export const showRegister = (c: Context<SiteEnv>) => render(c);

/** Asks for an account; whether there was one already is told by the letter alone. */
export async function register(c: Context<SiteEnv>) {
  const { session, language, links } = c.var;
  const { email = '', password = '' } = await readForm(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/auth/local/register', { body: { email, password, language } }),
  );
  return error
    ? render(c, email, refusalOf(error, language))
    : c.redirect(links.account('confirm'), 303);
}
