export { chooseSlug, isSlugOf, type SlugChoice, type StoredAddress } from './choose-slug';
export {
  missingForPublication,
  type PublishableStory,
  type RequiredPart,
} from './missing-for-publication';
export { type KnownDates, type PublicationDates, publicationDates } from './publication-dates';
export { type DraftContent, readerView } from './reader-view';
export { isSlug, nextFreeSlug, SLUG_MAX_LENGTH, slugFromHeadline, slugStem } from './slug';
