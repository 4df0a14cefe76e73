import type { StoryRecord } from './ninjs';

/** The version of an agency's story that is stored. Instants are ISO 8601, UTC. */
export interface StoredVersion {
  version: string | null;
  /** When the agency made it: not our dateModified, which the desk's own changes move too. */
  versionCreated: string | null;
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
    stored.versionCreated !== null &&
    story.dateModified < stored.versionCreated;
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
