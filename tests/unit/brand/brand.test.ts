import { firstLanguage } from '../../../src/admin/brand/first-language';
import { titleOf } from '../../../src/admin/brand/title-of';

describe('the title of a page of the panel', () => {
  it.each([
    ['Berita | Strapi', 'Berita | Warta'],
    ['Strapi Admin', 'Warta'],
    ['Berita | Warta', 'Berita | Warta'],
    ['Bengkel Strapi di Medan | Strapi', 'Bengkel Strapi di Medan | Warta'],
  ])('%j reads %j', (strapis, ours) => {
    expect(titleOf(strapis)).toBe(ours);
  });
});

describe('the language that the panel opens in', () => {
  it.each([
    [['id-ID', 'en-US'], 'id'],
    [['en-GB', 'id'], 'en'],
    [['jv', 'ms-MY', 'en'], 'en'],
    [['zh-Hant-TW'], 'id'],
    [[], 'id'],
  ])('for a browser that reads %j is %s', (languages, language) => {
    expect(firstLanguage(languages)).toBe(language);
  });
});
