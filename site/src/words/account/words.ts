import type { ReaderLanguage, ReaderTimeZone } from '../../../../src/domain/accounts';

/** What an action did, by the word that stands for it in the address of the page after it. */
export type NoticeCode =
  | 'terkonfirmasi'
  | 'surel-terkirim'
  | 'sandi-terkirim'
  | 'sandi-diganti'
  | 'alamat-diminta'
  | 'alamat-diganti'
  | 'pilihan-tersimpan'
  | 'sesi-berakhir'
  | 'sesi-lain-berakhir'
  | 'keluar'
  | 'keluar-semua'
  | 'akun-dihapus';

/** A page with one thing to do on it. */
interface OneStep {
  readonly title: string;
  readonly advice: string;
  readonly button: string;
}

/** A box to tick, and what comes of it. */
interface Choice {
  readonly label: string;
  readonly hint: string;
}

/** What the overview of the account says. */
export interface OverviewWords {
  readonly address: string;
  readonly messages: string;
  readonly language: string;
  readonly languages: Readonly<Record<ReaderLanguage, string>>;
  readonly timeZone: string;
  readonly timeZones: Readonly<Record<ReaderTimeZone, string>>;
  readonly save: string;
  readonly reading: string;
  /** What a reader switches on and off. */
  readonly switches: Readonly<Record<'history' | 'digest', Choice>>;
  readonly devices: string;
  readonly devicesAdvice: string;
  /** A device by the name that the API gives it, such as "Chrome on Linux". */
  readonly device: (name: string | null) => string;
  readonly thisDevice: string;
  readonly loggedIn: (time: string) => string;
  readonly lastSeen: (time: string) => string;
  readonly endSession: string;
  readonly endOthers: string;
  readonly logOutEverywhere: string;
  readonly data: string;
  readonly dataAdvice: string;
  readonly download: string;
}

/** What the pages of a reader's account say. */
export interface AccountWords {
  readonly account: string;
  readonly logIn: string;
  readonly logOut: string;
  readonly register: string;
  readonly email: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly forgotten: string;
  readonly noAccount: string;
  readonly hasAccount: string;
  readonly whyRegister: string;
  readonly checkFields: string;
  readonly tooManyTries: (minutes: number) => string;
  readonly toAccount: string;
  readonly letterSent: OneStep;
  readonly confirm: OneStep;
  readonly stopDigest: OneStep & {
    readonly done: { readonly title: string; readonly advice: string };
  };
  readonly deadLink: { readonly title: string; readonly advice: string };
  readonly forgotPassword: OneStep;
  readonly newPassword: OneStep;
  readonly newEmail: OneStep;
  readonly changeEmail: OneStep & { readonly newAddress: string };
  readonly changePassword: OneStep & { readonly current: string; readonly chosen: string };
  readonly choosePassword: { readonly advice: string; readonly button: string };
  readonly deletion: OneStep & { readonly goes: readonly string[]; readonly password: string };
  readonly overview: OverviewWords;
  readonly notices: Readonly<Record<NoticeCode, string>>;
}
