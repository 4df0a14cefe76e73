import { type ApplicationLetters, type ApplicationNews, linesOf } from './application-news';

const edition = ({ region }: ApplicationNews) =>
  region === null ? 'edisi daerah' : `edisi ${region}`;

const letterTo = ({ contactName, link }: ApplicationNews) => ({
  greeting: `Yth. ${contactName},`,
  link: { label: 'Lihat status pengajuan', url: link },
  closing: ['Salam,', 'Jaringan Warta'],
});

export const indonesianLetters: ApplicationLetters = {
  unconfirmed: (news) => ({
    ...letterTo(news),
    subject: 'Konfirmasi pengajuan mitra Warta',
    body: [
      `Alamat surel ini dipakai untuk mengajukan ${news.organisation} sebagai mitra ${edition(news)}.`,
      `Buka tautan ini dan tekan tombol konfirmasi, paling lambat ${news.confirmBy}.`,
    ],
    link: { label: 'Konfirmasi pengajuan', url: news.link },
    closing: [
      'Bukan Anda yang mengajukannya? Abaikan saja surel ini: pengajuan yang tidak dikonfirmasi akan dihapus.',
    ],
  }),
  submitted: (news) => ({
    ...letterTo(news),
    subject: 'Pengajuan mitra Warta sudah kami terima',
    body: [
      `Terima kasih. Pengajuan ${news.organisation} untuk ${edition(news)} sudah masuk ke antrean kami.`,
    ],
  }),
  reviewing: (news) => ({
    ...letterTo(news),
    subject: 'Pengajuan mitra Warta sedang ditinjau',
    body: [`Pengajuan ${news.organisation} untuk ${edition(news)} sedang kami tinjau.`],
  }),
  approved: (news) => ({
    ...letterTo(news),
    subject: 'Pengajuan mitra Warta disetujui',
    body: [
      `Selamat. Pengajuan ${news.organisation} disetujui, dan ${edition(news)} sudah aktif.`,
      ...(news.entrance === null
        ? []
        : [
            news.entrance.isInvitation
              ? 'Buat kata sandi Anda sebagai redaktur daerah di tautan berikut. Tautan itu hanya untuk Anda; jangan diteruskan kepada orang lain.'
              : 'Silakan masuk ke redaksi dengan akun yang sudah Anda miliki.',
          ]),
    ],
    ...(news.entrance && {
      link: {
        label: news.entrance.isInvitation ? 'Buat kata sandi' : 'Masuk ke redaksi',
        url: news.entrance.url,
      },
    }),
    closing: [`Status pengajuan: ${news.link}`, 'Salam,', 'Jaringan Warta'],
  }),
  rejected: (news) => ({
    ...letterTo(news),
    subject: 'Pengajuan mitra Warta tidak disetujui',
    body: [
      `Pengajuan ${news.organisation} untuk ${edition(news)} tidak dapat kami setujui. Alasannya:`,
      ...linesOf(news.reason),
    ],
  }),
  withdrawn: (news) => ({
    ...letterTo(news),
    subject: 'Pengajuan mitra Warta ditarik',
    body: [
      `Pengajuan ${news.organisation} untuk ${edition(news)} sudah ditarik dan tidak diproses lagi.`,
    ],
  }),
};
