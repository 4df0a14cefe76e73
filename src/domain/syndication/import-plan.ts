import { isEmbargoed } from '../publishing';
import type { StoryRecord } from './ninjs';

/** The version of an agency's story that is stored. Instants are ISO 8601, UTC. */
export interface StoredVersion {
  version: string | null;
  /** When the agency made it: not our dateModified, which the desk's own changes move too. */
  versionCreated: string | null;
}

export type ImportAction = 'create' | 'update' | 'unchanged' | 'outdated';

/** What to do with a record: the same version again changes nothing, an older one is left out. */
export function importAction(
  story: Pick<StoryRecord, 'version' | 'dateModified'>,
  stored: StoredVersion | null,
): ImportAction {
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
export function isReleased(
  story: Pick<StoryRecord, 'pubStatus' | 'embargoedUntil'>,
  now: Date,
): boolean {
  return story.pubStatus === 'usable' && !isEmbargoed(story.embargoedUntil, now);
}

/**
 * When a record is to go out, if that is not now: at the end of its embargo. Another time that an
 * editor has chosen stays.
 */
export function scheduleOf(
  story: Pick<StoryRecord, 'pubStatus' | 'embargoedUntil'>,
  stored: { scheduledFor: string | null; embargoedUntil: string | null } | null,
  released: boolean,
): { scheduledFor?: string | null } {
  const chosen = stored?.scheduledFor ?? null;
  const isEditors = chosen !== null && chosen !== stored?.embargoedUntil;
  if (released || story.pubStatus !== 'usable' || isEditors) {
    return {};
  }
  return { scheduledFor: story.embargoedUntil };
}
