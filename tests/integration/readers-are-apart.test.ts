import type { Response } from 'supertest';
import { createReader, type Reader } from '../helpers/create-reader';
import { createEditor } from '../helpers/desk';
import { createToken } from '../helpers/fuzz/callers';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

/** When the victim did everything: no other row and no other answer holds these instants. */
const MARK = '2026-01-02T03:04:05.678Z';

/** Where what readers own is stored, and the attribute that says whose it is. */
const OWNED = [
  'api::bookmark.bookmark',
  'api::follow.follow',
  'api::reader.reader-settings',
  'api::reading.reading',
] as const;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Attempt {
  method: Method;
  url: string;
  body: object;
}

describe('readers are apart', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let victim: Reader;
  let intruder: Reader;
  let story: string;
  let callers: Record<string, string>;
  let ownedRows: { id: number; documentId: string }[];

  const rowsOf = async (readerId: string) =>
    Promise.all(
      OWNED.map((uid) =>
        warta.strapi.db.query(uid).findMany({ where: { readerId }, orderBy: { id: 'asc' } }),
      ),
    );

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    ({ documentId: story } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Harga cabai turun', { tags: [newsroom.umkm] }),
    ));
    victim = await createReader(warta, 'korban');
    intruder = await createReader(warta, 'penyusup');
    const admin = await createEditor(warta, 'admin', ['strapi-super-admin']);
    const login = await warta.http
      .post('/admin/login')
      .send({ email: 'admin@redaksi.example', password: 'Redaksi-Uji-1' })
      .expect(200);
    expect(admin.id).toBeGreaterThan(0);
    // As the admin panel lists them: every action of every API.
    const everyAction = Object.entries(
      await warta.strapi.contentAPI.permissions.getActionsMap(),
    ).flatMap(([api, { controllers }]) =>
      Object.entries(controllers).flatMap(([controller, actions]) =>
        (actions as string[]).map((action) => `${api}.${controller}.${action}`),
      ),
    );
    expect(everyAction).toContain('api::bookmark.bookmark.find');
    callers = {
      anonymous: '',
      'a full-access token': await createToken(warta.strapi, {
        name: 'penuh',
        type: 'full-access',
      }),
      'a read-only token': await createToken(warta.strapi, { name: 'baca', type: 'read-only' }),
      'a token with every permission': await createToken(warta.strapi, {
        name: 'semua',
        type: 'custom',
        permissions: everyAction,
      }),
      'an administrator': `Bearer ${login.body.data.token}`,
    };

    warta.setNow(new Date(MARK));
    await victim.request('patch', '/api/me/settings', {
      history: true,
      homeRegion: newsroom.makassar,
    });
    await victim.request('put', `/api/me/follows/tags/${newsroom.umkm}`);
    await victim.request('put', `/api/me/bookmarks/${story}`);
    await victim.request('put', `/api/me/history/${story}`, { progress: 77 });
    warta.setNow(undefined);
    ownedRows = (await rowsOf(victim.documentId)).flat();
    expect(ownedRows).toHaveLength(4);
  });
  afterAll(() => warta.stop());

  /** The routes under /api/me, as the running application's router knows them. */
  function ownRoutes(): { method: Method; path: string }[] {
    const layers: { path: string; methods: string[] }[] = warta.strapi.server.listRoutes();
    return layers
      .filter(({ path }) => path.startsWith('/api/me/'))
      .flatMap(({ path, methods }) =>
        methods
          .filter((method) => method !== 'HEAD')
          .map((method) => ({ method: method.toLowerCase() as Method, path })),
      );
  }

  /** What could be put in the place of an id: the victim's, and the numbers and ids of his rows. */
  const ids = () => [
    story,
    newsroom.umkm,
    victim.documentId,
    ...ownedRows.flatMap(({ id, documentId }) => [String(id), documentId]),
  ];

  const queries = () => {
    const whose = victim.documentId;
    return [
      '',
      `?readerId=${whose}`,
      `?reader=${whose}`,
      `?user=${whose}`,
      `?userId=1`,
      `?filters[readerId]=${whose}`,
      `?filters[readerId][$eq]=${whose}`,
      `?filters[$or][0][readerId]=${whose}`,
      `?filters[id]=1`,
      '?populate=*',
      '?populate[readerId]=true',
      '?fields[0]=readerId',
      '?fields=*',
      '?sort=readerId',
      '?pagination[pageSize]=100',
      '?status=draft',
      '?limit=100',
      '?explain=true',
      '?unfinished=true',
      '?type=tags',
    ];
  };

  const bodies = (): object[] => {
    const whose = victim.documentId;
    return [
      {},
      { data: { readerId: whose, progress: 1 } },
      { readerId: whose, data: { progress: 1 } },
      { data: { history: false }, user: whose },
      { data: { history: false, readerId: whose } },
      { data: { regions: [], channels: [], readerId: whose } },
      { data: { id: 1, documentId: ownedRows[0]?.documentId, history: true } },
    ];
  };

  /** Every route with every id in place of its parameter, each with every query and with every body. */
  function attempts(): Attempt[] {
    return ownRoutes().flatMap(({ method, path }) => {
      const filled = path.includes(':documentId')
        ? ids().map((id) => path.replace(':documentId', id).replace(':type', 'tags'))
        : [path];
      const sent = method === 'get' || method === 'delete' ? [] : bodies();
      return filled.flatMap((url) => [
        ...queries().map((query) => ({ method, url: `${url}${query}`, body: {} })),
        ...sent.map((body) => ({ method, url, body })),
      ]);
    });
  }

  async function send({ method, url, body }: Attempt, authorization: string): Promise<Response> {
    const request = warta.http[method](url);
    const named = authorization ? request.set('Authorization', authorization) : request;
    return Object.keys(body).length > 0 ? named.send(body) : named;
  }

  const secrets = () => [
    MARK,
    victim.documentId,
    'korban',
    ...ownedRows.map(({ documentId }) => documentId),
  ];

  it('on every route there is', () => {
    expect(
      ownRoutes()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual(
      expect.arrayContaining([
        'delete /api/me/bookmarks/:documentId',
        'delete /api/me/follows/:type/:documentId',
        'delete /api/me/history',
        'delete /api/me/history/:documentId',
        'get /api/me/bookmarks',
        'get /api/me/bookmarks/:documentId',
        'get /api/me/feed',
        'get /api/me/follows',
        'get /api/me/follows/:type/:documentId',
        'get /api/me/history',
        'get /api/me/settings',
        'patch /api/me/settings',
        'put /api/me/bookmarks/:documentId',
        'put /api/me/follows/:type/:documentId',
        'put /api/me/history/:documentId',
        'put /api/me/interests',
      ]),
    );
  });

  it('by whatever id, filter, populate or body another reader asks', async () => {
    const before = await rowsOf(victim.documentId);
    const all = attempts();
    expect(all.length).toBeGreaterThan(1500);
    const told: string[] = [];
    for (const attempt of all) {
      const { status, text } = await send(attempt, intruder.authorization);
      const leaks = secrets().filter(
        (secret) => text.includes(secret) && !attempt.url.includes(secret),
      );
      if (status >= 500 || leaks.length > 0) {
        told.push(`${attempt.method} ${attempt.url} → ${status}: ${leaks}`);
      }
    }
    expect(told).toEqual([]);
    expect(await rowsOf(victim.documentId)).toEqual(before);
  }, 600_000);

  it.each([
    'anonymous',
    'a full-access token',
    'a read-only token',
    'a token with every permission',
    'an administrator',
  ])('from %s, which is no reader', async (caller) => {
    const before = await rowsOf(victim.documentId);
    const all = attempts().filter((_, index) => index % 7 === 0);
    const letIn: string[] = [];
    for (const attempt of all) {
      const { status, headers, text } = await send(attempt, callers[caller] ?? '');
      expect(headers['cache-control']).toBe('private, no-store');
      if (![401, 403].includes(status) || secrets().some((secret) => text.includes(secret))) {
        letIn.push(`${attempt.method} ${attempt.url} → ${status}`);
      }
    }
    expect(letIn).toEqual([]);
    expect(await rowsOf(victim.documentId)).toEqual(before);
  });

  it('in the generated API, which has no endpoint for what readers own', async () => {
    for (const uid of OWNED) {
      const { info } = warta.strapi.contentTypes[uid as never] as { info: { pluralName: string } };
      for (const path of [
        `/api/${info.pluralName}`,
        `/api/${info.pluralName}/${ownedRows[0]?.documentId}`,
      ]) {
        for (const authorization of ['', intruder.authorization, ...Object.values(callers)]) {
          const attempt = { method: 'get' as const, url: `${path}?populate=*`, body: {} };
          expect([401, 404, 405]).toContain((await send(attempt, authorization)).status);
        }
      }
    }
  });

  it('in every answer, which nobody on the way may keep', async () => {
    const reader = await createReader(warta, 'pembaca');
    for (const { method, path } of ownRoutes()) {
      const url = path.replace(':type', 'tags').replace(':documentId', story);
      const { headers } = await send({ method, url, body: {} }, reader.authorization);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers.etag).toBeUndefined();
    }
  });

  it('from an account that was deleted: its token writes nothing any more', async () => {
    const gone = await createReader(warta, 'pergi');
    await warta.strapi.db
      .query('plugin::users-permissions.user')
      .delete({ where: { documentId: gone.documentId } });
    const { status } = await gone.request('put', `/api/me/bookmarks/${story}`);
    expect(status).toBe(401);
    expect((await rowsOf(gone.documentId)).flat()).toEqual([]);
  });

  it('though they read the same story', async () => {
    await intruder.request('put', `/api/me/bookmarks/${story}`);
    await intruder.request('delete', `/api/me/bookmarks/${story}`);
    const { body } = await victim.request('get', `/api/me/bookmarks`);
    expect(body.data).toHaveLength(1);
    expect(await warta.strapi.documents(ARTICLE).count({})).toBe(1);
  });
});
