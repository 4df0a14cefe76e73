import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { NewPasswordField, PasswordField } from './account-fields';
import { enter } from './enter';
import { leadTo } from './lead-to';
import { type Account, requireOwner } from './require-owner';
import { showGuarded } from './show-guarded';

function render(c: Context<SiteEnv>, account: Account, refusal?: Refusal) {
  const { title, advice, current, chosen, button } = c.var.words.account.changePassword;
  const form = (
    <>
      <p>{advice}</p>
      <form method="post" action={c.var.links.account('changePassword')}>
        <FormAlert refusal={refusal} />
        <PasswordField name="currentPassword" label={current} refusal={refusal} />
        <NewPasswordField label={chosen} refusal={refusal} />
        <button type="submit">{button}</button>
      </form>
    </>
  );
  return showGuarded(c, account, { title, form, refusal });
}

/** `/akun/ganti-sandi` */
export async function showChangePassword(c: Context<SiteEnv>) {
  return render(c, (await requireOwner(c)).account);
}

/** Changes the password, which ends all sessions, and begins a new one here. */
export async function changePassword(c: Context<SiteEnv>) {
  const { warta, account } = await requireOwner(c);
  const { currentPassword = '', password = '' } = await readForm(c);
  const refusal = enter(
    c,
    await outcomeOf(
      warta.POST('/api/auth/change-password', {
        body: { currentPassword, password, refreshTokenIn: 'body' },
      }),
    ),
  );
  return refusal ? render(c, account, refusal) : leadTo(c, 'overview', 'sandi-diganti');
}
