import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { FormField } from '../../forms/form-field';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import { ownPath } from '../../session/lead-to-log-in';
import type { SiteEnv } from '../../site-env';
import { showForm } from './show-form';

/** Where a reader goes who has logged in. */
const destination = ({ settings, links }: SiteEnv['Variables'], wanted: string | undefined) =>
  ownPath(wanted, settings.siteUrl) ?? links.account('overview');

interface Filled {
  readonly email?: string | undefined;
  readonly wanted?: string | undefined;
  readonly refusal?: Refusal;
}

function render(c: Context<SiteEnv>, { email, wanted, refusal }: Filled) {
  const { links } = c.var;
  const { account } = c.var.words;
  return showForm(
    c,
    account.logIn,
    <>
      <form method="post" action={links.account('logIn')}>
        <FormAlert refusal={refusal} />
        {wanted && <input type="hidden" name="ke" value={wanted} />}
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
          autocomplete="current-password"
          required
          refusal={refusal}
        />
        <button type="submit">{account.logIn}</button>
      </form>
      <p>
        <a href={links.account('forgotPassword')}>{account.forgotten}</a>
      </p>
      <p>
        {account.noAccount} <a href={links.account('register')}>{account.register}</a>
      </p>
    </>,
    refusal,
  );
}

/** `/akun/masuk?ke=`: the form; who is logged in already is led on. */
export async function showLogIn(c: Context<SiteEnv>) {
  const { ke: wanted } = c.req.query();
  if (await c.var.session.reader()) {
    return c.redirect(destination(c.var, wanted), 303);
  }
  return render(c, { wanted });
}

/** Logs in, and leads on to where the reader wanted to go. */
export async function logIn(c: Context<SiteEnv>) {
  const { session, language } = c.var;
  const { email = '', password = '', ke: wanted } = await readForm(c);
  const { data, error } = await outcomeOf(
    session.guest.POST('/api/auth/local', {
      body: { identifier: email, password, refreshTokenIn: 'body' },
    }),
  );
  if (error || !data?.refreshToken) {
    return render(c, { email, wanted, ...(error && { refusal: refusalOf(error, language) }) });
  }
  session.begin({ jwt: data.jwt, refreshToken: data.refreshToken });
  return c.redirect(destination(c.var, wanted), 303);
}

/** Ends the session, in this browser whatever the API says. */
export async function logOut(c: Context<SiteEnv>) {
  const { session, links } = c.var;
  const warta = await session.reader();
  session.end();
  if (warta) {
    await outcomeOf(warta.POST('/api/auth/logout', { body: {} }));
  }
  return c.redirect(links.home, 303);
}
