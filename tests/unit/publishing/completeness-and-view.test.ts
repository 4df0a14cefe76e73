import { missingForPublication, readerView } from '../../../src/domain/publishing';
import { findUnstorableText } from '../../../src/domain/publishing/find-unstorable-text';

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const complete = {
  headline: 'Judul',
  body: body('Isi'),
  region: { documentId: 'r' },
  channel: { documentId: 'c' },
  authors: [{ documentId: 'a' }],
};

describe('what is missing for publication', () => {
  it('is nothing for a complete story, with or without a credited photo', () => {
    expect(missingForPublication(complete)).toEqual([]);
    expect(missingForPublication({ ...complete, photo: null })).toEqual([]);
    expect(missingForPublication({ ...complete, photo: { image: 1, credit: 'Foto' } })).toEqual([]);
  });

  it('is everything for an empty one, in the order of the form', () => {
    expect(missingForPublication({ photo: {} })).toEqual([
      'headline',
      'body',
      'region',
      'channel',
      'authors',
      'photo.image',
      'photo.credit',
    ]);
  });

  it.each([[[]], [body('')], [body(' \n')], ['text'], [null]])(
    'is the body when there is no text in %j',
    (blank) => {
      expect(missingForPublication({ ...complete, body: blank })).toEqual(['body']);
    },
  );

  it('finds text in nested blocks', () => {
    const list = [{ type: 'list', children: [{ type: 'list-item', children: [{ text: 'x' }] }] }];
    expect(missingForPublication({ ...complete, body: list })).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it('is the same whatever the order of keys and of tags, and whether empty or never filled in', () => {
    expect(
      readerView({
        lead: '',
        body: [{ a: 1, b: 2 }],
        tags: [{ documentId: 'x' }, { documentId: 'y' }],
      }),
    ).toBe(
      readerView({
        lead: null,
        body: [{ b: 2, a: 1 }],
        tags: [{ documentId: 'y' }, { documentId: 'x' }],
      }),
    );
  });

  it.each([
    ['headline', { headline: 'B' }],
    ['the order of authors', { authors: [{ documentId: '2' }, { documentId: '1' }] }],
    ['photo', { photo: { image: { id: 2 }, caption: null, credit: 'F' } }],
    ['corrections', { corrections: [{ kind: 'correction', text: 'x', datePublished: 'd' }] }],
    ['region', { region: { documentId: 'other' } }],
  ])('differs with the %s', (_name, change) => {
    const story = {
      headline: 'A',
      authors: [{ documentId: '1' }, { documentId: '2' }],
      photo: { image: { id: 1 }, caption: null, credit: 'F' },
      region: { documentId: 'r' },
    };
    expect(readerView({ ...story, ...change })).not.toBe(readerView(story));
  });
});

describe('text that cannot be stored', () => {
  it('is found with its path', () => {
    expect(findUnstorableText({ a: ['x', { b: 'y\u0000' }] })).toEqual(['a', '1', 'b']);
    expect(findUnstorableText({ a: ['x', 1, null, undefined] })).toBeNull();
  });
});
