import type { DeskRole } from '../desks';
import type { ShownStep, Step } from './workflow';

export const TRANSITIONS = ['submit', 'send-back', 'approve', 'withdraw-approval'] as const;

export type Transition = (typeof TRANSITIONS)[number];

interface TransitionRule {
  from: readonly ShownStep[];
  to: Step;
  /** Whether it takes somebody who may approve the story. */
  isForApprovers: boolean;
  needsNote: boolean;
}

const RULES: Readonly<Record<Transition, TransitionRule>> = {
  submit: { from: ['writing'], to: 'in-review', isForApprovers: false, needsNote: false },
  'send-back': { from: ['in-review'], to: 'writing', isForApprovers: true, needsNote: true },
  approve: { from: ['in-review'], to: 'approved', isForApprovers: true, needsNote: false },
  'withdraw-approval': {
    from: ['approved'],
    to: 'in-review',
    isForApprovers: true,
    needsNote: false,
  },
};

/** Who acts on a story, as far as the workflow asks. */
export interface Actor {
  roles: readonly DeskRole[];
  isSuperAdmin: boolean;
  /** Whether he began the story. */
  isOwn: boolean;
}

/** Why a transition is refused. */
export type Refusal = 'wrong-step' | 'not-for-your-role' | 'own-story' | 'note-missing';

/** Whether an editor may let a story out that nobody approved, his own among them. */
export function mayOverride({ roles, isSuperAdmin }: Actor): boolean {
  return isSuperAdmin || roles.includes('managing-editor');
}

/** Approving takes four eyes: a regional editor approves what others have begun. */
export function mayApprove(actor: Actor): boolean {
  return mayOverride(actor) || (actor.roles.includes('regional-editor') && !actor.isOwn);
}

const mayWrite = (actor: Actor): boolean =>
  mayOverride(actor) ||
  actor.roles.some((role) => role === 'reporter' || role === 'regional-editor');

/** What keeps an editor from a transition at this step, or null. */
function refusalFor(transition: Transition, step: ShownStep, actor: Actor): Refusal | null {
  const { from, isForApprovers } = RULES[transition];
  if (isForApprovers && !mayApprove(actor)) {
    return actor.isOwn && actor.roles.includes('regional-editor')
      ? 'own-story'
      : 'not-for-your-role';
  }
  if (!mayWrite(actor)) {
    return 'not-for-your-role';
  }
  return from.includes(step) ? null : 'wrong-step';
}

/** The outcome of a transition: the step that it leads to, or why it is refused. */
export type Outcome = { to: Step } | { refusal: Refusal };

/** What comes of a transition at this step, with this note. */
export function takeTransition(
  transition: Transition,
  step: ShownStep,
  actor: Actor,
  note: string | null,
): Outcome {
  const { to, needsNote } = RULES[transition];
  const refusal = refusalFor(transition, step, actor);
  if (refusal) {
    return { refusal };
  }
  return needsNote && !note?.trim() ? { refusal: 'note-missing' } : { to };
}

/** What an editor may do with a story at this step, in the order of the buttons. */
export function allowedTransitions(
  step: ShownStep,
  actor: Actor,
): { transition: Transition; needsNote: boolean }[] {
  return TRANSITIONS.filter((transition) => refusalFor(transition, step, actor) === null).map(
    (transition) => ({ transition, needsNote: RULES[transition].needsNote }),
  );
}

/** Whether an admin user may publish a draft at this step. */
export function mayPublishAt(step: Step, actor: Actor): boolean {
  return step === 'approved' || mayOverride(actor);
}

/** What a save has done to a draft. */
export interface Saved {
  /** Whether readers will see something else. */
  isChanged: boolean;
  /** Whether it came with a time to go out. */
  isScheduled: boolean;
}

/**
 * The step of a draft after it was saved: what was approved is approved no longer when somebody who
 * may not approve it has changed what readers will see. A program that schedules a story vouches for
 * it; what editors schedule waits for approval.
 *
 * @param actor null for programs
 */
export function stepAfterSave(step: Step, saved: Saved, actor: Actor | null): Step {
  if (actor === null) {
    return saved.isScheduled ? 'approved' : step;
  }
  return step === 'approved' && saved.isChanged && !mayApprove(actor) ? 'writing' : step;
}
