import type { AccountWords } from './words';

export const indonesian: AccountWords = {
  account: 'Akun',
  logIn: 'Masuk',
  logOut: 'Keluar',
  register: 'Daftar',
  email: 'Alamat e-mail',
  password: 'Sandi',
  passwordHint: 'Paling sedikit 10 karakter, dan bukan sandi yang umum.',
  forgotten: 'Lupa sandi?',
  noAccount: 'Belum punya akun?',
  hasAccount: 'Sudah punya akun?',
  whyRegister: 'Dapatkan berita daerah pilihan Anda, simpan berita, dan lanjutkan membaca.',
  checkFields: 'Periksa lagi isian yang ditandai.',
  letterSent: {
    title: 'Periksa kotak masuk Anda',
    advice: 'Kami mengirim surel dengan tautan untuk mengonfirmasi alamat Anda.',
  },
};
