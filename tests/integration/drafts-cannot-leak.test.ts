import { type Callers, createCallers, createToken } from '../helpers/fuzz/callers';
import { DRAFT_ATTACKS } from '../helpers/fuzz/draft-attacks';
import {
  addPhoto,
  type PublicStories,
  SECRET,
  SECRET_MOMENTS,
  type SecretStories,
  writePublicStories,
  writeSecretStories,
} from '../helpers/fuzz/secret-stories';
import { createSender, type RawAnswer } from '../helpers/fuzz/send-raw';
import { createNewsroom, type Newsroom, storyData } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const CALLERS: readonly (keyof Callers)[] = ['anonymous', 'reader', 'readOnlyToken', 'customToken'];
const NOW = new Date('2026-06-19T13:15:00.000Z');

/** All of an answer that depends on what is stored. */
const tellingPart = ({ status, body, headers }: RawAnswer) => ({
  status,
  body,
  headers: Object.fromEntries(
    ['etag', 'content-length', 'cache-control', 'location', 'content-type', 'vary'].map((name) => [
      name,
      headers[name],
    ]),
  ),
});

describe('drafts cannot leak', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let stories: PublicStories;
  let secrets: SecretStories;
  let callers: Callers;
  let sender: ReturnType<typeof createSender>;
  /** What each attack was answered while there was nothing to leak. */
  const harmless = new Map<string, RawAnswer>();

  const attempt = (index: number, caller: keyof Callers, ids: SecretStories) => {
    const request = DRAFT_ATTACKS[index]?.request(ids);
    if (!request) {
      throw new Error(`There is no attack ${index}`);
    }
    const authorization = callers[caller];
    return sender.send({
      ...request,
      headers: { ...request.headers, ...(authorization && { Authorization: authorization }) },
    });
  };

  beforeAll(async () => {
    warta = await startWarta();
    warta.setNow(NOW);
    newsroom = await createNewsroom(warta.strapi);
    const image = await addPhoto(warta.strapi);
    stories = await writePublicStories(warta.strapi, newsroom, image);
    callers = await createCallers(warta);
    sender = createSender(warta.url, 4);

    const unknown = { draft: 'a'.repeat(24), withdrawn: 'b'.repeat(24) };
    for (const [index, { name }] of DRAFT_ATTACKS.entries()) {
      const answers = await Promise.all(CALLERS.map((caller) => attempt(index, caller, unknown)));
      CALLERS.forEach((caller, i) => {
        const answer = answers[i];
        if (answer) {
          harmless.set(`${caller} ${name}`, answer);
        }
      });
    }
    secrets = await writeSecretStories(warta.strapi, newsroom, stories, image);
  }, 600_000);
  afterAll(async () => {
    sender.close();
    await warta.stop();
  });

  it.each(DRAFT_ATTACKS.map(({ name }, index) => [name, index] as const))(
    '%s is answered as if there were none',
    async (name, index) => {
      const answers = await Promise.all(CALLERS.map((caller) => attempt(index, caller, secrets)));
      CALLERS.forEach((caller, i) => {
        const answer = answers[i];
        const before = harmless.get(`${caller} ${name}`);
        if (!answer || !before) {
          throw new Error(`${caller} got no answer`);
        }
        expect(answer.status).toBeLessThan(500);
        expect({ caller, ...tellingPart(answer) }).toEqual({ caller, ...tellingPart(before) });
        const everything = answer.body + JSON.stringify(answer.headers);
        for (const secret of [SECRET, ...SECRET_MOMENTS, secrets.draft, secrets.withdrawn]) {
          expect(everything).not.toContain(secret);
        }
      });
    },
  );

  it('attacks that are well-formed are answered, so that the comparison is worth something', () => {
    const statuses = [...harmless.values()].map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(statuses.length / 4);
  });

  describe('but are there for those who may preview', () => {
    let fullAccess: string;
    let previewer: string;

    beforeAll(async () => {
      fullAccess = await createToken(warta.strapi, { name: 'penuh', type: 'full-access' });
      previewer = await createToken(warta.strapi, {
        name: 'pratinjau',
        type: 'custom',
        permissions: [
          'api::article.article.find',
          'api::article.article.findOne',
          'api::article.article.preview',
        ],
      });
    });

    it.each([
      ['a token with full access', () => fullAccess],
      ['a token with the preview permission', () => previewer],
    ])('%s reads them at status=draft and at /preview', async (_name, token) => {
      const list = await warta.http
        .get(`/api/articles?status=draft&filters[headline][$contains]=${SECRET}`)
        .set('Authorization', token())
        .expect(200);
      expect(list.body.data).toHaveLength(3);
      expect(list.headers['cache-control']).toBe('private, no-store');
      const one = await warta.http
        .get(`/api/articles/${secrets.draft}/preview`)
        .set('Authorization', token())
        .expect(200);
      expect(one.body.data.headline).toContain(SECRET);
      expect(one.headers['cache-control']).toBe('private, no-store');
      await warta.http
        .get(`/api/articles/${secrets.draft}`)
        .set('Authorization', token())
        .expect(404);
    });
  });

  describe('when an API token writes', () => {
    let writer: string;

    beforeAll(async () => {
      writer = await createToken(warta.strapi, {
        name: 'penulis',
        type: 'custom',
        permissions: [
          ...['find', 'findOne', 'create', 'update', 'delete'].map(
            (action) => `api::article.article.${action}`,
          ),
          'api::author.author.find',
          'api::channel.channel.find',
          'api::region.region.find',
          'api::region.region.update',
          'api::tag.tag.find',
        ],
      });
    });
    const post = (query: string, data: object) =>
      warta.http.post(`/api/articles${query}`).set('Authorization', writer).send({ data });
    const rowsOf = (headline: string) =>
      warta.strapi.db.query('api::article.article').findMany({ where: { headline } });

    it('the story is a draft', async () => {
      const { body } = await post('', storyData(newsroom, 'Tulisan lewat token')).expect(201);
      expect(await rowsOf('Tulisan lewat token')).toMatchObject([{ publishedAt: null }]);
      await warta.http.get(`/api/articles/${body.data.documentId}`).expect(404);
    });

    it('the story is published when that is asked for', async () => {
      const { body } = await post(
        '?status=published',
        storyData(newsroom, 'Terbit lewat token'),
      ).expect(201);
      const read = await warta.http.get(`/api/articles/${body.data.documentId}`).expect(200);
      expect(read.body.data.headline).toBe('Terbit lewat token');
    });

    it('an incomplete story is refused with everything that it lacks, and not stored', async () => {
      const { body } = await post('?status=published', {
        headline: 'Belum lengkap',
        photo: { caption: 'Tanpa pemotret' },
      }).expect(400);
      const paths = body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
      expect(paths).toEqual([
        'body',
        'region',
        'channel',
        'authors',
        'photo.image',
        'photo.credit',
      ]);
      expect(await rowsOf('Belum lengkap')).toEqual([]);
    });

    it.each([
      ['POST', '/api/articles?populate=*'],
      ['POST', '/api/articles?populate[channel][populate]=articles'],
      ['POST', '/api/articles?status=published&populate[region][populate]=articles'],
      ['POST', '/api/articles?populate=relatedArticles'],
    ])('%s %s does not answer with other drafts', async (_method, path) => {
      const { body, text } = await warta.http
        .post(path)
        .set('Authorization', writer)
        .send({ data: storyData(newsroom, 'Umpan', { relatedArticles: [secrets.draft] }) })
        .expect(403);
      expect(body.error.message).toContain('api::article.article.preview');
      expect(text).not.toContain(SECRET);
    });

    it('a region is not answered with its drafts', async () => {
      const path = `/api/regions/${newsroom.deliSerdang}?populate=*`;
      const { text } = await warta.http
        .put(path)
        .set('Authorization', writer)
        .send({ data: { brand: 'Deli' } })
        .expect(403);
      expect(text).not.toContain(SECRET);
    });

    it('an update that changes nothing does not read a draft', async () => {
      const { text } = await warta.http
        .put(`/api/articles/${secrets.draft}`)
        .set('Authorization', writer)
        .send({ data: {} })
        .expect(403);
      expect(text).not.toContain(SECRET);
    });
  });
});
