import type { AccountWords } from './words';

export const indonesian: AccountWords = {
  account: 'Akun',
  logIn: 'Masuk',
  logOut: 'Keluar',
  register: 'Daftar',
  email: 'Alamat surel',
  password: 'Sandi',
  passwordHint: 'Paling sedikit 10 karakter, dan bukan sandi yang umum.',
  forgotten: 'Lupa sandi?',
  noAccount: 'Belum punya akun?',
  hasAccount: 'Sudah punya akun?',
  whyRegister: 'Dapatkan berita daerah pilihan Anda, simpan berita, dan lanjutkan membaca.',
  checkFields: 'Periksa lagi isian yang ditandai.',
  tooManyTries: (minutes) => `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`,
  toAccount: 'Kembali ke akun',
  letterSent: {
    title: 'Periksa kotak masuk Anda',
    advice:
      'Kami mengirim surel dengan tautan untuk mengonfirmasi alamat Anda. Tidak ada? Lihat juga folder spam, atau minta lagi di sini.',
    button: 'Kirim lagi surel konfirmasi',
  },
  confirm: {
    title: 'Konfirmasi alamat surel',
    advice: 'Satu langkah lagi: setelah ini akun Anda siap dan Anda langsung masuk.',
    button: 'Konfirmasi alamat',
  },
  stopDigest: {
    title: 'Berhenti menerima berita pagi?',
    advice: 'Kami tidak akan mengirim ringkasan lagi. Akun Anda tetap seperti semula.',
    button: 'Hentikan ringkasan',
    done: {
      title: 'Ringkasan dihentikan',
      advice: 'Anda dapat mengaktifkannya lagi di halaman akun Anda.',
    },
  },
  deadLink: {
    title: 'Tautan tidak berlaku lagi',
    advice: 'Tautan ini sudah dipakai, sudah kedaluwarsa, atau digantikan oleh yang lebih baru.',
  },
  forgotPassword: {
    title: 'Lupa sandi',
    advice: 'Kami mengirim tautan untuk memilih sandi baru ke alamat akun Anda.',
    button: 'Kirim tautan',
  },
  newPassword: {
    title: 'Pilih sandi baru',
    advice: 'Setelah ini Anda langsung masuk, dan semua perangkat lain dikeluarkan.',
    button: 'Simpan sandi baru',
  },
  newEmail: {
    title: 'Alamat surel baru',
    advice: 'Alamat yang menerima tautan ini akan menjadi alamat akun Anda.',
    button: 'Pakai alamat ini',
  },
  changeEmail: {
    title: 'Ganti alamat surel',
    advice:
      'Kami mengirim surel ke alamat yang baru. Alamat yang lama tetap berlaku sampai Anda membuka tautan di dalamnya.',
    newAddress: 'Alamat surel baru',
    button: 'Kirim tautan',
  },
  changePassword: {
    title: 'Ganti sandi',
    advice: 'Semua perangkat lain akan dikeluarkan.',
    current: 'Sandi sekarang',
    chosen: 'Sandi baru',
    button: 'Simpan sandi baru',
  },
  choosePassword: {
    advice:
      'Anda masuk lewat layanan lain dan belum punya sandi, padahal langkah ini memerlukannya. Kami dapat mengirim tautan ke alamat Anda untuk memilih sandi.',
    button: 'Kirim tautan untuk memilih sandi',
  },
  deletion: {
    title: 'Hapus akun',
    advice: 'Ini yang dihapus, seketika dan tidak dapat dikembalikan:',
    goes: [
      'akun dan alamat surel Anda',
      'daerah, kanal, penulis, dan topik yang Anda ikuti',
      'berita yang Anda simpan dan riwayat baca Anda',
      'pengaturan Anda dan sesi masuk di semua perangkat',
    ],
    password: 'Sandi, untuk memastikan ini memang Anda',
    button: 'Hapus akun saya',
  },
  overview: {
    address: 'Alamat dan sandi',
    messages: 'Surel dari kami',
    language: 'Bahasa surel',
    languages: { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' },
    timeZone: 'Zona waktu',
    timeZones: {
      'Asia/Jakarta': 'WIB (Jakarta)',
      'Asia/Makassar': 'WITA (Makassar)',
      'Asia/Jayapura': 'WIT (Jayapura)',
    },
    save: 'Simpan',
    reading: 'Bacaan',
    switches: {
      history: {
        label: 'Ingat apa yang saya baca',
        hint: 'Supaya Anda dapat melanjutkan bacaan. Kalau dinonaktifkan, riwayat yang ada dihapus.',
      },
      digest: {
        label: 'Kirimi saya berita setiap pagi',
        hint: 'Satu surel pukul enam menurut zona waktu Anda, berisi berita pilihan Anda.',
      },
    },
    devices: 'Perangkat',
    devicesAdvice: 'Akun Anda sedang masuk di perangkat berikut.',
    device: (name) => name?.replace(' on ', ' di ') ?? 'Perangkat tak dikenal',
    thisDevice: 'perangkat ini',
    loggedIn: (time) => `Masuk ${time}`,
    lastSeen: (time) => `Terakhir aktif ${time}`,
    endSession: 'Keluarkan',
    endOthers: 'Keluarkan semua perangkat lain',
    logOutEverywhere: 'Keluar di semua perangkat',
    data: 'Data Anda',
    dataAdvice: 'Semua yang kami simpan tentang Anda, dalam satu berkas JSON.',
    download: 'Unduh data saya',
  },
  notices: {
    terkonfirmasi: 'Alamat Anda sudah dikonfirmasi. Selamat datang!',
    'surel-terkirim':
      'Kalau alamat itu menunggu konfirmasi, surel baru dengan tautan sedang dikirim.',
    'sandi-terkirim':
      'Kalau alamat itu punya akun, surel dengan tautan sedang dikirim. Tautannya berlaku satu jam.',
    'sandi-diganti': 'Sandi Anda sudah diganti. Semua perangkat lain sudah dikeluarkan.',
    'alamat-diminta':
      'Kami mengirim surel ke alamat yang baru. Buka tautan di dalamnya selagi Anda masuk.',
    'alamat-diganti': 'Alamat surel akun Anda sudah diganti.',
    'pilihan-tersimpan': 'Pilihan Anda tersimpan.',
    'sesi-berakhir': 'Perangkat itu sudah dikeluarkan.',
    'sesi-lain-berakhir': 'Semua perangkat lain sudah dikeluarkan.',
    keluar: 'Anda sudah keluar.',
    'keluar-semua': 'Anda sudah keluar di semua perangkat.',
    'akun-dihapus': 'Akun Anda dan semua data di dalamnya sudah dihapus.',
  },
};
