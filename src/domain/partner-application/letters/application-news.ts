import type { Letter } from '../../email/compose-message';
import type { ApplicationState } from '../workflow';

/** What the letters to an applicant speak of. */
export interface ApplicationNews {
  readonly contactName: string;
  readonly organisation: string;
  /** The name of the region; null when there is none any more. */
  readonly region: string | null;
  /** Where the applicant sees the application. */
  readonly link: string;
  /** Until when it can be confirmed, in words. */
  readonly confirmBy: string;
  /** Why it was rejected. */
  readonly reason: string | null;
  /** Where the editor of the new edition sets a password, or logs in when there is one already. */
  readonly entrance: { readonly url: string; readonly isInvitation: boolean } | null;
}

/** What each state of an application has to say, in one language. */
export type ApplicationLetters = Readonly<
  Record<ApplicationState, (news: ApplicationNews) => Letter>
>;

/** The lines of a text that somebody wrote, each a paragraph of its own. */
export const linesOf = (text: string | null): string[] =>
  (text ?? '').split('\n').filter((line) => line.trim() !== '');
