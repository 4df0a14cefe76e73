import type { StoryRecord } from './ninjs';

/** What is stored of an agency's story. Instants are ISO 8601, UTC. */
export interface StoredVersion {
  version: string | null;
  dateModified: string | null;
}

export type ImportAction = 'create' | 'update' | 'unchanged' | 'outdated';

/** What to do with a record: the same version again changes nothing, an older one is left out. */
export function importAction(story: StoryRecord, stored: StoredVersion | null): ImportAction {
  if (!stored) {
    return 'create';
  }
  if (stored.version === story.version) {
    return 'unchanged';
  }
  const isOlder =
    story.dateModified !== null &&
    stored.dateModified !== null &&
    story.dateModified < stored.dateModified;
  return isOlder ? 'outdated' : 'update';
}

/**
 * Whether a record may be shown to readers at `now`: an agency's embargo and its word that an item
 * is withheld or cancelled are kept, so such a story is stored as a draft.
 */
export function isReleased(story: StoryRecord, now: Date): boolean {
  const isEmbargoed = story.embargoedUntil !== null && new Date(story.embargoedUntil) > now;
  return story.pubStatus === 'usable' && !isEmbargoed;
}
