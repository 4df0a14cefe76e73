import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Reader } from '../queries/readers/reader';
import { countAttempt } from './attempt-limits';
import { checkPassword } from './check-password';
import { refusedField } from './read-fields';

/**
 * Asks a reader who has logged in for his password again, before what he could not undo.
 *
 * @param param the field that it stands in
 * @throws ValidationError; RateLimitError after too many wrong ones
 */
export async function confirmPassword(
  strapi: Core.Strapi,
  ctx: Context,
  reader: Reader,
  { password, param = 'password' }: { password: string; param?: string },
): Promise<void> {
  const attempt = await countAttempt(strapi, ctx, 'password', reader.email);
  if (!(await checkPassword(strapi, reader, password))) {
    throw refusedField(param, 'salah / is wrong');
  }
  await attempt.succeed();
}
