import type { FeatureTexts } from '../translations/translation';

/** What the panel of the desk says. */
export const texts: FeatureTexts = {
  id: {
    'desk.title': 'Meja',
    'desk.choose-region': 'Cari wilayah',
    'desk.choose-channel': 'Cari kanal',
    'desk.choose-editions': 'Tambah edisi',
    'desk.clear': 'Kosongkan',
    'desk.remove': 'Keluarkan {name}',
    'desk.nothing-found': 'Tidak ditemukan',
    'desk.editions-hint': 'Wilayah pemilik selalu memuatnya.',
    'desk.urgency-hint': '1 paling mendesak, 5 biasa, 8 paling tidak mendesak',
    'desk.slug-hint': 'Dibuat dari judul saat disimpan',
  },
  en: {
    'desk.title': 'Desk',
    'desk.choose-region': 'Search regions',
    'desk.choose-channel': 'Search channels',
    'desk.choose-editions': 'Add an edition',
    'desk.clear': 'Clear',
    'desk.remove': 'Remove {name}',
    'desk.nothing-found': 'Nothing found',
    'desk.editions-hint': 'The owner region always carries it.',
    'desk.urgency-hint': '1 is the most urgent, 5 normal, 8 the least',
    'desk.slug-hint': 'Made from the headline when it is saved',
  },
};
