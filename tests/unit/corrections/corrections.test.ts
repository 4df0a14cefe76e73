import {
  correctionDate,
  dateRetracted,
  findChangedCorrection,
  findUnusableCorrection,
  type RecordedCorrection,
  type WrittenCorrection,
  withdrawnView,
} from '../../../src/domain/corrections';

const NOON = '2026-06-19T05:00:00.000Z';

const entry = (text: string, change: Partial<RecordedCorrection> = {}): RecordedCorrection => ({
  kind: 'correction',
  text,
  datePublished: NOON,
  recordedBy: 'Rina',
  ...change,
});

describe('entries that readers have seen', () => {
  const recorded = [entry('satu'), entry('dua', { kind: 'clarification' })];

  it.each<[string, WrittenCorrection[]]>([
    ['stand as they are', recorded],
    ['are followed by another', [...recorded, entry('tiga')]],
    ['are sent without their date', recorded.map((one) => ({ ...one, datePublished: null }))],
    [
      'have their date in another notation',
      recorded.map((one) => ({ ...one, datePublished: '2026-06-19T12:00:00+07:00' })),
    ],
  ])('are kept when they %s', (_name, written) => {
    expect(findChangedCorrection(recorded, written)).toBeNull();
  });

  it.each<[string, WrittenCorrection[], number]>([
    ['is reworded', [entry('lain'), entry('dua', { kind: 'clarification' })], 0],
    ['is of another kind', [entry('satu'), entry('dua', { kind: 'retraction' })], 1],
    ['is dated anew', [entry('satu', { datePublished: '2026-06-19T05:00:00.001Z' })], 0],
    ['is missing', [entry('satu')], 1],
    ['is moved', [...recorded].reverse(), 0],
    ['is pushed back', [entry('nol'), ...recorded], 0],
  ])('are not when one %s', (_name, written, place) => {
    expect(findChangedCorrection(recorded, written)).toBe(place);
  });

  it('hold nobody back before there are any', () => {
    expect(findChangedCorrection([], [])).toBeNull();
    expect(findChangedCorrection([], recorded)).toBeNull();
  });
});

describe('an entry that goes out', () => {
  it.each([
    [null, NOON],
    ['2026-06-19T05:00:00.001Z', NOON],
    [NOON, NOON],
    ['2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
  ])('that says %s is dated %s', (given, expected) => {
    expect(correctionDate(given, new Date(NOON))).toBe(expected);
  });

  it.each<[Partial<WrittenCorrection>, string]>([
    [{ text: '' }, 'text'],
    [{ text: ' \n\t' }, 'text'],
    [{ text: null }, 'text'],
    [{ kind: null }, 'kind'],
  ])('with %j lacks its %s', (change, field) => {
    const entries: WrittenCorrection[] = [entry('satu'), { ...entry('dua'), ...change }];
    expect(findUnusableCorrection(entries)).toEqual({ place: 1, field });
  });

  it('lacks nothing with a kind and words', () => {
    expect(findUnusableCorrection([entry('satu')])).toBeNull();
  });
});

describe('a retraction', () => {
  it('takes a story back at its first time, whatever follows it', () => {
    const retraction = entry('keliru', { kind: 'retraction' });
    const later = { ...retraction, datePublished: '2026-07-01T00:00:00.000Z' };
    expect(dateRetracted([entry('satu'), retraction, later, entry('dua')])).toBe(NOON);
  });

  it('is what no other kind is', () => {
    expect(dateRetracted([entry('satu'), entry('dua', { kind: 'right-of-reply' })])).toBeNull();
    expect(dateRetracted([])).toBeNull();
  });

  it('leaves the notice, and of the rest only its shape', () => {
    const notice = {
      id: 7,
      documentId: 'a',
      headline: 'Tajuk',
      slug: 'tajuk',
      datePublished: NOON,
      region: { slug: 'kota-medan' },
      corrections: [entry('keliru')],
      retracted: true,
    };
    const said = { lead: 'Teras', body: [{ type: 'paragraph' }], photo: { id: 1 }, urgency: 2 };
    const lists = { authors: [{ name: 'Siti' }], tags: [] };
    expect(withdrawnView({ ...notice, ...said, ...lists, attributeToCome: 'x' })).toEqual({
      ...notice,
      lead: null,
      body: null,
      photo: null,
      urgency: null,
      authors: [],
      tags: [],
      attributeToCome: null,
    });
  });
});
