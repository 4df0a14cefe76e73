import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds: more than any of the work takes on a machine that is not overrun. */
const STEADY = 400;

/** Does work whose duration would tell something, and answers no sooner than all of it could take. */
export async function inSteadyTime<T>(work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), delay(STEADY)]);
  if (outcome.status === 'rejected') {
    throw outcome.reason;
  }
  return outcome.value;
}
