export { APPLICATION_RULES, type ApplicationForm, isTrapped } from './application-form';
export {
  LEGAL_FORMS,
  type LegalForm,
  MOST_PORTFOLIO_LINKS,
  STATEMENT_LENGTH,
} from './application-limits';
export { applicationToken, readApplicationToken } from './application-token';
export {
  ATTACHMENT_MAX_SIZE,
  attachmentName,
  findAttachmentProblem,
  MOST_ATTACHMENTS,
  mediaTypeOf,
} from './attachment';
export { confirmationEnd } from './confirmation-time';
export { type ApprovalProblem, findApprovalProblem } from './find-approval-problem';
export type { ApplicationNews } from './letters/application-news';
export {
  type LetterLanguage,
  letterLanguage,
  writeApplicationMessage,
} from './letters/write-application-message';
export {
  challengeEnd,
  challengeExpiry,
  type ProofProblem,
  readSolvedChallenge,
  type SolvedChallenge,
} from './proof-of-work';
export {
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationOutcome,
  type ApplicationParty,
  type ApplicationRefusal,
  type ApplicationState,
  type ApplicationTransition,
  applicationTransitions,
  REASON_MAX_LENGTH,
  takeApplicationTransition,
} from './workflow';
