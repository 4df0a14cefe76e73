import type { ShownStep, Transition } from '../../domain/publishing';

interface Standing {
  step: ShownStep;
  mayPublish: boolean;
  allowed: readonly { transition: Transition }[];
}

/**
 * What brings a story to readers next, for the editor before the screen: he publishes it, submits it, has
 * to approve it first, or waits for others.
 */
export type WayOut = 'publish' | 'submit' | 'approve-first' | 'in-review' | 'approved' | 'changed';

/** The next step of a story on its way to readers. */
export function wayOut({ step, mayPublish, allowed }: Standing): WayOut {
  const may = (transition: Transition) => allowed.some((each) => each.transition === transition);
  if (mayPublish) {
    return 'publish';
  }
  if (step === 'writing') {
    return may('submit') ? 'submit' : 'in-review';
  }
  if (step === 'in-review') {
    return may('approve') ? 'approve-first' : 'in-review';
  }
  return step === 'approved' ? 'approved' : 'changed';
}

/** Where a story stands that nobody has saved yet. */
export const newStanding = (mayPublish: boolean): Standing => ({
  step: 'writing',
  mayPublish,
  allowed: [{ transition: 'submit' }],
});
