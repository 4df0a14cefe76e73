import type { ApplicationStatus, LegalForm } from '../../../../client';
import type { Failure } from '../words';

export type ApplicationState = ApplicationStatus['state'];
export type ApplicantStep = ApplicationStatus['allowed'][number];

/** What the pages for partners of the network say. */
export interface PartnerWords {
  readonly become: string;
  readonly title: string;
  readonly introduction: string;
  readonly offers: readonly string[];
  readonly editionCount: (editions: number) => string;
  readonly seeEditions: string;
  readonly editions: string;
  readonly runBy: (organisation: string) => string;
  readonly runByNetwork: string;
  readonly storyCount: (stories: number) => string;
  readonly form: ApplicationFormWords;
  readonly sent: Failure;
  readonly status: StatusWords;
}

export interface ApplicationFormWords {
  readonly title: string;
  readonly needsScript: string;
  readonly choose: string;
  readonly organisation: string;
  readonly legalForm: string;
  readonly legalForms: Readonly<Record<LegalForm, string>>;
  readonly website: string;
  readonly websiteHint: string;
  readonly optional: string;
  readonly region: string;
  readonly regionHint: string;
  readonly contact: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactEmailHint: string;
  readonly contactPhone: string;
  readonly work: string;
  readonly portfolio: string;
  readonly portfolioHint: (most: number) => string;
  /** Names the link that something is wrong with, counted from one. */
  readonly link: (number: number) => string;
  readonly statement: string;
  readonly statementHint: (least: number, most: number) => string;
  /** Has `{count}` where the number stands. */
  readonly statementCount: string;
  readonly attachments: string;
  readonly attachmentsHint: (most: number, megabytes: number) => string;
  readonly tooManyFiles: (most: number) => string;
  readonly tooLargeFile: (megabytes: number) => string;
  readonly chooseAgain: string;
  /** Of the field that only programs fill in. */
  readonly trap: string;
  readonly send: string;
  readonly checking: string;
  readonly sending: string;
  readonly checkFailed: string;
  /** The proof of work was missing, wrong or too old. */
  readonly notChecked: string;
}

export interface StatusWords {
  readonly title: string;
  readonly gone: Failure;
  readonly organisation: string;
  readonly region: string;
  readonly state: string;
  readonly since: string;
  readonly submitted: string;
  readonly confirmBy: string;
  readonly reason: string;
  readonly states: Readonly<Record<ApplicationState, string>>;
  readonly steps: Readonly<
    Record<ApplicantStep, { readonly button: string; readonly about: string }>
  >;
}
