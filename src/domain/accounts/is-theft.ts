/** Milliseconds in which two tabs, or a call and its repetition, may show the same token. */
const REPETITION = 30_000;

/**
 * Whether a refresh token that is shown after it was replaced tells of a thief: he or the reader has
 * the new one already. Right after it was replaced, the answer has been lost or another tab was faster.
 */
export const isTheft = (replacedAt: Date, now: Date): boolean =>
  now.getTime() - replacedAt.getTime() > REPETITION;
