import type { FeatureTexts } from '../translations/translation';

/** What the list of stories says beside Strapi's own words. */
export const texts: FeatureTexts = {
  id: {
    'columns.time': 'Waktu',
    'columns.goes-out': 'terbit {when}',
    'columns.was-due': 'seharusnya terbit {when}',
    'columns.failed': 'gagal terbit {when}',
    'columns.saved': 'disimpan {when}',
    'columns.changed': 'Diubah setelah terbit',
    'columns.changed-only': 'Diubah',
    'columns.retracted': 'Dicabut',
    'columns.all': 'Semua',
    'columns.mine': 'Yang saya mulai',
    'columns.own-desk': 'Edisi saya',
    'columns.filters': 'Saringan cepat',
    'columns.no-headline': 'Tanpa judul',
  },
  en: {
    'columns.time': 'Time',
    'columns.goes-out': 'goes out {when}',
    'columns.was-due': 'was due {when}',
    'columns.failed': 'failed to go out {when}',
    'columns.saved': 'saved {when}',
    'columns.changed': 'Changed after publication',
    'columns.changed-only': 'Changed',
    'columns.retracted': 'Retracted',
    'columns.all': 'All',
    'columns.mine': 'Begun by me',
    'columns.own-desk': 'My editions',
    'columns.filters': 'Quick filters',
    'columns.no-headline': 'No headline',
  },
};
