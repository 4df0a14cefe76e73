import type { ReaderLanguage } from '../accounts';
import type { Letter } from './compose-message';

/** The addresses that a letter needs, made by whoever sends it. */
export interface LetterLinks {
  /** With the secret in it, where the letter carries one. */
  readonly action: string;
  readonly forgotPassword: string;
}

/** What readers are written about. */
export type ReaderLetter =
  | 'confirm-email'
  | 'known-address'
  | 'reset-password'
  | 'password-changed'
  | 'change-email'
  | 'email-changed'
  | 'account-deleted';

type Letters = Readonly<Record<ReaderLetter, (links: LetterLinks) => Letter>>;

const GREETING = { id: 'Halo,', en: 'Hello,' } as const;

const IGNORE = {
  id: 'Bukan Anda yang meminta? Abaikan saja surel ini.',
  en: 'Was it not you who asked? Then leave this message alone.',
} as const;

const indonesian: Letters = {
  'confirm-email': ({ action }) => ({
    subject: 'Konfirmasikan alamat surel Anda',
    greeting: GREETING.id,
    body: ['Terima kasih telah mendaftar di Warta. Satu langkah lagi: konfirmasikan alamat ini.'],
    link: { label: 'Konfirmasi alamat', url: action },
    closing: ['Tautan ini berlaku dua hari.', IGNORE.id],
  }),
  'known-address': ({ action, forgotPassword }) => ({
    subject: 'Anda sudah punya akun Warta',
    greeting: GREETING.id,
    body: [
      'Seseorang memakai alamat ini untuk akun Warta, padahal sudah ada akun dengan alamat ini. Tidak ada yang berubah.',
      'Kalau itu Anda, silakan masuk seperti biasa.',
    ],
    link: { label: 'Masuk', url: action },
    closing: [`Lupa sandi? Buat yang baru di ${forgotPassword}`],
  }),
  'reset-password': ({ action }) => ({
    subject: 'Sandi baru untuk akun Warta Anda',
    greeting: GREETING.id,
    body: [
      'Lewat tautan ini Anda dapat memilih sandi baru. Semua perangkat lain akan dikeluarkan.',
    ],
    link: { label: 'Pilih sandi baru', url: action },
    closing: ['Tautan ini berlaku satu jam dan hanya untuk satu kali.', IGNORE.id],
  }),
  'password-changed': ({ forgotPassword }) => ({
    subject: 'Sandi akun Warta Anda telah diganti',
    greeting: GREETING.id,
    body: ['Sandi akun Anda baru saja diganti, dan semua perangkat lain telah dikeluarkan.'],
    closing: [`Bukan Anda yang menggantinya? Segera pilih sandi baru di ${forgotPassword}`],
  }),
  'change-email': ({ action }) => ({
    subject: 'Konfirmasikan alamat surel baru Anda',
    greeting: GREETING.id,
    body: ['Buka tautan ini selagi masuk ke akun Anda, supaya alamat ini menjadi alamat akun.'],
    link: { label: 'Pakai alamat ini', url: action },
    closing: ['Tautan ini berlaku satu hari.', IGNORE.id],
  }),
  'email-changed': ({ forgotPassword }) => ({
    subject: 'Alamat surel akun Warta Anda telah diganti',
    greeting: GREETING.id,
    body: ['Akun Anda sekarang memakai alamat lain. Surel ini yang terakhir ke alamat ini.'],
    closing: [
      `Bukan Anda yang menggantinya? Balas surel ini supaya kami dapat membantu; sandi baru di ${forgotPassword} hanya dikirim ke alamat yang baru.`,
    ],
  }),
  'account-deleted': () => ({
    subject: 'Akun Warta Anda telah dihapus',
    greeting: GREETING.id,
    body: ['Akun Anda dan semua data yang tersimpan tentang Anda telah dihapus.'],
    closing: ['Terima kasih telah membaca. Anda boleh mendaftar lagi kapan saja.'],
  }),
};

const english: Letters = {
  'confirm-email': ({ action }) => ({
    subject: 'Confirm your e-mail address',
    greeting: GREETING.en,
    body: ['Thank you for joining Warta. One step is left: confirm this address.'],
    link: { label: 'Confirm the address', url: action },
    closing: ['The link works for two days.', IGNORE.en],
  }),
  'known-address': ({ action, forgotPassword }) => ({
    subject: 'You already have a Warta account',
    greeting: GREETING.en,
    body: [
      'Someone gave this address for a Warta account, and there is an account with it already. Nothing has changed.',
      'If it was you, log in as ever.',
    ],
    link: { label: 'Log in', url: action },
    closing: [`Forgot the password? Choose a new one at ${forgotPassword}`],
  }),
  'reset-password': ({ action }) => ({
    subject: 'A new password for your Warta account',
    greeting: GREETING.en,
    body: ['Behind this link you choose a new password. All other devices will be logged out.'],
    link: { label: 'Choose a new password', url: action },
    closing: ['The link works for one hour, and once.', IGNORE.en],
  }),
  'password-changed': ({ forgotPassword }) => ({
    subject: 'The password of your Warta account was changed',
    greeting: GREETING.en,
    body: ['The password of your account has just been changed; all other devices are logged out.'],
    closing: [`Was it not you? Choose a new password at once at ${forgotPassword}`],
  }),
  'change-email': ({ action }) => ({
    subject: 'Confirm your new e-mail address',
    greeting: GREETING.en,
    body: ['Open this link while you are logged in, and this becomes the address of your account.'],
    link: { label: 'Use this address', url: action },
    closing: ['The link works for one day.', IGNORE.en],
  }),
  'email-changed': ({ forgotPassword }) => ({
    subject: 'The e-mail address of your Warta account was changed',
    greeting: GREETING.en,
    body: ['Your account now has another address. This is the last message to this one.'],
    closing: [
      `Was it not you? Answer this message, so that we can help; a new password from ${forgotPassword} goes to the new address only.`,
    ],
  }),
  'account-deleted': () => ({
    subject: 'Your Warta account was deleted',
    greeting: GREETING.en,
    body: ['Your account and everything that was kept about you are deleted.'],
    closing: ['Thank you for reading. You may join again at any time.'],
  }),
};

export const READER_LETTERS: Readonly<Record<ReaderLanguage, Letters>> = {
  id: indonesian,
  en: english,
};
