import type { Core } from '@strapi/strapi';
import { ARTICLE, AUTHOR, PHOTO, TAG } from '../../uids';
import type { AcceptedStory } from '../decide';
import { storyValues } from '../story-data';
import { areWithinLimits } from './within-limits';

/**
 * Whether the Document Service would refuse nothing in a new story. Of the others it says itself what
 * is wrong with them.
 */
export function isSureToPass(
  strapi: Core.Strapi,
  { story, released }: AcceptedStory,
  now: Date,
): boolean {
  const fits = (uid: typeof ARTICLE | typeof AUTHOR | typeof TAG | typeof PHOTO, values: object) =>
    areWithinLimits(strapi.getModel(uid).attributes, { ...values });
  const { authors, editor, tags, photo, datePublished } = story;
  const isInTheFuture = released && datePublished !== null && new Date(datePublished) > now;
  return (
    !isInTheFuture &&
    fits(ARTICLE, storyValues(story)) &&
    (editor ? [...authors, editor] : authors).every(({ name }) => fits(AUTHOR, { name })) &&
    tags.every(({ name }) => fits(TAG, { name })) &&
    (photo === null || fits(PHOTO, { caption: photo.caption, credit: photo.credit }))
  );
}
