import type { FeatureTexts } from '../translations/translation';

/** What is said of the editions that carry a story. */
export const texts: FeatureTexts = {
  id: {
    'carrying.title': 'Dimuat oleh',
    'carrying.none': 'Belum ada edisi.',
    'carrying.owner': '(pemilik)',
    'carrying.not-published': 'Edisi lain dapat memuatnya setelah terbit.',
    'carrying.take': 'Muat di edisi',
    'carrying.search': 'Cari edisi',
    'carrying.not-found': 'Tidak ada edisi dengan nama ini',
    'carrying.carry-in': 'Muat di {edition}',
    'carrying.carry-done': '{edition} kini memuat berita ini',
    'carrying.drop': 'Lepas',
    'carrying.drop-in': 'Lepas dari {edition}',
    'carrying.drop-done': '{edition} tidak lagi memuat berita ini',
    'carrying.more': 'dan {count} edisi lain',
  },
  en: {
    'carrying.title': 'Carried by',
    'carrying.none': 'No edition yet.',
    'carrying.owner': '(owner)',
    'carrying.not-published': 'Other editions may take it once it is published.',
    'carrying.take': 'Take into an edition',
    'carrying.search': 'Find an edition',
    'carrying.not-found': 'No edition has this name',
    'carrying.carry-in': 'Take into {edition}',
    'carrying.carry-done': '{edition} carries this story now',
    'carrying.drop': 'Give up',
    'carrying.drop-in': 'Give up in {edition}',
    'carrying.drop-done': '{edition} no longer carries this story',
    'carrying.more': 'and {count} more editions',
  },
};
