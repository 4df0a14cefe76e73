/** Where a draft stands on its way to readers, as it is stored. */
export const STEPS = ['writing', 'in-review', 'approved'] as const;

export type Step = (typeof STEPS)[number];

/** Where a story stands, as editors are shown it. */
export type ShownStep = Step | 'published';

/** Which text a version of a story holds: two versions with the same revision read the same. */
export interface Revised {
  revision: string | null;
}

/** The step of a draft; one that is older than the workflow is being written. */
export const stepOf = (stored: Step | null): Step => stored ?? 'writing';

/**
 * Where a story stands: published as long as its draft is what readers see, else where the draft is.
 *
 * @param published what readers see; null when they see nothing
 */
export function shownStep(
  draft: Revised & { step: Step | null },
  published: Revised | null,
): ShownStep {
  return published && published.revision === draft.revision ? 'published' : stepOf(draft.step);
}

/** Whether the schedule may publish a draft: nobody else looks at it before readers do. */
export const mayGoOut = (step: Step | null): boolean => stepOf(step) === 'approved';

/** The longest note that a reviewer can leave, in characters. */
export const NOTE_MAX_LENGTH = 2000;
