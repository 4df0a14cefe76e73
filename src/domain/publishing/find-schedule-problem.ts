import { isEmbargoed } from './embargo';

/** An instant as a save brings it: left out, emptied, or given. */
type GivenInstant = string | Date | null | undefined;

export interface GivenTimes {
  scheduledFor?: GivenInstant;
  embargoedUntil?: GivenInstant;
}

/** The times of the stored draft. ISO 8601 instants, UTC. */
export interface StoredTimes {
  scheduledFor: string | null;
  embargoedUntil: string | null;
  isPublished: boolean;
}

export interface ScheduleProblem {
  field: 'scheduledFor' | 'embargoedUntil';
  message: string;
}

/** The instant that a save changes a time to; null when it leaves, empties or garbles it. */
function changedTo(given: GivenInstant, stored: string | null | undefined): Date | null {
  if (given === undefined || given === null || given === '') {
    return null;
  }
  const instant = new Date(given);
  const isSame = Boolean(stored) && +instant === +new Date(stored ?? '');
  return isSame || Number.isNaN(+instant) ? null : instant;
}

/**
 * What is wrong with the times that a save brings, or null. A time that is stored already may come
 * again whenever it lies: forms send every field.
 *
 * @param stored null for a new story
 */
export function findScheduleProblem(
  stored: StoredTimes | null,
  given: GivenTimes,
  now: Date,
): ScheduleProblem | null {
  const scheduledFor = changedTo(given.scheduledFor, stored?.scheduledFor);
  if (scheduledFor && scheduledFor <= now) {
    return { field: 'scheduledFor', message: 'lies in the past; publish the story instead' };
  }
  const embargoedUntil = changedTo(given.embargoedUntil, stored?.embargoedUntil);
  if (stored?.isPublished && embargoedUntil && isEmbargoed(embargoedUntil.toISOString(), now)) {
    return {
      field: 'embargoedUntil',
      message: 'comes too late: the story is published, and an embargo would not hide it',
    };
  }
  return null;
}
