import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { FormField } from '../../forms/form-field';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
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
        <FormField
          name="email"
          label={account.email}
          type="email"
          autocomplete="username"
          value={email}
          required
          refusal={refusal}
        />
        <FormField
          name="password"
          label={account.password}
          type="password"
          autocomplete="new-password"
          minlength={10}
          hint={account.passwordHint}
          required
          refusal={refusal}
        />
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
  const { session, language, words } = c.var;
  const { email = '', password = '' } = await readForm(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/auth/local/register', { body: { email, password, language } }),
  );
  if (error) {
    return render(c, email, refusalOf(error, language));
  }
  const { title, advice } = words.account.letterSent;
  return showForm(c, title, <p>{advice}</p>);
}
