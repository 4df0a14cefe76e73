/** Where the site shows the story that has everything. */
export const STORY = '/berita/perahu-nelayan-belawan-kini-sandar-di-dermaga-baru';

/** One of each kind of page. */
export const PAGES = {
  'the front page': '/',
  'a story': STORY,
  'a channel': '/kanal/ekonomi',
  'a region': '/wilayah/sumatera-utara',
  'the editions': '/wilayah',
  'the corrections': '/ralat',
  'the programme for partners': '/kemitraan',
  'an author': '/penulis/siti-rahma',
  'a topic': '/topik/umkm',
  'the choice of a region': '/untuk-anda',
  'a search for a region': '/untuk-anda?cari=sumatera',
  'the news of a region': '/untuk-anda?wilayah=kota-medan',
  'a search': '/cari?q=dermaga',
  'a search for nothing': '/cari?q=xylofon',
  'a page that is not there': '/tidak-ada',
};

/** Those of the account that guests see. */
export const GUEST_PAGES = {
  'logging in': '/akun/masuk',
  registering: '/akun/daftar',
  'after registering': '/akun/konfirmasi?kabar=surel-terkirim',
  confirming: '/akun/konfirmasi?token=x',
  'a forgotten password': '/akun/lupa-sandi',
  'a new password': '/akun/sandi-baru?token=x',
  'stopping the digest': '/akun/ringkasan/berhenti?token=x',
};

/** Those that a reader sees who is logged in. */
export const OWN_PAGES = {
  'the account': '/akun?kabar=pilihan-tersimpan',
  'a new address': '/akun/email-baru?token=x',
  'changing the address': '/akun/ganti-email',
  'changing the password': '/akun/ganti-sandi',
  'deleting the account': '/akun/hapus',
};

/** The pages of a reader's own news. */
export const OWN_NEWS = {
  'the front page': '/',
  'a story': STORY,
  'a followed region': '/wilayah/kota-medan',
  'the feed': '/untuk-anda',
  'the choice': '/akun/pilih-wilayah',
  'a search in the choice': '/akun/pilih-wilayah?cari=kota&wilayah=kota-medan',
  'what is followed': '/akun/mengikuti',
  'what is kept': '/akun/simpanan',
  'what was read': '/akun/riwayat',
};
