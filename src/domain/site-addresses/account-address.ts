/** The pages of the site about a reader's account. */
export type AccountPage =
  | 'overview'
  | 'register'
  | 'logIn'
  | 'logOut'
  | 'forgotPassword'
  | 'confirm'
  | 'newPassword'
  | 'newEmail'
  | 'stopDigest';

const PATHS: Readonly<Record<AccountPage, string>> = {
  overview: '/akun',
  register: '/akun/daftar',
  logIn: '/akun/masuk',
  logOut: '/akun/keluar',
  forgotPassword: '/akun/lupa-sandi',
  confirm: '/akun/konfirmasi',
  newPassword: '/akun/sandi-baru',
  newEmail: '/akun/email-baru',
  stopDigest: '/akun/ringkasan/berhenti',
};

/**
 * The address of a page of the reader's account on the public site that stands at `siteUrl`.
 *
 * @param token the secret that a message carries, where the page needs one
 */
export function accountAddress(siteUrl: string, page: AccountPage, token?: string): string {
  const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
  return `${siteUrl.replace(/\/+$/, '')}${PATHS[page]}${query}`;
}
