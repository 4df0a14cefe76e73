import { contentRoutes } from '../helpers/content-routes';
import { type Callers, createCallers } from '../helpers/fuzz/callers';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** What readers may call, as it is documented; written out, so that a change of it is noticed. */
const OPEN_TO_ANYONE = [
  'GET /api/articles',
  'GET /api/articles/:id',
  'GET /api/articles/:id/json-ld',
  'GET /api/articles/:id/ninjs',
  'GET /api/articles/slug/:slug',
  // Granted with the login; every provider is off.
  'GET /api/auth/:provider/callback',
  'GET /api/authors',
  'GET /api/authors/:id',
  'GET /api/channels',
  'GET /api/channels/:id',
  // Leads to a provider's login; every provider is off.
  'GET /api/connect/(.*)',
  'GET /api/corrections',
  // Leads to the page that stops the digest, for whoever holds the link in it.
  'GET /api/digest/unsubscribe',
  'GET /api/editions',
  'GET /api/feeds/authors/:slug',
  'GET /api/feeds/channels/:slug',
  'GET /api/feeds/latest',
  'GET /api/feeds/local',
  'GET /api/feeds/network',
  'GET /api/feeds/regions/:slug',
  'GET /api/feeds/related/:id',
  'GET /api/feeds/search',
  'GET /api/feeds/tags/:slug',
  'GET /api/feeds/top',
  'GET /api/partner-applications/challenge',
  // To whoever holds the link of an application; 404 to everyone else.
  'GET /api/partner-applications/status/:token',
  'GET /api/regions',
  'GET /api/regions/:id',
  'GET /api/tags',
  'GET /api/tags/:id',
  'POST /api/auth/email-confirmation',
  'POST /api/auth/forgot-password',
  'POST /api/auth/local',
  'POST /api/auth/local/register',
  'POST /api/auth/logout',
  'POST /api/auth/refresh',
  'POST /api/auth/reset-password',
  'POST /api/auth/send-email-confirmation',
  'POST /api/digest/unsubscribe',
  'POST /api/feeds/nearest-region',
  'POST /api/partner-applications',
  'POST /api/partner-applications/status/:token/confirm',
  'POST /api/partner-applications/status/:token/withdraw',
];

