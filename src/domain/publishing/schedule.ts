/** When a draft is to go out, and what makes it wait. ISO 8601 instants, UTC. */
export interface Schedule {
  scheduledFor: string | null;
  embargoedUntil: string | null;
  /** When it is tried again after it could not be published. */
  scheduleRetryAt: string | null;
}

/**
 * Whether a scheduled story goes out now: its time has come, its embargo is over, and it is not
 * waiting to be tried again.
 */
export function isDue(schedule: Schedule, now: Date): boolean {
  const { scheduledFor, embargoedUntil, scheduleRetryAt } = schedule;
  const waits = [scheduledFor, embargoedUntil, scheduleRetryAt].filter((wait) => wait !== null);
  return scheduledFor !== null && waits.every((wait) => new Date(wait) <= now);
}
