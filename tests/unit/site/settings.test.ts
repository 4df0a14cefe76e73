import { readSettings } from '../../../site/src/settings';

describe('the settings of the site', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      wartaUrl: 'http://127.0.0.1:1337',
      wartaPublicUrl: 'http://127.0.0.1:1337',
      siteUrl: 'http://localhost:3000',
      isProxied: false,
    });
  });

  it('let browsers reach the CMS elsewhere than the site does', () => {
    expect(
      readSettings({ WARTA_URL: 'http://cms:1337/', WARTA_PUBLIC_URL: 'https://cms.example.org/' }),
    ).toMatchObject({ wartaUrl: 'http://cms:1337', wartaPublicUrl: 'https://cms.example.org' });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ SITE_PORT: ' ', SITE_URL: '' })).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      isProxied: false,
    });
  });

  it('take a slash for no path', () => {
    expect(readSettings({ SITE_URL: 'https://news.example.org/' })).toMatchObject({
      siteUrl: 'https://news.example.org',
    });
  });

  it.each([
    ['SITE_PORT', '80a'],
    ['SITE_PORT', '0'],
    ['SITE_PORT', '65536'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'https://news.example.org/berita'],
    ['SITE_URL', 'https://news.example.org?a=b'],
    ['SITE_URL', 'https://news.example.org?'],
    ['SITE_URL', 'https://news.example.org#a'],
    ['SITE_URL', 'https://ayu:kunci@news.example.org'],
    ['WARTA_URL', 'ftp://cms.example.org'],
    ['WARTA_PUBLIC_URL', 'http://'],
  ])('refuse %s=%s and name it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });
});
