import type { FeatureTexts } from '../translations/translation';

/** What the buttons of a story say. */
export const texts: FeatureTexts = {
  id: {
    'publish.now': 'Terbitkan sekarang',
    'publish.submit': 'Kirim untuk ditinjau',
    'publish.save-submit': 'Simpan & kirim',
    'publish.submitted': 'Berita dikirim untuk ditinjau',
    'publish.note.publish': 'Terjadwal: berita terbit sendiri pada waktunya.',
    'publish.note.submit': 'Terbit setelah disetujui redaktur lain.',
    'publish.note.approve-first': 'Setujui dahulu di Alur kerja, lalu terbitkan.',
    'publish.note.in-review': 'Menunggu tinjauan redaktur lain.',
    'publish.note.approved': 'Sudah disetujui; redaktur yang menerbitkannya.',
    'publish.note.changed': 'Sudah terbit. Perubahan terbit setelah disetujui redaktur.',
  },
  en: {
    'publish.now': 'Publish now',
    'publish.submit': 'Submit for review',
    'publish.save-submit': 'Save & submit',
    'publish.submitted': 'The story was submitted for review',
    'publish.note.publish': 'Scheduled: the story goes out by itself at its time.',
    'publish.note.submit': 'It goes out once another editor has approved it.',
    'publish.note.approve-first': 'Approve it under Workflow first, then publish it.',
    'publish.note.in-review': 'Waiting for another editor to review it.',
    'publish.note.approved': 'Approved; an editor publishes it.',
    'publish.note.changed': 'Published. Changes go out once an editor has approved them.',
  },
};
