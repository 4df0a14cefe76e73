export { TOKEN_LIVES, TOKEN_PURPOSES, type TokenPurpose, UNCONFIRMED_LIFE } from './account-token';
export { addressGroup } from './address-group';
export { ATTEMPT_BUDGETS, type Attempt, type Budget, type Counted } from './attempt-budgets';
export { LONGEST_EMAIL, normaliseEmail } from './email-address';
export { findPasswordProblem, SHORTEST_PASSWORD } from './find-password-problem';
export { isTheft } from './is-theft';
export {
  READER_LANGUAGES,
  READER_TIME_ZONES,
  type ReaderLanguage,
  type ReaderTimeZone,
  readerLanguage,
  readerTimeZone,
} from './reader-preferences';
