/** Where an application stands, as it is stored. */
export const APPLICATION_STATES = [
  'unconfirmed',
  'submitted',
  'reviewing',
  'approved',
  'rejected',
  'withdrawn',
] as const;

export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with an application, in the order of the buttons. */
export const APPLICATION_TRANSITIONS = [
  'confirm',
  'review',
  'approve',
  'reject',
  'withdraw',
] as const;

export type ApplicationTransition = (typeof APPLICATION_TRANSITIONS)[number];

/** Who acts: whoever holds the link of the e-mails, or someone of the network. */
export type ApplicationParty = 'applicant' | 'manager';

interface TransitionRule {
  from: readonly ApplicationState[];
  to: ApplicationState;
  by: readonly ApplicationParty[];
  needsReason: boolean;
}

const RULES: Readonly<Record<ApplicationTransition, TransitionRule>> = {
  confirm: { from: ['unconfirmed'], to: 'submitted', by: ['applicant'], needsReason: false },
  review: { from: ['submitted'], to: 'reviewing', by: ['manager'], needsReason: false },
  approve: { from: ['reviewing'], to: 'approved', by: ['manager'], needsReason: false },
  reject: { from: ['reviewing'], to: 'rejected', by: ['manager'], needsReason: true },
  withdraw: {
    from: ['submitted', 'reviewing'],
    to: 'withdrawn',
    by: ['applicant', 'manager'],
    needsReason: false,
  },
};

/** The longest reason that can be given, in characters. */
export const REASON_MAX_LENGTH = 2000;

/** What the table asks of an application. */
export interface Standing {
  state: ApplicationState;
  /** Until when its e-mail address can be confirmed. */
  confirmBy: Date;
}

/** Why a transition is refused. */
export type ApplicationRefusal = 'not-yours' | 'wrong-state' | 'reason-missing' | 'too-late';

/**
 * What comes of a transition: the state that it leads to, that it has been taken before and changes
 * nothing, or why it is refused.
 */
export type ApplicationOutcome =
  | { to: ApplicationState }
  | { repeats: ApplicationState }
  | { refusal: ApplicationRefusal };

/**
 * What comes of a transition for this party at this instant. What has been done already is no
 * error: links are followed twice, and buttons are pressed twice.
 */
export function takeApplicationTransition(
  transition: ApplicationTransition,
  { state, confirmBy }: Standing,
  party: ApplicationParty,
  reason: string | null,
  now: Date,
): ApplicationOutcome {
  const { from, to, by, needsReason } = RULES[transition];
  if (!by.includes(party)) {
    return { refusal: 'not-yours' };
  }
  if (state === to) {
    return { repeats: state };
  }
  if (!from.includes(state)) {
    return { refusal: 'wrong-state' };
  }
  if (transition === 'confirm' && now >= confirmBy) {
    return { refusal: 'too-late' };
  }
  return needsReason && !reason?.trim() ? { refusal: 'reason-missing' } : { to };
}

/** What a party can do with an application in this state, in the order of the buttons. */
export const applicationTransitions = (
  state: ApplicationState,
  party: ApplicationParty,
): { transition: ApplicationTransition; needsReason: boolean }[] =>
  APPLICATION_TRANSITIONS.filter((transition) => {
    const { from, by } = RULES[transition];
    return from.includes(state) && by.includes(party);
  }).map((transition) => ({ transition, needsReason: RULES[transition].needsReason }));
