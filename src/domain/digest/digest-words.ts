import type { ReaderLanguage } from '../accounts';

/** What a digest says around its stories. */
interface DigestWords {
  readonly subject: (headline: string) => string;
  readonly title: string;
  /** The link to the front page of the site. */
  readonly more: string;
  readonly why: string;
  /** The link that stops the digest. */
  readonly stop: string;
}

export const DIGEST_WORDS: Readonly<Record<ReaderLanguage, DigestWords>> = {
  id: {
    subject: (headline) => `Berita pagi Anda: ${headline}`,
    title: 'Berita pagi untuk Anda',
    more: 'Berita lain di Warta',
    why: 'Anda menerima surel ini karena mengaktifkan ringkasan harian di akun Warta Anda.',
    stop: 'Berhenti menerima ringkasan',
  },
  en: {
    subject: (headline) => `Your morning news: ${headline}`,
    title: 'Your morning news',
    more: 'More news on Warta',
    why: 'You get this message because you turned on the daily digest of your Warta account.',
    stop: 'Stop the digest',
  },
};
