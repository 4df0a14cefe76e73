import type { Context } from 'hono';
import { ButtonForm } from '../../forms/button-form';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { isDeadLink, showDeadLink } from './dead-link';
import { showForm } from './show-form';

/** `/akun/ringkasan/berhenti?token=`: where a digest leads who wants no more of them. Needs no login. */
export function showStopDigest(c: Context<SiteEnv>) {
  const { links, words } = c.var;
  const { title, advice, button } = words.account.stopDigest;
  return showForm(
    c,
    title,
    <>
      <p>{advice}</p>
      <ButtonForm
        action={links.account('stopDigest')}
        fields={{ token: c.req.query('token') ?? '' }}
      >
        {button}
      </ButtonForm>
    </>,
  );
}

/** Stops the digest. */
export async function stopDigest(c: Context<SiteEnv>) {
  const { session, links, words, language } = c.var;
  const { token = '' } = await readForm(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/digest/unsubscribe', {
      params: { query: { token } },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
  );
  const toAccount = (
    <p>
      <a href={links.account('overview')}>{words.account.toAccount}</a>
    </p>
  );
  if (!error) {
    const { title, advice } = words.account.stopDigest.done;
    return showForm(
      c,
      title,
      <>
        <p>{advice}</p>
        {toAccount}
      </>,
    );
  }
  const refusal = refusalOf(error, language);
  if (!isDeadLink(refusal)) {
    throw new Error(`The CMS refused to stop a digest: ${error.error.message}`);
  }
  return showDeadLink(c, refusal, toAccount);
}