describe('privacy', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let callers: Callers;
  let documentId: string;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    const story = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Harga cabai naik', { editor: newsroom.bonar, uri: 'urn:rahasia:1' }),
    );
    documentId = story.documentId;
    callers = await createCallers(warta);
  });
  afterAll(() => warta.stop());

  const get = (path: string, caller: keyof Callers) => {
    const authorization = callers[caller];
    const request = warta.http.get(path);
    return authorization ? request.set('Authorization', authorization) : request;
  };

  describe.each(['anonymous', 'reader', 'readOnlyToken', 'customToken'] as const)(
    'towards %s',
    (caller) => {
      it.each([
        '/api/authors',
        '/api/authors?populate=*',
        '/api/articles?populate=*',
        '/api/articles?populate[authors][populate]=*',
        '/api/articles?populate[editor]=true',
        '/api/regions?populate=authors',
        '/api/regions?populate[articles][populate][authors][populate]=*',
        '/api/tags?populate[articles][populate]=authors',
        '/api/channels?populate[articles][populate][0]=authors&populate[articles][populate][1]=editor',
        '/api/authors?_q=rahasia',
        '/api/authors?_q=redaksi.example',
      ])('%s holds no e-mail address and no internal field', async (path) => {
        const { text } = await get(path, caller).expect(200);
        expect(text).not.toMatch(/redaksi|rahasia/);
        for (const field of ['email', 'uri', 'version', 'readerDigest', 'scheduledFor']) {
          expect(text).not.toContain(`"${field}"`);
        }
        for (const field of ['embargoedUntil', 'createdBy', 'updatedBy', 'publishedAt']) {
          expect(text).not.toContain(`"${field}"`);
        }
      });

      it('_q does not find an author by e-mail address', async () => {
        const { body } = await get('/api/authors?_q=siti.rahasia', caller).expect(200);
        expect(body.data).toEqual([]);
      });

      it.each([
        '/api/authors?fields[0]=email',
        '/api/authors?fields=name,email',
        '/api/authors?sort=email',
        '/api/authors?sort[email]=asc',
        '/api/articles?sort=authors.email',
        '/api/articles?sort[editor][email]=desc',
        '/api/articles?filters[uri][$startsWith]=urn',
        '/api/articles?filters[uri]=urn:rahasia:1',
        '/api/articles?filters[readerDigest][$gt]=8',
        '/api/articles?filters[createdBy][email][$contains]=a',
        '/api/articles?filters[updatedBy][id]=1',
        '/api/regions?filters[createdBy][password][$startsWith]=a',
        '/api/regions?filters[articles][uri][$notNull]=true',
        '/api/regions?populate[authors][fields][0]=email',
        '/api/regions?populate[authors][sort]=email',
        '/api/articles?populate[editor][filters][email][$contains]=bonar',
        '/api/articles?populate=createdBy',
        '/api/articles?populate[createdBy]=true',
        '/api/articles?populate[authors][populate]=createdBy',
      ])('%s is refused', async (path) => {
        const { body } = await get(path, caller).expect(400);
        expect(body.error.name).toBe('ValidationError');
      });

      it.each([
        (guess: string) => `/api/authors?filters[email][$contains]=${guess}`,
        (guess: string) => `/api/authors?filters[email]=${guess}`,
        (guess: string) => `/api/authors?filters[$or][0][email][$startsWithi]=${guess}`,
        (guess: string) => `/api/authors?filters[$not][email][$contains]=${guess}`,
        (guess: string) => `/api/articles?filters[authors][email][$contains]=${guess}`,
        (guess: string) => `/api/articles?filters[editor][email][$startsWith]=${guess}`,
        (guess: string) => `/api/regions?filters[articles][authors][email][$contains]=${guess}`,
        (guess: string) => `/api/regions?populate[authors][filters][email][$contains]=${guess}`,
      ])('a right guess at an e-mail address is answered like a wrong one (%#)', async (path) => {
        const right = await get(path('siti.rahasia@redaksi.example'), caller);
        const wrong = await get(path('budi.keliru@redaksi.example'), caller);
        expect(right.status).toBe(400);
        expect({ status: wrong.status, text: wrong.text }).toEqual({
          status: right.status,
          text: right.text,
        });
      });
    },
  );

  describe('of everything that is not granted', () => {
    it('every other route is closed to anyone', async () => {
      const routes = contentRoutes(warta.strapi);
      expect(routes.length).toBeGreaterThan(50);
      const reached: string[] = [];
      for (const { method, path } of routes) {
        const url = path
          .replace(':slug', 'harga-cabai-naik')
          .replace(':id', path.startsWith('/api/articles') ? documentId : '1')
          .replace('(.*)', 'github')
          .replace(/:[a-zA-Z]+/g, '1');
        const send = warta.http[method.toLowerCase() as 'get'];
        const { status } = await send.call(warta.http, url).redirects(0);
        expect(status).toBeLessThan(500);
        if (![401, 403, 405].includes(status)) {
          reached.push(`${method} ${path}`);
        }
      }
      expect(reached.sort()).toEqual(OPEN_TO_ANYONE);
    });

    it.each([
      '/api/former-slugs',
      '/api/former-slug',
      '/admin/users',
      '/content-manager/collection-types/api::article.article',
      '/api/admin',
      '/api/users/me',
      '/api/strapi/files',
    ])('%s tells nothing', async (path) => {
      const { status, text } = await warta.http.get(path);
      expect([401, 403, 404]).toContain(status);
      expect(text).not.toMatch(/redaksi|Harga cabai/);
    });
  });

  describe('of the grants', () => {
    const grantsOf = async (type: string): Promise<string[]> => {
      const role = await warta.strapi.db
        .query(ROLE)
        .findOne({ where: { type }, populate: ['permissions'] });
      return role.permissions.map(({ action }: { action: string }) => action).sort();
    };
    const restart = async () => {
      const { grantReading } = jest.requireActual('../../dist/src/permissions/grant-reading');
      await grantReading(warta.strapi);
    };

    it.each(['public', 'authenticated'])('a second start changes nothing for %s', async (type) => {
      const before = await grantsOf(type);
      const count = await warta.strapi.db.query(PERMISSION).count();
      await restart();
      expect(await grantsOf(type)).toEqual(before);
      expect(await warta.strapi.db.query(PERMISSION).count()).toBe(count);
      expect(new Set(before).size).toBe(before.length);
    });

    it('one that was made by hand is gone after the next start', async () => {
      const role = await warta.strapi.db.query(ROLE).findOne({ where: { type: 'public' } });
      const before = await grantsOf('public');
      for (const action of ['api::article.article.create', 'plugin::users-permissions.role.find']) {
        await warta.strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
      }
      await warta.http.get('/api/users-permissions/roles').expect(200);
      await restart();
      expect(await grantsOf('public')).toEqual(before);
      await warta.http.get('/api/users-permissions/roles').expect(403);
    });

    it('one that was taken away by hand is back after the next start', async () => {
      const before = await grantsOf('public');
      await warta.strapi.db
        .query(PERMISSION)
        .deleteMany({ where: { action: 'api::tag.tag.find' } });
      await warta.http.get('/api/tags').expect(403);
      await restart();
      expect(await grantsOf('public')).toEqual(before);
      await warta.http.get('/api/tags').expect(200);
    });
  });
});
