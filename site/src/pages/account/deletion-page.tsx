import type { Context } from 'hono';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { PasswordField } from './account-fields';
import { leadTo } from './lead-to';
import { type Account, requireOwner } from './require-owner';
import { showGuarded } from './show-guarded';

function render(c: Context<SiteEnv>, account: Account, refusal?: Refusal) {
  const { title, advice, goes, password, button } = c.var.words.account.deletion;
  const form = (
    <>
      <p>{advice}</p>
      <ul class="goes">
        {goes.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      <form method="post" action={c.var.links.account('deletion')}>
        <FormAlert refusal={refusal} />
        <PasswordField label={password} refusal={refusal} />
        <button type="submit">{button}</button>
      </form>
    </>
  );
  return showGuarded(c, account, { title, form, refusal });
}

/** `/akun/hapus` */
export async function showDeletion(c: Context<SiteEnv>) {
  return render(c, (await requireOwner(c)).account);
}

/** Deletes the account with everything in it. */
export async function deleteAccount(c: Context<SiteEnv>) {
  const { warta, account } = await requireOwner(c);
  const { password = '' } = await readForm(c);
  const { error } = await outcomeOf(warta.DELETE('/api/me', { body: { password } }));
  if (error) {
    return render(c, account, refusalOf(error, c.var.language));
  }
  c.var.session.end();
  return leadTo(c, 'logIn', 'akun-dihapus');
}
