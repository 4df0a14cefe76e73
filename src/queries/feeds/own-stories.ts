import { LISTS, STORY_LISTS } from '../../database/story-lists';

/**
 * The published stories that a region of an enclosing query owns, as `own`: what counts for an edition.
 * Carried by all, a story would hide what is new in each.
 */
export const OWN_STORIES = `from ${STORY_LISTS} own where own.list = ${LISTS.owners.code} and own.target_id = regions.id`;
