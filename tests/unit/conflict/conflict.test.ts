import {
  compareWriting,
  formText,
  reappliedValues,
  writtenFields,
} from '../../../src/domain/conflict';

const blocks = (...paragraphs: string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A story as the content manager's API answers it: relations counted, empty fields null. */
const stored = (extra: object = {}) => ({
  id: 7,
  documentId: 'abc',
  headline: 'Pasar dibuka',
  lead: 'Teras pertama',
  dateline: null,
  body: blocks('Satu.', 'Dua.'),
  channel: { count: 1 },
  tags: { count: 0 },
  corrections: [],
  unverified: false,
  photo: { id: 3, caption: 'Pasar', credit: null, image: { id: 9, name: 'pasar.jpg', url: '/p' } },
  revision: 'one',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...extra,
});

const untouched = { connect: [], disconnect: [] };

/** The same as the form holds it before anything is written. */
const form = (extra: object = {}) => ({
  headline: 'Pasar dibuka',
  lead: 'Teras pertama',
  dateline: undefined,
  body: blocks('Satu.', 'Dua.'),
  channel: untouched,
  tags: untouched,
  corrections: [],
  unverified: false,
  photo: { id: 3, caption: 'Pasar', image: { id: 9, name: 'pasar.jpg', url: '/p' } },
  revision: 'one',
  ...extra,
});

describe('what an editor has written', () => {
  it('is nothing in a form that was only opened', () => {
    expect(writtenFields(stored(), form())).toEqual([]);
  });

  it('is each field that says something else, and each relation that was changed', () => {
    const written = form({
      lead: 'Teras baru',
      body: blocks('Satu.'),
      tags: { connect: [{ id: 1, label: 'UMKM' }], disconnect: [] },
      unverified: true,
      photo: { id: 3, caption: 'Pasar baru', image: { id: 9, name: 'pasar.jpg', url: '/p' } },
    });
    expect(writtenFields(stored(), written)).toEqual([
      'lead',
      'body',
      'tags',
      'unverified',
      'photo',
    ]);
  });

  it('is also that a field was emptied', () => {
    expect(writtenFields(stored(), form({ lead: null }))).toEqual(['lead']);
  });

  it('is not what the form adds to its rows for itself', () => {
    const row = { id: 1, kind: 'correction', text: 'Keliru' };
    const opened = stored({ corrections: [row] });
    expect(writtenFields(opened, form({ corrections: [{ ...row, __temp_key__: 'a0' }] }))).toEqual(
      [],
    );
  });
});

describe('two editors’ writing', () => {
  it('is contested only where both have written', () => {
    const mine = form({ headline: 'Pasar dibuka lagi', lead: 'Teras Ani' });
    const saved = stored({ lead: 'Teras Budi', dateline: 'MEDAN', revision: 'two' });
    const { mine: written, theirs } = compareWriting(stored(), mine, saved);
    expect(written.map(({ field, isContested }) => [field, isContested])).toEqual([
      ['headline', false],
      ['lead', true],
    ]);
    expect(theirs).toEqual(['lead', 'dateline']);
  });

  it('is told as texts, from theirs to mine', () => {
    const mine = form({ body: blocks('Satu.', 'Dua dari Ani.') });
    const saved = stored({ body: blocks('Satu.', 'Dua dari Budi.') });
    expect(compareWriting(stored(), mine, saved).mine).toEqual([
      {
        field: 'body',
        mine: 'Satu.\nDua dari Ani.',
        theirs: 'Satu.\nDua dari Budi.',
        diff: [
          { kind: 'same', text: 'Satu.\nDua dari ' },
          { kind: 'removed', text: 'Budi.' },
          { kind: 'added', text: 'Ani.' },
        ],
        isContested: true,
      },
    ]);
  });

  it('tells of a relation what was linked and unlinked', () => {
    const tags = { connect: [{ id: 1, label: 'UMKM' }], disconnect: [{ id: 2, label: 'Pasar' }] };
    const { mine } = compareWriting(stored(), form({ tags }), stored({ tags: { count: 3 } }));
    expect(mine).toEqual([
      { field: 'tags', mine: '+ UMKM\n− Pasar', theirs: null, diff: [], isContested: true },
    ]);
  });
});

describe('a field of a form as text', () => {
  it('names a picture, and says nothing of what only machines know', () => {
    expect(formText(form().photo)).toBe('caption: Pasar\nimage: pasar.jpg');
  });

  it('has each row of a list', () => {
    const rows = [
      { id: 1, __temp_key__: 'a0', kind: 'correction', text: 'Keliru' },
      { __temp_key__: 'a1', kind: 'clarification', text: 'Jelas' },
    ];
    expect(formText(rows)).toBe('kind: correction\ntext: Keliru\nkind: clarification\ntext: Jelas');
  });

  it('is empty for an empty field', () => {
    expect([formText(null), formText(undefined), formText([]), formText(untouched)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('writing that is put over the version saved meanwhile', () => {
  it('keeps what only the other one has written, and is about the new version', () => {
    const mine = form({ headline: 'Judul Ani' });
    const saved = form({ lead: 'Teras Budi', revision: 'two' });
    expect(reappliedValues(saved, mine, ['headline'])).toEqual(
      form({ headline: 'Judul Ani', lead: 'Teras Budi', revision: 'two' }),
    );
  });

  it('takes over the rows that the story still has, and writes the others anew', () => {
    const saved = form({
      photo: { id: 8, caption: 'Foto Budi' },
      corrections: [{ id: 21, text: 'Tetap' }],
    });
    const mine = form({
      photo: { id: 3, caption: 'Foto Ani' },
      corrections: [
        { id: 21, text: 'Tetap', __temp_key__: 'a0' },
        { id: 22, text: 'Dihapus Budi', __temp_key__: 'a1' },
      ],
    });
    expect(reappliedValues(saved, mine, ['photo', 'corrections'])).toMatchObject({
      photo: { id: 8, caption: 'Foto Ani' },
      corrections: [
        { id: 21, text: 'Tetap', __temp_key__: 'a0' },
        { text: 'Dihapus Budi', __temp_key__: 'a1' },
      ],
    });
    const [, second] = reappliedValues(saved, mine, ['corrections']).corrections as object[];
    expect(second).not.toHaveProperty('id');
  });
});
