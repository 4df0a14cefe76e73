import type { Core } from '@strapi/strapi';
import type { ReaderLanguage } from '../domain/accounts';
import { type ReaderLetter, writeReaderMessage } from '../domain/email';
import { type AccountPage, accountAddress } from '../domain/site-addresses';
import { backgroundWork } from '../jobs/background-work';

/** The page of the site that a letter leads to, where it leads anywhere. */
const PAGES: Readonly<Record<ReaderLetter, AccountPage>> = {
  'confirm-email': 'confirm',
  'known-address': 'logIn',
  'reset-password': 'newPassword',
  'password-changed': 'forgotPassword',
  'change-email': 'newEmail',
  'email-changed': 'forgotPassword',
  'account-deleted': 'logIn',
};

/** Whom a letter goes to. */
export interface Addressee {
  email: string;
  language: ReaderLanguage;
}

/**
 * Sends a letter without anybody waiting for it: how long it takes would tell whether there is an
 * account.
 *
 * @param token the secret that the letter carries
 */
export function writeToReader(
  strapi: Core.Strapi,
  letter: ReaderLetter,
  { email, language }: Addressee,
  token?: string,
): void {
  const siteUrl: string = strapi.config.get('server.siteUrl');
  const message = writeReaderMessage(letter, language, {
    action: accountAddress(siteUrl, PAGES[letter], token),
    forgotPassword: accountAddress(siteUrl, 'forgotPassword'),
  });
  backgroundWork(strapi).begin(`The e-mail "${letter}"`, () =>
    strapi
      .plugin('email')
      .service('email')
      .send({ to: email, ...message }),
  );
}
