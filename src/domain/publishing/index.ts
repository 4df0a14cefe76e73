export { CHECKLIST, checkStory } from './check-story';
export { checkedForm } from './checked-form';
export type { CheckedStory, Finding, PublishableStory } from './checked-story';
export { chooseSlug, isSlugOf, type SlugChoice, type StoredAddress } from './choose-slug';
export { isEmbargoed } from './embargo';
export {
  findScheduleProblem,
  type GivenTimes,
  type ScheduleProblem,
  type StoredTimes,
} from './find-schedule-problem';
export { missingForPublication, type RequiredPart } from './missing-for-publication';
export { type KnownDates, type PublicationDates, publicationDates } from './publication-dates';
// publication-stamp is not here: it hashes with Node's crypto, and the panel's bundle takes all of this.
export { type DraftContent, readerView } from './reader-view';
export { retryAt } from './retry-at';
export { isDue, type Schedule } from './schedule';
export { type SlugWish, shareOutSlugs } from './share-out-slugs';
export {
  countedSlug,
  isSlug,
  nextFreeSlug,
  SLUG_MAX_LENGTH,
  slugFromHeadline,
  slugStem,
} from './slug';
export { STAGES, type Stage } from './stage';
export {
  type Actor,
  allowedTransitions,
  mayOverride,
  mayPublishAt,
  type Refusal,
  stepAfterSave,
  TRANSITIONS,
  type Transition,
  takeTransition,
} from './transitions';
export {
  mayGoOut,
  NOTE_MAX_LENGTH,
  type Revised,
  type ShownStep,
  STEPS,
  type Step,
  shownStep,
  stepOf,
} from './workflow';
