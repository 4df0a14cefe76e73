import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { EmailField } from './account-fields';
import { leadTo } from './lead-to';
import { showForm } from './show-form';

function render(c: Context<SiteEnv>, email?: string, refusal?: Refusal) {
  const { title, advice, button } = c.var.words.account.forgotPassword;
  return showForm(
    c,
    title,
    <>
      <p>{advice}</p>
      <form method="post" action={c.var.links.account('forgotPassword')}>
        <FormAlert refusal={refusal} />
        <EmailField value={email} refusal={refusal} />
        <button type="submit">{button}</button>
      </form>
    </>,
    refusal,
  );
}

/** `/akun/lupa-sandi` */
export const showForgotPassword = (c: Context<SiteEnv>) => render(c);

/** Asks for the message that leads to a new password; the answer is the same whatever the address. */
export async function forgetPassword(c: Context<SiteEnv>) {
  const { session, language } = c.var;
  const { email = '' } = await readForm(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/auth/forgot-password', { body: { email } }),
  );
  return error
    ? render(c, email, refusalOf(error, language))
    : leadTo(c, 'forgotPassword', 'sandi-terkirim');
}
