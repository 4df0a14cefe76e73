import {
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationParty,
  type ApplicationState,
  type ApplicationTransition,
  applicationTransitions,
  confirmationEnd,
  takeApplicationTransition,
} from '../../../src/domain/partner-application';

const NOW = new Date('2026-06-19T01:00:00Z');
const confirmBy = confirmationEnd(NOW);

const take = (
  transition: ApplicationTransition,
  state: ApplicationState,
  party: ApplicationParty,
  reason: string | null = null,
  now = NOW,
) => takeApplicationTransition(transition, { state, confirmBy }, party, reason, now);

/** All that may happen, written out; whatever is not here is refused or changes nothing. */
const TABLE: [ApplicationParty, ApplicationState, ApplicationTransition, ApplicationState][] = [
  ['applicant', 'unconfirmed', 'confirm', 'submitted'],
  ['applicant', 'submitted', 'withdraw', 'withdrawn'],
  ['applicant', 'reviewing', 'withdraw', 'withdrawn'],
  ['manager', 'submitted', 'review', 'reviewing'],
  ['manager', 'submitted', 'withdraw', 'withdrawn'],
  ['manager', 'reviewing', 'approve', 'approved'],
  ['manager', 'reviewing', 'reject', 'rejected'],
  ['manager', 'reviewing', 'withdraw', 'withdrawn'],
];

describe('the states of a partner application', () => {
  it('change by these steps and by no others', () => {
    const possible = (['applicant', 'manager'] as const).flatMap((party) =>
      APPLICATION_STATES.flatMap((state) =>
        APPLICATION_TRANSITIONS.flatMap((transition) => {
          const outcome = take(transition, state, party, 'Alasan');
          return 'to' in outcome ? [[party, state, transition, outcome.to].join(' ')] : [];
        }),
      ),
    );
    expect(possible.sort()).toEqual(TABLE.map((row) => row.join(' ')).sort());
  });

  it.each(APPLICATION_STATES)('offer at %s what can be taken there', (state) => {
    for (const party of ['applicant', 'manager'] as const) {
      expect(applicationTransitions(state, party).map(({ transition }) => transition)).toEqual(
        TABLE.filter(([by, from]) => by === party && from === state).map(([, , step]) => step),
      );
    }
  });

  it.each([
    ['approve', 'approved', 'manager'],
    ['reject', 'rejected', 'manager'],
    ['confirm', 'submitted', 'applicant'],
    ['withdraw', 'withdrawn', 'applicant'],
  ] as const)('stay as they are when %s is done at %s', (transition, state, party) => {
    expect(take(transition, state, party)).toEqual({ repeats: state });
  });

  it.each([null, '', '  \n'])('do not come to rejected for the reason %j', (reason) => {
    expect(take('reject', 'reviewing', 'manager', reason)).toEqual({ refusal: 'reason-missing' });
  });

  it('leave the decision to the network, and the confirmation to the applicant', () => {
    expect(take('approve', 'reviewing', 'applicant')).toEqual({ refusal: 'not-yours' });
    expect(take('confirm', 'unconfirmed', 'manager')).toEqual({ refusal: 'not-yours' });
  });

  it('can be confirmed until the time is over, to the millisecond', () => {
    const last = new Date(confirmBy.getTime() - 1);
    expect(take('confirm', 'unconfirmed', 'applicant', null, last)).toEqual({ to: 'submitted' });
    expect(take('confirm', 'unconfirmed', 'applicant', null, confirmBy)).toEqual({
      refusal: 'too-late',
    });
  });

  it('leave three days to confirm', () => {
    expect(confirmBy.toISOString()).toBe('2026-06-22T01:00:00.000Z');
  });

  it('do not change any more once they are decided', () => {
    for (const state of ['approved', 'rejected', 'withdrawn'] as const) {
      expect(applicationTransitions(state, 'manager')).toEqual([]);
      expect(applicationTransitions(state, 'applicant')).toEqual([]);
    }
  });
});
