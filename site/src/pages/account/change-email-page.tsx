import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { EmailField, PasswordField } from './account-fields';
import { leadTo } from './lead-to';
import { type Account, requireOwner } from './require-owner';
import { showGuarded } from './show-guarded';

function render(c: Context<SiteEnv>, account: Account, email?: string, refusal?: Refusal) {
  const { title, advice, newAddress, button } = c.var.words.account.changeEmail;
  const form = (
    <>
      <p>{advice}</p>
      <form method="post" action={c.var.links.account('changeEmail')}>
        <FormAlert refusal={refusal} />
        <EmailField label={newAddress} value={email} refusal={refusal} />
        <PasswordField refusal={refusal} />
        <button type="submit">{button}</button>
      </form>
    </>
  );
  return showGuarded(c, account, { title, form, refusal });
}

/** `/akun/ganti-email` */
export async function showChangeEmail(c: Context<SiteEnv>) {
  return render(c, (await requireOwner(c)).account);
}

/** Asks for another address; whether somebody else has it is told by the letter alone. */
export async function changeEmail(c: Context<SiteEnv>) {
  const { warta, account } = await requireOwner(c);
  const { email = '', password = '' } = await readForm(c);
  const { error } = await outcomeOf(warta.PUT('/api/me/email', { body: { email, password } }));
  return error
    ? render(c, account, email, refusalOf(error, c.var.language))
    : leadTo(c, 'overview', 'alamat-diminta');
}
