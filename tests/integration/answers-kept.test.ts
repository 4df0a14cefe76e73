import { answerCache } from '../../src/answer-cache/answer-cache';
import { routesOf } from '../helpers/content-routes';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

/** What anyone may read and is made anew each time, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'GET /api/connect/(.*)': 'leads away to a provider',
  'GET /api/auth/:provider/callback': 'is where a provider leads back to',
  'GET /api/partner-applications/challenge': 'is another one for everybody who asks',
  'GET /api/partner-applications/status/:token': 'is for the holder of a secret link',
  'GET /api/preview': 'is for the holder of a secret link',
  'GET /api/digest/unsubscribe': 'is for the holder of a secret link',
  'GET /api/auth/email-confirmation': 'is for the holder of a secret link',
};

/** Places outside /api at which what anyone may read is made of stories. */
const OUTSIDE_API = [
  ...['/feeds/latest.rss', '/feeds/latest.atom', '/feeds/latest.json'],
  ...['/feeds/channels/ekonomi.rss', '/feeds/regions/kota-medan.rss'],
  ...['/feeds/authors/siti-rahma.atom', '/feeds/tags/umkm.json'],
  ...['/sitemap.xml', '/sitemap-news.xml'],
];

const SLUGS: Readonly<Record<string, string>> = {
  '/api/feeds/channels/:slug': 'ekonomi',
  '/api/feeds/regions/:slug': 'kota-medan',
  '/api/feeds/authors/:slug': 'siti-rahma',
  '/api/feeds/tags/:slug': 'umkm',
  '/api/articles/slug/:slug': 'harga-cabai-naik',
};

describe('every address that anyone may read', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let story: string;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    const data = storyData(newsroom, 'Harga cabai naik', { tags: [newsroom.umkm] });
    story = (await writeStory(warta.strapi, data)).documentId;
  });
  afterAll(() => warta.stop());

  function addressOf(path: string): string {
    const ids: Readonly<Record<string, string>> = {
      articles: story,
      feeds: story,
      authors: newsroom.siti,
      channels: newsroom.ekonomi,
      regions: newsroom.medan,
      tags: newsroom.umkm,
    };
    const [, , section = ''] = path.split('/');
    const query = { '/api/feeds/local': '?region=kota-medan', '/api/feeds/search': '?q=cabai' };
    return (
      path
        .replace(':slug', SLUGS[path] ?? 'tidak-ada')
        .replace(':id', ids[section] ?? '1')
        .replace('(.*)', 'github')
        .replace(/:[a-zA-Z]+/g, '1') + (query[path as keyof typeof query] ?? '')
    );
  }

  /** Whether the second of two equal requests was answered from what is kept; null where it is closed. */
  async function isKept(address: string): Promise<boolean | null> {
    const { status } = await warta.http.get(address).redirects(0);
    if (status === 401 || status === 403) {
      return null;
    }
    const before = answerCache(warta.strapi).answers.figures.hits;
    await warta.http.get(address).redirects(0);
    return answerCache(warta.strapi).answers.figures.hits === before + 1;
  }

  it('is answered from memory at the second request, but for those listed here', async () => {
    const routes = routesOf(warta.strapi).filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api/'),
    );
    const notKept: string[] = [];
    for (const { path } of routes) {
      if ((await isKept(addressOf(path))) === false) {
        notKept.push(`GET ${path}`);
      }
    }
    expect(notKept.filter((route) => !(route in NOT_KEPT))).toEqual([]);
  });

  it.each(OUTSIDE_API)('%s is, too', async (address) => {
    expect(await isKept(address)).toBe(true);
  });
});
