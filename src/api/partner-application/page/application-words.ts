import type { LetterLanguage } from '../../../domain/partner-application';
import type { ApplicationState } from '../../../domain/partner-application/workflow';
import type { ApplicantStep } from '../take-applicant-step';

interface ApplicationWords {
  readonly title: string;
  readonly gone: string;
  readonly organisation: string;
  readonly region: string;
  readonly state: string;
  readonly since: string;
  readonly reason: string;
  readonly states: Readonly<Record<ApplicationState, string>>;
  readonly steps: Readonly<
    Record<ApplicantStep, { readonly button: string; readonly about: string }>
  >;
}

/** What the page of an application says. */
export const APPLICATION_WORDS: Readonly<Record<LetterLanguage, ApplicationWords>> = {
  id: {
    title: 'Pengajuan mitra Warta',
    gone: 'Tidak ada pengajuan di tautan ini. Pengajuan yang tidak dikonfirmasi dalam tiga hari dihapus.',
    organisation: 'Organisasi',
    region: 'Wilayah',
    state: 'Status',
    since: 'Sejak',
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
  en: {
    title: 'Warta partner application',
    gone: 'There is no application behind this link. One that is not confirmed within three days is deleted.',
    organisation: 'Organisation',
    region: 'Region',
    state: 'State',
    since: 'Since',
    reason: 'Reason',
    states: {
      unconfirmed: 'Waiting for your confirmation',
      submitted: 'Submitted, waiting for a review',
      reviewing: 'In review',
      approved: 'Approved',
      rejected: 'Not approved',
      withdrawn: 'Withdrawn',
    },
    steps: {
      confirm: {
        button: 'Confirm the application',
        about: 'Once it is confirmed, the application is in the queue of the network.',
      },
      withdraw: {
        button: 'Withdraw the application',
        about: 'An application that is withdrawn is not looked at any further.',
      },
    },
  },
};
