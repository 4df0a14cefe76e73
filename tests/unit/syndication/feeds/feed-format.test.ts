import { readFeedFile } from '../../../../src/domain/syndication/feeds';

describe('the file name of a feed', () => {
  it.each([
    ['latest.rss', { name: 'latest', format: 'rss' }],
    ['kota-medan.atom', { name: 'kota-medan', format: 'atom' }],
    ['a.b.json', { name: 'a.b', format: 'json' }],
  ])('%j names a feed and a format', (file, expected) => {
    expect(readFeedFile(file)).toEqual(expected);
  });

  it.each(['latest', 'latest.xml', '.rss', 'rss', '', 'latest.rss.', 'latest.RSS', 'latest.rss/'])(
    '%j names none',
    (file) => {
      expect(readFeedFile(file)).toBeNull();
    },
  );
});
