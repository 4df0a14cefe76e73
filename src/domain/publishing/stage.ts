import { STEPS } from './workflow';

/**
 * What stories can be looked for by: the step that they are shown at, or that readers see an older
 * version of them. A story that was changed after publication is at a step of its own too.
 */
export const STAGES = [...STEPS, 'published', 'changed'] as const;

export type Stage = (typeof STAGES)[number];
