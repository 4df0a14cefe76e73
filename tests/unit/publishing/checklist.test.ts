import {
  CHECKLIST,
  type CheckedStory,
  checkedForm,
  checkStory,
  missingForPublication,
} from '../../../src/domain/publishing';

const NOW = new Date('2026-06-19T12:00:00.000Z');
const words = (count: number) => [
  {
    type: 'paragraph',
    children: [{ type: 'text', text: Array.from({ length: count }, () => 'kata').join(' ') }],
  },
];

const good: CheckedStory = {
  headline: 'Pasar tertua di Medan dibuka kembali',
  lead: 'Pedagang kembali berjualan.',
  body: words(50),
  dateline: 'MEDAN',
  genre: 'news',
  source: null,
  region: { id: 1 },
  channel: { id: 1 },
  authors: [{ id: 1 }],
  photo: { image: { id: 1, alternativeText: 'Lapak pasar' }, credit: 'Redaksi' },
  seo: { metaDescription: 'x'.repeat(160) },
  scheduledFor: null,
  embargoedUntil: null,
};

const rulesOf = (change: Partial<CheckedStory>) =>
  checkStory({ ...good, ...change }, NOW).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the checklist', () => {
  it('has nothing to say of a story that is ready', () => {
    expect(checkStory(good, NOW)).toEqual([]);
  });

  it.each<[string, Partial<CheckedStory>]>([
    ['error headline-missing', { headline: ' ' }],
    ['error body-missing', { body: [] }],
    ['error region-missing', { region: null }],
    ['error channel-missing', { channel: null }],
    ['error authors-missing', { authors: [] }],
    ['error photo-image-missing', { photo: { image: null, credit: 'Redaksi' } }],
    ['error photo-credit-missing', { photo: { image: 7, credit: '' } }],
    ['error advertiser-missing', { genre: 'advertorial' }],
    ['error verification-notice-missing', { unverified: true }],
    ['error under-embargo', { embargoedUntil: '2026-06-19T12:00:00.001Z' }],
    ['warning schedule-past', { scheduledFor: '2026-06-19T12:00:00.000Z' }],
    ['warning headline-long', { headline: 'x'.repeat(111) }],
    ['warning lead-missing', { lead: null }],
    ['warning dateline-missing', { dateline: '' }],
    ['warning body-short', { body: words(49) }],
    ['warning photo-missing', { photo: null }],
    [
      'warning photo-alternative-text-missing',
      { photo: { image: { id: 1, alternativeText: null }, credit: 'Redaksi' } },
    ],
    ['warning description-long', { seo: { metaDescription: 'x'.repeat(161) } }],
  ])('says %s, and nothing else, of %j', (expected, change) => {
    expect(rulesOf(change)).toEqual([expected]);
  });

  it.each<[string, Partial<CheckedStory>]>([
    ['a headline of 110 characters', { headline: 'x'.repeat(110) }],
    ['an advertorial whose advertiser is named', { genre: 'advertorial', source: 'PT Contoh' }],
    [
      'a story that says it awaits verification',
      { unverified: true, verificationNotice: 'Masih…' },
    ],
    ['an embargo that is over', { embargoedUntil: '2026-06-19T12:00:00.000Z' }],
    ['a schedule that is to come', { scheduledFor: '2026-06-19T12:00:00.001Z' }],
  ])('lets %s pass', (_name, change) => {
    expect(rulesOf(change)).toEqual([]);
  });

  it('has the errors that the server refuses a publication for, and the embargo', () => {
    const empty: CheckedStory = { photo: {}, genre: 'advertorial', unverified: true };
    const errors = checkStory(empty, NOW).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ field }) => field)).toEqual(missingForPublication(empty));
    const others = CHECKLIST.filter(({ severity }) => severity === 'error').filter(
      ({ rule }) => !errors.some((error) => error.rule === rule),
    );
    expect(others.map(({ rule }) => rule)).toEqual(['under-embargo']);
  });

  it('names every rule once', () => {
    const rules = CHECKLIST.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  });
});

describe('what an edit form holds', () => {
  const form = {
    ...good,
    region: { connect: [{ id: 1 }], disconnect: [] },
    channel: { count: 1, connect: [], disconnect: [] },
    authors: { count: 2, connect: [], disconnect: [{ id: 5 }] },
  };

  it('is checked as it would be when it was saved', () => {
    expect(checkStory(checkedForm(form), NOW)).toEqual([]);
    const emptied = { ...form, authors: { count: 1, connect: [], disconnect: [{ id: 5 }] } };
    expect(checkStory(checkedForm(emptied), NOW).map(({ rule }) => rule)).toEqual([
      'authors-missing',
    ]);
  });

  it.each([[1], [[{ id: 1 }]], ['documentId'], [{ documentId: 'x' }], [{ count: 1 }]])(
    'has a relation in %j',
    (region) => {
      expect(checkedForm({ region }).region).toBe(true);
    },
  );

  it.each([[0], [[]], [null], [undefined], [{ count: 0 }], [{ connect: [] }], [true]])(
    'has none in %j',
    (region) => {
      expect(checkedForm({ region }).region).toBe(false);
    },
  );

  it('counts as empty what it cannot be', () => {
    const odd = { headline: 7, photo: 'x', seo: [], authors: -1, scheduledFor: {}, body: 'x' };
    expect(checkStory(checkedForm(odd), NOW).map(({ rule }) => rule)).toEqual(
      checkStory({}, NOW).map(({ rule }) => rule),
    );
  });
});
