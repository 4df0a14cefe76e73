import { homePage } from '../../../src/api/home/home-page';

const ADDRESSES = {
  site: 'https://news.example.org',
  admin: '/admin',
  docs: '/docs',
  openapi: '/openapi.json',
  feeds: '/feeds/latest.rss',
};

describe('the page at the root of the CMS', () => {
  it.each(['id', 'en'] as const)('leads to every address, in %s', (language) => {
    const page = homePage(language, ADDRESSES);

    for (const address of Object.values(ADDRESSES)) {
      expect(page).toContain(`<li><a href="${address}">`);
    }
  });

  it('keeps an address from the settings inside its attribute', () => {
    const page = homePage('id', { ...ADDRESSES, site: 'https://example.org/"><script>' });

    expect(page).toContain('href="https://example.org/&quot;&gt;&lt;script&gt;"');
    expect(page).not.toContain('<script');
  });
});
