import { type KnownDates, publicationDates } from '../../../src/domain/publishing';

const at = (hour: number) => new Date(Date.UTC(2026, 5, 19, hour)).toISOString();
const now = new Date(at(12));
const fresh: KnownDates = {
  datePublished: null,
  dateModified: null,
  publishedDigest: null,
  publishedDateModified: null,
};
const out: KnownDates = {
  datePublished: at(8),
  dateModified: at(9),
  publishedDigest: 'same',
  publishedDateModified: at(9),
};

describe('the dates of a publication', () => {
  it.each([
    ['the first one, without dates', fresh, 'new', at(12), at(12)],
    [
      'the first one, dated by an importer',
      { ...fresh, datePublished: at(7) },
      'new',
      at(7),
      at(7),
    ],
    [
      'the first one, modified at the agency since',
      { ...fresh, datePublished: at(7), dateModified: at(8) },
      'new',
      at(7),
      at(8),
    ],
    [
      'the first one, with a modification in the future',
      { ...fresh, datePublished: at(7), dateModified: at(20) },
      'new',
      at(7),
      at(7),
    ],
    ['a later one that reads the same', out, 'same', at(8), at(9)],
    ['a later one that reads differently', out, 'other', at(8), at(12)],
    [
      'an agency’s new version that reads differently',
      { ...out, dateModified: at(10) },
      'other',
      at(8),
      at(10),
    ],
    [
      'an agency’s new version that reads the same',
      { ...out, dateModified: at(10) },
      'same',
      at(8),
      at(9),
    ],
    [
      'an agency’s version dated before the last modification',
      { ...out, dateModified: at(8) },
      'other',
      at(8),
      at(12),
    ],
    [
      'an agency’s version dated in the future',
      { ...out, dateModified: at(20) },
      'other',
      at(8),
      at(12),
    ],
    [
      'the return of a withdrawn story that reads the same',
      { ...out, publishedDateModified: null },
      'same',
      at(8),
      at(9),
    ],
    [
      'the return of a withdrawn story that reads differently',
      { ...out, publishedDateModified: null },
      'other',
      at(8),
      at(12),
    ],
  ] as const)('are right for %s', (_name, known, digest, datePublished, dateModified) => {
    expect(publicationDates(known, digest, now)).toEqual({ datePublished, dateModified });
  });
});
