import type { Context } from 'hono';
import { ButtonForm } from '../../forms/button-form';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import type { Refusal } from '../../forms/refusal';
import { ownPath } from '../../session/lead-to-log-in';
import type { SiteEnv } from '../../site-env';
import { EmailField, PasswordField } from './account-fields';
import { enter } from './enter';
import { showForm } from './show-form';

/** Where a reader goes who has logged in. */
const destination = ({ settings, links }: SiteEnv['Variables'], wanted: string | undefined) =>
  ownPath(wanted, settings.siteUrl) ?? links.account('overview');

interface Filled {
  readonly email?: string;
  readonly wanted?: string | undefined;
  readonly refusal?: Refusal;
}

function render(c: Context<SiteEnv>, { email = '', wanted, refusal }: Filled) {
  const { links } = c.var;
  const { account } = c.var.words;
  return showForm(
    c,
    account.logIn,
    <>
      <form method="post" action={links.account('logIn')}>
        <FormAlert refusal={refusal} />
        {wanted && <input type="hidden" name="ke" value={wanted} />}
        <EmailField value={email} refusal={refusal} />
        <PasswordField refusal={refusal} />
        <button type="submit">{account.logIn}</button>
      </form>
      {refusal?.reason === 'not-confirmed' && (
        <ButtonForm action={links.account('askAgain')} fields={{ email }} isQuiet>
          {account.letterSent.button}
        </ButtonForm>
      )}
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
  const { email = '', password = '', ke: wanted } = await readForm(c);
  const refusal = enter(
    c,
    await outcomeOf(
      c.var.session.guest.POST('/api/auth/local', {
        body: { identifier: email, password, refreshTokenIn: 'body' },
      }),
    ),
  );
  return refusal
    ? render(c, { email, wanted, refusal })
    : c.redirect(destination(c.var, wanted), 303);
}
