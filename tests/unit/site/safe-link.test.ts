import { safeLink } from '../../../site/src/safe-link';

describe('a link in a story', () => {
  it.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:a@example.org',
    '/kanal/ekonomi',
  ])('may lead to %s', (url) => {
    expect(safeLink(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/\\example.org',
    'words',
    '',
    undefined,
  ])('may not lead to %p', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
