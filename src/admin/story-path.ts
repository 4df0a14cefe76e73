import { ARTICLE } from '../uids';

/** Where the content manager lists the stories. */
export const STORY_LIST = `/content-manager/collection-types/${ARTICLE}`;

/** Where the content manager shows a story. */
export const storyPath = (documentId: string): string => `${STORY_LIST}/${documentId}`;

/** Who is shown the newsroom's screens. */
export const READS_STORIES = [
  { action: 'plugin::content-manager.explorer.read', subject: ARTICLE },
];
