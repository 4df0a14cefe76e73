import type { DeskRole } from '../../../src/domain/desks';
import {
  type Actor,
  allowedTransitions,
  mayGoOut,
  mayPublishAt,
  type ShownStep,
  STEPS,
  shownStep,
  stepAfterSave,
  stepOf,
  TRANSITIONS,
  takeTransition,
} from '../../../src/domain/publishing';

const as = (role: DeskRole | null, isOwn = false): Actor => ({
  roles: role ? [role] : [],
  isSuperAdmin: false,
  isOwn,
});
const superAdmin: Actor = { roles: [], isSuperAdmin: true, isOwn: true };

const ACTORS: readonly [string, Actor][] = [
  ['a reporter', as('reporter', true)],
  ["a regional editor, another's story", as('regional-editor')],
  ['a regional editor, his own story', as('regional-editor', true)],
  ['a managing editor, his own story', as('managing-editor', true)],
  ['a super admin', superAdmin],
  ['a network manager', as('network-manager')],
  ['an admin user without a role of the newsroom', as(null)],
];

describe('the transitions of a story', () => {
  const WRITER = 'submit';
  const ALL = 'submit send-back approve withdraw-approval';
  const allowedTo: Readonly<Record<string, string>> = {
    'a reporter': WRITER,
    "a regional editor, another's story": ALL,
    'a regional editor, his own story': WRITER,
    'a managing editor, his own story': ALL,
    'a super admin': ALL,
    'a network manager': '',
    'an admin user without a role of the newsroom': '',
  };
  const possible: Readonly<Record<ShownStep, string>> = {
    writing: 'submit',
    'in-review': 'send-back approve',
    approved: 'withdraw-approval',
    published: '',
  };

  describe.each(ACTORS)('by %s', (name, actor) => {
    it.each([...STEPS, 'published'] as const)('from %s are those of his role', (step) => {
      const expected = possible[step]
        .split(' ')
        .filter((transition) => transition && allowedTo[name]?.split(' ').includes(transition));
      const allowed = allowedTransitions(step, actor).map(({ transition }) => transition);
      expect(allowed).toEqual(expected);
    });
  });

  it('lead on, back, and never out', () => {
    const to = TRANSITIONS.map((transition) => {
      const from = STEPS.find((step) => 'to' in takeTransition(transition, step, superAdmin, 'x'));
      return `${from} ${transition} ${JSON.stringify(takeTransition(transition, from ?? 'published', superAdmin, 'x'))}`;
    });
    expect(to).toEqual([
      'writing submit {"to":"in-review"}',
      'in-review send-back {"to":"writing"}',
      'in-review approve {"to":"approved"}',
      'approved withdraw-approval {"to":"in-review"}',
    ]);
  });

  it('send a story back with a word of why only', () => {
    const editor = as('regional-editor');
    for (const note of [null, '', '  ']) {
      const outcome = takeTransition('send-back', 'in-review', editor, note);
      expect(outcome).toEqual({ refusal: 'note-missing' });
    }
    expect(takeTransition('approve', 'in-review', editor, null)).toEqual({ to: 'approved' });
  });

  it('are refused with the reason', () => {
    const refusal = (transition: (typeof TRANSITIONS)[number], step: ShownStep, actor: Actor) =>
      takeTransition(transition, step, actor, null);
    expect(refusal('approve', 'in-review', as('reporter', true))).toEqual({
      refusal: 'not-for-your-role',
    });
    expect(refusal('approve', 'in-review', as('regional-editor', true))).toEqual({
      refusal: 'own-story',
    });
    expect(refusal('submit', 'approved', as('reporter'))).toEqual({ refusal: 'wrong-step' });
    expect(refusal('submit', 'writing', as('network-manager'))).toEqual({
      refusal: 'not-for-your-role',
    });
  });
});

describe('what is published', () => {
  it('is approved, unless a managing editor or super admin overrides', () => {
    const publishable = ACTORS.map(([name, actor]) => [name, mayPublishAt('writing', actor)]);
    expect(publishable.filter(([, may]) => may).map(([name]) => name)).toEqual([
      'a managing editor, his own story',
      'a super admin',
    ]);
    expect(ACTORS.every(([, actor]) => mayPublishAt('approved', actor))).toBe(true);
  });

  it('by the schedule is approved, always', () => {
    expect([null, ...STEPS].filter(mayGoOut)).toEqual(['approved']);
  });

  it('is shown as published until its draft becomes another', () => {
    const draft = { step: 'approved', revision: 'b' } as const;
    expect(shownStep(draft, null)).toBe('approved');
    expect(shownStep(draft, { revision: 'b' })).toBe('published');
    expect(shownStep(draft, { revision: 'a' })).toBe('approved');
    expect(shownStep({ step: null, revision: 'b' }, { revision: 'a' })).toBe('writing');
    expect(stepOf(null)).toBe('writing');
  });
});

describe('the step after a save', () => {
  const changed = { isChanged: true, isScheduled: false };

  it.each(ACTORS)('of an approved story by %s', (name, actor) => {
    const mayApprove = /another's|managing|super/.test(name);
    expect(stepAfterSave('approved', changed, actor)).toBe(mayApprove ? 'approved' : 'writing');
  });

  it('stays where readers will see no difference, and before approval', () => {
    const saved = { isChanged: false, isScheduled: true };
    expect(stepAfterSave('approved', saved, as('reporter'))).toBe('approved');
    expect(stepAfterSave('in-review', changed, as('reporter'))).toBe('in-review');
  });

  it('is approved when a program schedules the story, and not when an editor does', () => {
    const scheduled = { isChanged: true, isScheduled: true };
    expect(stepAfterSave('writing', scheduled, null)).toBe('approved');
    expect(stepAfterSave('writing', changed, null)).toBe('writing');
    expect(stepAfterSave('writing', scheduled, superAdmin)).toBe('writing');
  });
});
