import type { FeatureTexts } from '../translations/translation';

/** What the panel of times says. */
export const texts: FeatureTexts = {
  id: {
    'timing.title': 'Waktu',
    'timing.in-zone': '{field} ({zone})',
    'timing.clear': 'Kosongkan',
    'timing.own-zone': 'Di tempat Anda: {when}',
    'timing.scheduledFor.ahead': 'Terbit {when}',
    'timing.scheduledFor.ago': 'Jadwalnya sudah lewat: {when}',
    'timing.embargoedUntil.ahead': 'Embargo berakhir {when}',
    'timing.embargoedUntil.ago': 'Embargo sudah berakhir: {when}',
    'timing.for-editors': 'Redaktur yang menjadwalkannya.',
    'timing.needs-approval': 'Terbit pada waktunya hanya bila sudah disetujui.',
    'timing.moved':
      'Wilayah pemilik berganti zona waktu. Saatnya tetap sama; jam di atas kini menurut wilayah yang baru.',
    'timing.failed': 'Gagal terbit, percobaan ke-{attempts}',
    'timing.tried-again': 'Dicoba lagi {when} ({at}).',
    'timing.tried-now': 'Sebentar lagi dicoba lagi.',
    'timing.remedy':
      'Perbaiki sebabnya (lihat Kelengkapan), lalu simpan: berita langsung dicoba lagi.',
    'timing.remedy-approval':
      'Minta persetujuan redaktur: setelah disetujui, berita langsung dicoba lagi.',
  },
  en: {
    'timing.title': 'Timing',
    'timing.in-zone': '{field} ({zone})',
    'timing.clear': 'Clear',
    'timing.own-zone': 'Where you are: {when}',
    'timing.scheduledFor.ahead': 'Goes out {when}',
    'timing.scheduledFor.ago': 'Its time has passed: {when}',
    'timing.embargoedUntil.ahead': 'The embargo ends {when}',
    'timing.embargoedUntil.ago': 'The embargo has ended: {when}',
    'timing.for-editors': 'An editor schedules it.',
    'timing.needs-approval': 'It goes out at this time only if it is approved by then.',
    'timing.moved':
      'The owner region keeps another time now. The moment stays the same; the clock above is that of the new region.',
    'timing.failed': 'Could not go out, attempt {attempts}',
    'timing.tried-again': 'Tried again {when} ({at}).',
    'timing.tried-now': 'It is tried again any moment now.',
    'timing.remedy':
      'Put the cause right (see Checklist) and save: the story is tried again at once.',
    'timing.remedy-approval':
      'Ask for approval: once it is approved, the story is tried again at once.',
  },
};
