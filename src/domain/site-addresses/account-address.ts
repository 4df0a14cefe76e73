/** The pages of the site that messages to readers lead to. */
export type AccountPage =
  | 'logIn'
  | 'forgotPassword'
  | 'confirm'
  | 'newPassword'
  | 'newEmail'
  | 'stopDigest';

const PATHS: Readonly<Record<AccountPage, string>> = {
  logIn: 'masuk',
  forgotPassword: 'lupa-sandi',
  confirm: 'konfirmasi',
  newPassword: 'sandi-baru',
  newEmail: 'email-baru',
  stopDigest: 'ringkasan/berhenti',
};

/**
 * The address of a page of the reader's account on the public site that stands at `siteUrl`.
 *
 * @param token the secret that a message carries, where the page needs one
 */
export function accountAddress(siteUrl: string, page: AccountPage, token?: string): string {
  const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
  return `${siteUrl.replace(/\/+$/, '')}/akun/${PATHS[page]}${query}`;
}
