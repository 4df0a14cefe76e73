import { importAction, isReleased } from '../domain/syndication/import-plan';
import type { FindReferences, References } from './find-references';
import type { ReadRecord, ReadStory } from './reading/read-record';
import type { StoredStory } from './stored-story';

/** A record whose story is to be written. */
export interface AcceptedStory {
  story: ReadStory;
  references: References;
  /** Whether readers may see it now. */
  released: boolean;
}

export type Decision =
  | { to: 'leave'; action: 'unchanged' | 'outdated' }
  /** It cannot be imported for these reasons, but may be a notice that takes a story down. */
  | { to: 'take-down'; reasons: readonly string[] }
  | ({ to: 'write'; action: 'create' | 'update' } & AcceptedStory);

/** What is to be done about a record, beside what is stored of its story. */
export function decide(
  { story, reasons: unreadable }: ReadRecord,
  stored: StoredStory | null,
  findReferences: FindReferences,
  now: Date,
): Decision {
  if (!story) {
    return { to: 'take-down', reasons: unreadable };
  }
  const action = importAction(story, stored);
  if (action === 'unchanged' || action === 'outdated') {
    return { to: 'leave', action };
  }
  const released = isReleased(story, now);
  const { references, problems } = findReferences(story);
  const missing = released ? story.missing : [];
  const reasons = [...problems, ...missing.map((part) => `${part}: is required for publication`)];
  const isTakedown =
    stored !== null &&
    (story.pubStatus === 'canceled' || (story.pubStatus === 'withheld' && story.isEmpty));
  if (!references || reasons.length > 0 || isTakedown) {
    return { to: 'take-down', reasons };
  }
  return { to: 'write', action, story, references, released };
}
