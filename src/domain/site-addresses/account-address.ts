/** The pages of the site about a reader's account, and where their forms go. */
export type AccountPage =
  | 'overview'
  | 'register'
  | 'logIn'
  | 'logOut'
  | 'forgotPassword'
  | 'confirm'
  | 'askAgain'
  | 'chooseRegions'
  | 'newPassword'
  | 'newEmail'
  | 'stopDigest'
  | 'changeEmail'
  | 'changePassword'
  | 'preferences'
  | 'settings'
  | 'endSession'
  | 'endOtherSessions'
  | 'download'
  | 'deletion';

const PATHS: Readonly<Record<AccountPage, string>> = {
  overview: '/akun',
  register: '/akun/daftar',
  logIn: '/akun/masuk',
  logOut: '/akun/keluar',
  forgotPassword: '/akun/lupa-sandi',
  confirm: '/akun/konfirmasi',
  askAgain: '/akun/konfirmasi/kirim',
  chooseRegions: '/akun/pilih-wilayah',
  newPassword: '/akun/sandi-baru',
  newEmail: '/akun/email-baru',
  stopDigest: '/akun/ringkasan/berhenti',
  changeEmail: '/akun/ganti-email',
  changePassword: '/akun/ganti-sandi',
  preferences: '/akun/surel',
  settings: '/akun/pengaturan',
  endSession: '/akun/akhiri-sesi',
  endOtherSessions: '/akun/akhiri-sesi-lain',
  download: '/akun/unduhan',
  deletion: '/akun/hapus',
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
