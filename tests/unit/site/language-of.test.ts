import { languageOf } from '../../../site/src/words';

describe('the language that a reader asks for', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    [' id ', 'id'],
  ])('is understood: %p', (asked, language) => {
    expect(languageOf(asked)).toBe(language);
  });

  it.each(['fr', 'english', 'en_GB', '', undefined])('is none of the site’s: %p', (asked) => {
    expect(languageOf(asked)).toBeUndefined();
  });
});
