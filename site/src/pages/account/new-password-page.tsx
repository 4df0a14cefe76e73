import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { NewPasswordField } from './account-fields';
import { isDeadLink, showDeadLink } from './dead-link';
import { enter } from './enter';
import { leadTo } from './lead-to';
import { showForm } from './show-form';

function render(c: Context<SiteEnv>, token: string, refusal?: Refusal) {
  const { newPassword, changePassword } = c.var.words.account;
  const { title, advice, button } = newPassword;
  return showForm(
    c,
    title,
    <>
      <p>{advice}</p>
      <form method="post" action={c.var.links.account('newPassword')}>
        <FormAlert refusal={refusal} />
        <input type="hidden" name="token" value={token} />
        <NewPasswordField label={changePassword.chosen} refusal={refusal} />
        <button type="submit">{button}</button>
      </form>
    </>,
    refusal,
  );
}

/** `/akun/sandi-baru?token=`: where the message to who has forgotten the password leads. */
export function showNewPassword(c: Context<SiteEnv>) {
  const token = c.req.query('token');
  return token ? render(c, token) : c.redirect(c.var.links.account('forgotPassword'), 303);
}

/** Sets the password, and logs in with it. */
export async function setNewPassword(c: Context<SiteEnv>) {
  const { session, links, words } = c.var;
  const { token = '', password = '' } = await readForm(c);
  const refusal = enter(
    c,
    await outcomeOf(
      session.guest.POST('/api/auth/reset-password', {
        body: { code: token, password, refreshTokenIn: 'body' },
      }),
    ),
  );
  if (!refusal) {
    return leadTo(c, 'overview', 'sandi-diganti');
  }
  return isDeadLink(refusal)
    ? showDeadLink(
        c,
        refusal,
        <p>
          <a href={links.account('forgotPassword')}>{words.account.forgotten}</a>
        </p>,
      )
    : render(c, token, refusal);
}
