import {
  changedFields,
  compareSnapshots,
  fieldText,
  type Link,
  restoredData,
  type SnapshotField,
  snapshotKey,
  snapshotOf,
} from '../../../src/domain/history';

const FIELDS: SnapshotField[] = [
  { name: 'headline', kind: 'value' },
  { name: 'body', kind: 'value' },
  { name: 'slug', kind: 'value' },
  { name: 'channel', kind: 'link' },
  { name: 'authors', kind: 'link' },
  { name: 'region', kind: 'link' },
  {
    name: 'photo',
    kind: 'part',
    fields: [
      { name: 'image', kind: 'link' },
      { name: 'caption', kind: 'value' },
    ],
  },
];

const ROW = {
  id: 9,
  documentId: 'x',
  headline: 'Pasar dibuka',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Isi berita' }] }],
  slug: 'pasar-dibuka',
  channel: { id: 1, documentId: 'c1', name: 'Ekonomi', secret: 'x' },
  authors: [{ id: 2, documentId: 'a1', name: 'Siti' }],
  region: { id: 3, documentId: 'r1', name: 'Kota Medan' },
  photo: { id: 4, image: { id: 5, documentId: null, name: 'pasar.jpg' }, caption: 'Pasar' },
  relativeTime: { label: 'Baru saja' },
};

const snapshot = snapshotOf(FIELDS, ROW);
const saying = (changes: object) => snapshotOf(FIELDS, { ...ROW, ...changes });

describe('a snapshot', () => {
  it('keeps the fields of its type and the names of what is linked, and nothing else', () => {
    expect(snapshot).toEqual({
      headline: 'Pasar dibuka',
      body: ROW.body,
      slug: 'pasar-dibuka',
      channel: { id: 1, documentId: 'c1', name: 'Ekonomi' },
      authors: [{ id: 2, documentId: 'a1', name: 'Siti' }],
      region: { id: 3, documentId: 'r1', name: 'Kota Medan' },
      photo: { image: { id: 5, documentId: null, name: 'pasar.jpg' }, caption: 'Pasar' },
    });
  });

  it('says the same in another order of keys, after a renaming, and with an empty field', () => {
    const same = [
      Object.fromEntries(Object.entries(snapshot).reverse()),
      saying({ channel: { id: 1, documentId: 'c1', name: 'Bisnis' } }),
    ];
    for (const other of same) {
      expect(snapshotKey({ ...snapshot, ...other })).toBe(snapshotKey(snapshot));
      expect(changedFields(snapshot, other)).toEqual([]);
    }
    expect(snapshotKey(saying({ headline: '' }))).toBe(snapshotKey(saying({ headline: null })));
  });

  it.each([
    ['headline', { headline: 'Pasar ditutup' }],
    ['channel', { channel: null }],
    ['authors', { authors: [] }],
    ['photo', { photo: { ...ROW.photo, image: { id: 6, documentId: null, name: 'pasar.jpg' } } }],
  ])('says something else with another %s', (field, changes) => {
    const other = saying(changes);
    expect(changedFields(snapshot, other)).toEqual([field]);
    expect(snapshotKey(other)).not.toBe(snapshotKey(snapshot));
  });

  it('can be read as text', () => {
    expect(fieldText(snapshot.body)).toBe('Isi berita');
    expect(fieldText(snapshot.channel)).toBe('Ekonomi');
    expect(fieldText(snapshot.authors)).toBe('Siti');
    expect(fieldText(snapshot.photo)).toBe('image: pasar.jpg\ncaption: Pasar');
    expect(fieldText(null)).toBe('');
    expect(fieldText(false)).toBe('false');
  });

  it('is compared with another field by field, without what both leave empty', () => {
    const compared = compareSnapshots(
      FIELDS.map(({ name }) => name),
      saying({ photo: null }),
      saying({ photo: null, headline: 'Pasar tutup' }),
    );
    expect(compared.map(({ field, changed }) => [field, changed])).toEqual([
      ['headline', true],
      ['body', false],
      ['slug', false],
      ['channel', false],
      ['authors', false],
      ['region', false],
    ]);
    expect(compared[0]).toMatchObject({ from: 'Pasar dibuka', to: 'Pasar tutup' });
  });
});

describe('a version that is restored', () => {
  it('brings back the words and links, and leaves place and address as they are', () => {
    const { data, leftOut } = restoredData(FIELDS, snapshot, () => true);
    expect(data).toEqual({
      headline: 'Pasar dibuka',
      body: ROW.body,
      channel: 'c1',
      authors: ['a1'],
      photo: { image: 5, caption: 'Pasar' },
    });
    expect(leftOut).toEqual([]);
  });

  it('names what is there no more', () => {
    const gone = new Set(['channel', 'authors', 'photo.image']);
    const { data, leftOut } = restoredData(
      FIELDS,
      snapshot,
      (path: string, _link: Link) => !gone.has(path),
    );
    expect(data).toMatchObject({ channel: null, authors: [], photo: { image: null } });
    expect(leftOut).toEqual([
      { field: 'channel', name: 'Ekonomi' },
      { field: 'authors', name: 'Siti' },
      { field: 'photo.image', name: 'pasar.jpg' },
    ]);
  });
});
