import type { Context } from 'hono';
import { ButtonForm } from '../../forms/button-form';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { AskAgainForm } from './ask-again-form';
import { isDeadLink, showDeadLink } from './dead-link';
import { enter } from './enter';
import { leadTo } from './lead-to';
import { showForm } from './show-form';

/** For who has registered: a message is on its way, and here is how to get another one. */
function showLetterSent(c: Context<SiteEnv>, email?: string, refusal?: Refusal) {
  const { title, advice } = c.var.words.account.letterSent;
  return showForm(
    c,
    title,
    <>
      <p>{advice}</p>
      <AskAgainForm {...(email && { email })} refusal={refusal} />
    </>,
    refusal,
  );
}

function showButton(c: Context<SiteEnv>, token: string, refusal?: Refusal) {
  const { title, advice, button } = c.var.words.account.confirm;
  return showForm(
    c,
    title,
    <>
      <FormAlert refusal={refusal} />
      <p>{advice}</p>
      <ButtonForm action={c.var.links.account('confirm')} fields={{ token }}>
        {button}
      </ButtonForm>
    </>,
    refusal,
  );
}

/**
 * `/akun/konfirmasi?token=`: where the message to who has registered leads. It takes a press of the
 * button: programs that look for viruses follow links. Without a token, what to do about the message.
 */
export function showConfirm(c: Context<SiteEnv>) {
  const token = c.req.query('token');
  return token ? showButton(c, token) : showLetterSent(c);
}

/** Confirms the address, and logs its owner in. */
export async function confirm(c: Context<SiteEnv>) {
  const { token = '' } = await readForm(c);
  const refusal = enter(
    c,
    await outcomeOf(
      c.var.session.guest.POST('/api/auth/email-confirmation', {
        body: { token, refreshTokenIn: 'body' },
      }),
    ),
  );
  if (!refusal) {
    return leadTo(c, 'chooseRegions', 'terkonfirmasi');
  }
  return isDeadLink(refusal)
    ? showDeadLink(c, refusal, <AskAgainForm />)
    : showButton(c, token, refusal);
}

/** Asks for the message once more; the answer is the same whatever the address. */
export async function askAgain(c: Context<SiteEnv>) {
  const { session, language } = c.var;
  const { email = '' } = await readForm(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/auth/send-email-confirmation', { body: { email } }),
  );
  return error
    ? showLetterSent(c, email, refusalOf(error, language))
    : leadTo(c, 'confirm', 'surel-terkirim');
}
