import type { PartnerWords } from './words';

export const indonesian: PartnerWords = {
  become: 'Jadi mitra',
  title: 'Jadi mitra Warta',
  introduction:
    'Warta adalah jaringan redaksi daerah. Penerbit setempat menjalankan edisi wilayahnya, dengan redaksi, nama, dan zona waktu sendiri.',
  offers: [
    'Edisi sendiri di situs ini, dengan umpan berita dan peta situs.',
    'Meja redaksi bersama: menulis, menyunting, menjadwalkan, dan meralat.',
    'Berita edisi lain boleh dimuat, dan berita Anda sampai ke seluruh jaringan.',
  ],
  editionCount: (editions) => `${editions} edisi sudah berjalan.`,
  seeEditions: 'Lihat daftarnya',
  editions: 'Edisi yang sudah berjalan',
  runBy: (organisation) => `oleh ${organisation}`,
  runByNetwork: 'oleh jaringan',
  storyCount: (stories) => `${stories} berita`,
  form: {
    title: 'Pengajuan',
    needsScript:
      'Formulir ini memerlukan JavaScript: peramban Anda harus mengerjakan satu hitungan kecil untuk menangkal program pengirim spam. Aktifkan JavaScript, lalu muat ulang halaman ini.',
    choose: 'Pilih…',
    organisation: 'Nama organisasi',
    legalForm: 'Bentuk hukum',
    legalForms: {
      pt: 'Perseroan terbatas (PT)',
      cv: 'Persekutuan komanditer (CV)',
      cooperative: 'Koperasi',
      foundation: 'Yayasan',
      association: 'Perkumpulan',
      other: 'Lainnya',
    },
    website: 'Situs web',
    websiteHint: 'Diawali https://. Boleh dikosongkan.',
    optional: 'Boleh dikosongkan.',
    region: 'Wilayah yang diajukan',
    regionHint: 'Wilayah yang sudah memiliki mitra tidak ada dalam daftar.',
    contact: 'Narahubung',
    contactName: 'Nama',
    contactEmail: 'Alamat surel',
    contactEmailHint: 'Tautan konfirmasi, dan kelak undangan ke redaksi, dikirim ke alamat ini.',
    contactPhone: 'Telepon',
    work: 'Karya dan rencana',
    portfolio: 'Tautan ke karya Anda',
    portfolioHint: (most) =>
      `Satu tautan di setiap baris, paling banyak ${most}, diawali https://.`,
    link: (number) => `Tautan ke-${number}`,
    statement: 'Mengapa Anda ingin menjalankan edisi ini?',
    statementHint: (least, most) => `${least} sampai ${most} karakter.`,
    statementCount: 'Sekarang {count}.',
    attachments: 'Lampiran',
    attachmentsHint: (most, megabytes) =>
      `Akta, profil, atau contoh halaman: PDF, PNG, atau JPEG, paling banyak ${most} berkas, masing-masing paling besar ${megabytes} MB. Hanya pengelola jaringan yang melihatnya. Boleh dikosongkan.`,
    tooManyFiles: (most) => `Paling banyak ${most} berkas.`,
    tooLargeFile: (megabytes) => `Paling besar ${megabytes} MB per berkas.`,
    chooseAgain: 'Pilih lagi berkas Anda: peramban tidak menyimpannya.',
    trap: 'Faks (kosongkan)',
    send: 'Kirim pengajuan',
    checking: 'Memeriksa bahwa pengirimnya bukan program. Sebentar…',
    sending: 'Mengirim…',
    checkFailed: 'Pemeriksaan tidak berhasil, dan belum ada yang terkirim. Coba kirim sekali lagi.',
    notChecked:
      'Pemeriksaan bahwa pengirimnya bukan program belum selesai. Kirim sekali lagi, dengan JavaScript aktif.',
  },
  sent: {
    title: 'Periksa kotak masuk Anda',
    advice:
      'Kami mengirim surel dengan tautan untuk mengonfirmasi pengajuan Anda. Pengajuan yang tidak dikonfirmasi dalam tiga hari dihapus. Tautan itu kelak juga menunjukkan status pengajuan.',
  },
  status: {
    title: 'Pengajuan mitra Warta',
    gone: {
      title: 'Tidak ada pengajuan di tautan ini',
      advice:
        'Tautannya mungkin tidak lengkap. Pengajuan yang tidak dikonfirmasi dalam tiga hari dihapus.',
    },
    organisation: 'Organisasi',
    region: 'Wilayah',
    state: 'Status',
    since: 'Sejak',
    submitted: 'Dikonfirmasi',
    confirmBy: 'Konfirmasi paling lambat',
    reason: 'Alasan',
    states: {
      unconfirmed: 'Menunggu konfirmasi Anda',
      submitted: 'Diajukan, menunggu tinjauan',
      reviewing: 'Sedang ditinjau',
      approved: 'Disetujui',
      rejected: 'Tidak disetujui',
      withdrawn: 'Ditarik',
    },
    steps: {
      confirm: {
        button: 'Konfirmasi pengajuan',
        about: 'Setelah dikonfirmasi, pengajuan masuk ke antrean jaringan.',
      },
      withdraw: {
        button: 'Tarik pengajuan',
        about: 'Pengajuan yang ditarik tidak diproses lagi.',
      },
    },
  },
};
