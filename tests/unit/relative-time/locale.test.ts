import fc from 'fast-check';
import { negotiateLocale, parseLang } from '../../../src/domain/relative-time';
import { cpuTime } from '../../helpers/cpu-time';

describe('the language asked for with ?lang=', () => {
  it.each([
    ['id', 'id'],
    ['id-ID', 'id-ID'],
    ['in', 'id'],
    ['in-ID', 'id-ID'],
    ['en', 'en'],
    ['EN-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['jv', 'jv'],
  ])('%s is the locale %s', (tag, locale) => {
    expect(parseLang(tag)).toBe(locale);
  });

  it.each([
    ['a region without data of its own', 'de-XX', 'de'],
    ['a variant', 'en-abcdefgh', 'en'],
    ['an extension', 'en-u-nu-thai', 'en'],
    ['private subtags', 'en-x-secret', 'en'],
    ['a POSIX variant', 'en-US-posix', 'en-US'],
  ])('does not multiply by %s', (_, tag, locale) => {
    expect(parseLang(tag)).toBe(locale);
  });

  it.each([
    '',
    ' ',
    ' en',
    'en ',
    'e',
    'en_US',
    'en-',
    '-en',
    '*',
    'C',
    'root',
    'und',
    'x-private',
    'i-klingon',
    'tlh',
    'english',
    '../en',
    'en;q=1',
    'en|de',
    'constructor',
    '__proto__',
    'en\u0000',
    `en-${'a'.repeat(33)}`,
    'en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa',
  ])('"%s" is none', (tag) => {
    expect(parseLang(tag)).toBeNull();
  });

  it('of any text is null or a locale that stands for itself', () => {
    const anyTag = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-zA-Z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
    );
    fc.assert(
      fc.property(anyTag, (tag) => {
        const locale = parseLang(tag);
        if (locale !== null) expect(parseLang(locale)).toBe(locale);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the language of an Accept-Language header', () => {
  it.each([
    ['en', 'en'],
    ['en-US,en;q=0.9,id;q=0.8', 'en-US'],
    ['id-ID,id;q=0.9,en-US;q=0.8', 'id-ID'],
    // By weight, then by position.
    ['en;q=0.5,de;q=0.8', 'de'],
    ['en;q=0.8,de;q=0.8', 'en'],
    ['fr;q=0.001,de;q=1.000,en;q=0.999', 'de'],
    // What is refused or unknown is passed over.
    ['en;q=0,de;q=0.1', 'de'],
    ['en;q=0.000', 'id'],
    ['tlh,en;q=0.5', 'en'],
    ['x-private, en', 'en'],
    // A star leaves it to the site.
    ['*', 'id'],
    ['*;q=0.5,en;q=0.4', 'id'],
    ['tlh,*;q=0.1', 'id'],
    ['de;q=0.1,*;q=0', 'de'],
    // Spaces and case are free.
    [' en-gb ; Q=0.7 , de ; q = 0.6', 'en-GB'],
    // Malformed ranges are passed over, the others count.
    ['en;q=2,de;q=0.1', 'de'],
    ['en;q=0.1234,de;q=0.1', 'de'],
    ['en;q=-1,de;q=0.1', 'de'],
    ['en;q=,de;q=0.1', 'de'],
    ['en;level=1,de;q=0.1', 'de'],
    ['en;q=1;q=0.5,de;q=0.1', 'de'],
    [',,;;,de', 'de'],
    ['', 'id'],
    ['\u0000', 'id'],
  ])('"%s" is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it('that is missing is the default', () => {
    expect(negotiateLocale(undefined)).toBe('id');
    expect(negotiateLocale(undefined, 'en')).toBe('en');
    expect(negotiateLocale('*', 'en')).toBe('en');
  });

  it('is looked for among the first twenty languages only', () => {
    expect(negotiateLocale(`${'tlh,'.repeat(19)}de`)).toBe('de');
    expect(negotiateLocale(`${'tlh,'.repeat(20)}de`)).toBe('id');
  });

  it('of any text is a locale, never an error', () => {
    const anyHeader = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('en', 'id', 'de', 'tlh', '*', ';', ',', 'q=', '0', '.5', '1', ' '))
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anyHeader, (header) => {
        const locale = negotiateLocale(header);
        expect(parseLang(locale)).toBe(locale);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['thousands of unknown languages', 'zz-ZZ,'.repeat(1700)],
    ['thousands of commas', ','.repeat(10_000)],
    ['thousands of semicolons', `en${';'.repeat(10_000)}`],
    ['one endless tag', 'a'.repeat(10_000)],
    ['one endless weight', `en;q=0.${'0'.repeat(10_000)}`],
    ['nothing but spaces', `en${' '.repeat(10_000)}x`],
  ])('with %s costs next to nothing', (_, header) => {
    const hundredTimes = () => {
      for (let round = 0; round < 100; round += 1) expect(negotiateLocale(header)).toBe('id');
    };
    expect(cpuTime(hundredTimes) / 100).toBeLessThan(5);
  });
});
