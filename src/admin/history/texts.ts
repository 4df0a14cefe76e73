import type { FeatureTexts } from '../translations/translation';

/** What the history of a story says. */
export const texts: FeatureTexts = {
  id: {
    'history.title': 'Riwayat',
    'history.all': 'Semua versi, bandingkan, pulihkan',
    'history.none': 'Belum ada versi yang tersimpan.',
    'history.not-shown': 'Riwayat naskah terlihat oleh meja yang memilikinya.',
    'history.heading': 'Riwayat berita',
    'history.back': 'Kembali ke berita',
    'history.versions': 'Versi, dari yang terbaru',
    'history.from': 'Dari',
    'history.to': 'Ke',
    'history.newest': 'Versi sekarang',
    'history.older': 'Versi yang lebih lama',
    'history.show-all': 'Tampilkan juga yang tidak berubah',
    'history.no-difference': 'Kedua versi sama.',
    'history.restore': 'Pulihkan',
    'history.restore-title': 'Pulihkan versi ini?',
    'history.restore-what':
      'Naskah akan menjadi seperti yang disimpan {by} ({when}). Isinya yang sekarang tetap ada di riwayat.',
    'history.restore-stays':
      'Tidak ikut dipulihkan: wilayah, edisi, alamat, tanggal dan jadwal terbit, embargo, dan koreksi. Pembaca baru melihatnya setelah diterbitkan.',
    'history.restored': 'Versi dipulihkan sebagai naskah.',
    'history.left-out': 'Tidak dipulihkan karena sudah tidak ada: {names}',
  },
  en: {
    'history.title': 'History',
    'history.all': 'All versions, compare, restore',
    'history.none': 'No version has been kept yet.',
    'history.not-shown': 'How a story was written is shown to the desk that owns it.',
    'history.heading': 'History of the story',
    'history.back': 'Back to the story',
    'history.versions': 'Versions, the newest first',
    'history.from': 'From',
    'history.to': 'To',
    'history.newest': 'Present version',
    'history.older': 'Older versions',
    'history.show-all': 'Show also what did not change',
    'history.no-difference': 'Both versions are the same.',
    'history.restore': 'Restore',
    'history.restore-title': 'Restore this version?',
    'history.restore-what':
      'The draft will be what {by} saved ({when}). What it says now stays in the history.',
    'history.restore-stays':
      'Not restored: region, editions, address, dates and schedule of publication, embargo, and corrections. Readers see it only once it is published.',
    'history.restored': 'The version was restored as a draft.',
    'history.left-out': 'Not restored, because it is there no more: {names}',
  },
};
