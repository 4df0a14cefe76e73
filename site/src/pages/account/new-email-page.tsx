import type { Context } from 'hono';
import { ButtonForm } from '../../forms/button-form';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { isDeadLink, showDeadLink } from './dead-link';
import { leadTo } from './lead-to';
import { showForm } from './show-form';

function render(c: Context<SiteEnv>, token: string, refusal?: Refusal) {
  const { title, advice, button } = c.var.words.account.newEmail;
  return showForm(
    c,
    title,
    <>
      <FormAlert refusal={refusal} />
      <p>{advice}</p>
      <ButtonForm action={c.var.links.account('newEmail')} fields={{ token }}>
        {button}
      </ButtonForm>
    </>,
    refusal,
  );
}

/** `/akun/email-baru?token=`: where the message to a new address leads. Only for who asked for it. */
export async function showNewEmail(c: Context<SiteEnv>) {
  await requireReader(c);
  const token = c.req.query('token');
  return token ? render(c, token) : c.redirect(c.var.links.account('changeEmail'), 303);
}

/** Makes the address that got the message that of the account. */
export async function setNewEmail(c: Context<SiteEnv>) {
  const { links, words, language } = c.var;
  const warta = await requireReader(c);
  const { token = '' } = await readForm(c);
  const { error } = await outcomeOf(warta.POST('/api/me/email/confirmation', { body: { token } }));
  if (!error) {
    return leadTo(c, 'overview', 'alamat-diganti');
  }
  const refusal = refusalOf(error, language);
  return isDeadLink(refusal)
    ? showDeadLink(
        c,
        refusal,
        <p>
          <a href={links.account('changeEmail')}>{words.account.changeEmail.title}</a>
        </p>,
      )
    : render(c, token, refusal);
}
