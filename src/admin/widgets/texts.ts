import type { FeatureTexts } from '../translations/translation';

/** What the home page says of the editor's regions. */
export const texts: FeatureTexts = {
  id: {
    'widgets.due-next': 'Segera terbit',
    'widgets.due-next.empty': 'Tidak ada berita terjadwal di wilayah Anda.',
    'widgets.due-next.link': 'Buka kalender',
    'widgets.was-due': 'Seharusnya terbit {when}',
    'widgets.embargo': 'Embargo sampai {when}',
    'widgets.failed': 'Gagal terbit: {why}',
    'widgets.in-review': 'Menunggu tinjauan',
    'widgets.in-review.empty': 'Tidak ada berita yang menunggu tinjauan.',
    'widgets.in-review.link': 'Lihat semua',
    'widgets.submitted': 'Dikirim {when}',
    'widgets.published-today': 'Terbit hari ini',
    'widgets.published-today.empty': 'Belum ada yang terbit hari ini di edisi Anda.',
    'widgets.corrections': 'Ralat minggu ini',
    'widgets.corrections.empty': 'Belum ada ralat minggu ini.',
  },
  en: {
    'widgets.due-next': 'Due next',
    'widgets.due-next.empty': 'Nothing is scheduled in your regions.',
    'widgets.due-next.link': 'Open the calendar',
    'widgets.was-due': 'Was due {when}',
    'widgets.embargo': 'Embargo until {when}',
    'widgets.failed': 'Failed to go out: {why}',
    'widgets.in-review': 'Waiting for review',
    'widgets.in-review.empty': 'Nothing waits for review.',
    'widgets.in-review.link': 'See all',
    'widgets.submitted': 'Submitted {when}',
    'widgets.published-today': 'Published today',
    'widgets.published-today.empty': 'Nothing was published in your editions today.',
    'widgets.corrections': 'Corrections this week',
    'widgets.corrections.empty': 'No corrections this week.',
  },
};
