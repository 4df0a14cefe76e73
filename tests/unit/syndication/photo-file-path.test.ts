import path from 'node:path';
import fc from 'fast-check';
import { photoFilePath } from '../../../src/domain/syndication/ninjs';

describe('photoFilePath', () => {
  it.each([
    ['file:photos/x.jpg', 'photos/x.jpg'],
    ['FILE:photos/x.jpg', 'photos/x.jpg'],
    ['photos/x.jpg', 'photos/x.jpg'],
    ['./photos//./x.jpg', 'photos/x.jpg'],
    ['file:pasar%20baru.jpg', 'pasar baru.jpg'],
    ['..x.jpg', '..x.jpg'],
  ])('reads %j as %j', (href, relative) => {
    expect(photoFilePath(href)).toBe(relative);
  });

  it.each([
    '',
    '.',
    'photos/',
    '/etc/passwd',
    'file:/etc/passwd',
    'file:///etc/passwd',
    'file://host/x.jpg',
    'file:%2Fetc/passwd',
    '../x.jpg',
    'photos/../../x.jpg',
    'photos/%2e%2e/%2E%2e/x.jpg',
    'photos%2f..%2fx.jpg',
    'photos\\x.jpg',
    'photos%5cx.jpg',
    'C:/x.jpg',
    'file:C:/x.jpg',
    'file:file:x.jpg',
    'http://contoh.id/x.jpg',
    'https://contoh.id/x.jpg',
    'data:image/png;base64,AAAA',
    'x\u0000.jpg',
    'x%00.jpg',
    'x%0a.jpg',
    'x%.jpg',
  ])('refuses %j', (href) => {
    expect(photoFilePath(href)).toBeNull();
  });

  it('never leaves the folder of the document', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2F',
      '%5C',
      'file:',
      'C:',
      'a',
      '%00',
      '~',
      '//',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const relative = photoFilePath(parts.join(''));
        if (relative === null) return;
        for (const system of [path.posix, path.win32]) {
          expect(system.isAbsolute(relative)).toBe(false);
          expect(system.normalize(relative)).not.toMatch(/^\.\.(?:[/\\]|$)/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
