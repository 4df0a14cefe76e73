/** The pages of a reader's own news, and where their forms go. */
export type OwnPage =
  | 'forYou'
  | 'choose'
  | 'locate'
  | 'follow'
  | 'follows'
  | 'bookmarks'
  | 'history'
  | 'historySwitch';

/** The paths are Indonesian, as those of all pages are. */
export const OWN_PATHS: Readonly<Record<OwnPage, string>> = {
  forYou: '/untuk-anda',
  choose: '/akun/pilih-wilayah',
  locate: '/akun/lokasi',
  follow: '/akun/ikuti',
  follows: '/akun/mengikuti',
  bookmarks: '/akun/simpanan',
  history: '/akun/riwayat',
  historySwitch: '/akun/riwayat/setelan',
};
