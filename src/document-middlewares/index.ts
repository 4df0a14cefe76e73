import type { Core } from '@strapi/strapi';
import { cloneAsANewStory } from './clone-as-a-new-story';
import { deleteEveryVersion } from './delete-every-version';
import { followRegionTimeZone } from './follow-region-time-zone';
import { giveNamesASlug } from './give-names-a-slug';
import { giveStoriesASlug } from './give-stories-a-slug';
import { keepDraftsFromReaders } from './keep-drafts-from-readers';
import { keepFormerNames } from './keep-former-names';
import { keepFormerSlugs } from './keep-former-slugs';
import { keepOwnerAmongEditions } from './keep-owner-among-editions';
import { keepSearchInStep } from './keep-search-in-step';
import { noteChanges } from './note-changes';
import { publishByTheRules } from './publish-by-the-rules';
import { publishInItsOwnStep } from './publish-in-its-own-step';
import { refuseUnstorableText } from './refuse-unstorable-text';
import { setDatesOnce } from './set-dates-once';
import { writeInOneTransaction } from './write-in-one-transaction';

/** Installs the reactions to content writes. The first one is the outermost. */
export function installDocumentMiddlewares(strapi: Core.Strapi): void {
  keepDraftsFromReaders(strapi);
  noteChanges(strapi);
  refuseUnstorableText(strapi);
  deleteEveryVersion(strapi);
  writeInOneTransaction(strapi);
  publishInItsOwnStep(strapi);
  cloneAsANewStory(strapi);
  giveNamesASlug(strapi);
  giveStoriesASlug(strapi);
  setDatesOnce(strapi);
  keepOwnerAmongEditions(strapi);
  followRegionTimeZone(strapi);
  publishByTheRules(strapi);
  keepFormerSlugs(strapi);
  keepFormerNames(strapi);
  keepSearchInStep(strapi);
}
