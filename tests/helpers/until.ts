import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds. */
const LONGEST = 10_000;
const PAUSE = 10;

/** Resolves when it holds; rejects when it does not come to that. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += PAUSE) {
    if (waited > LONGEST) {
      throw new Error('It did not come to that');
    }
    await sleep(PAUSE);
  }
}
