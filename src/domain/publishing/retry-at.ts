const MINUTE = 60_000;

/** The longest wait between two tries, in minutes. */
const LONGEST = 60;

/**
 * When a scheduled story that could not be published is tried again: after 1, 2, 4 … 60 minutes.
 *
 * @param attempts how often it was tried in vain, at least once
 */
export function retryAt(attempts: number, now: Date): Date {
  const minutes = Math.min(2 ** (attempts - 1), LONGEST);
  return new Date(now.getTime() + minutes * MINUTE);
}
