import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { showForm } from './show-form';

/** Whether it is the secret out of a message that was refused; the API has two names for it. */
export const isDeadLink = ({ fields }: Refusal): boolean => 'token' in fields || 'code' in fields;

/**
 * The link in a message does nothing any more.
 * @param next how to get another one
 */
export function showDeadLink(c: Context<SiteEnv>, refusal: Refusal, next: Child) {
  const { title, advice } = c.var.words.account.deadLink;
  return showForm(
    c,
    title,
    <>
      <p>{advice}</p>
      {next}
    </>,
    refusal,
  );
}
