import { dictionary } from '@zxcvbn-ts/language-common';
import { findPasswordProblem } from '../domain/accounts';
import { refusedField } from './read-fields';

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** @throws ValidationError saying why a new password will not do */
export function checkNewPassword(password: string, email: string): void {
  const problem = findPasswordProblem(password, email, (text) => COMMON.has(text));
  if (problem !== null) {
    throw refusedField('password', problem);
  }
}
