import { LAYOUTS } from '../../src/content-manager/layouts';
import { shipLayouts } from '../../src/content-manager/ship-layouts';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const configurationOf = (uid: string, kind = 'content-types') =>
  `/content-manager/${kind}/${uid}/configuration`;
const ARTICLE_CONFIGURATION = configurationOf('api::article.article');

describe('the content manager', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let token: string;

  const request = (method: 'get' | 'post' | 'put', path: string) =>
    warta.http[method](path).set('Authorization', `Bearer ${token}`);

  async function readConfiguration(path = ARTICLE_CONFIGURATION) {
    const { body } = await request('get', path).expect(200);
    return body.data.contentType ?? body.data.component;
  }

  /** What is written to the store meanwhile, by the SQL of it. */
  async function queriesOf(action: () => Promise<void>): Promise<string[]> {
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }) => queries.push(sql);
    warta.strapi.db.connection.on('query', note);
    try {
      await action();
    } finally {
      warta.strapi.db.connection.removeListener('query', note);
    }
    return queries;
  }

  beforeAll(async () => {
    warta = await startWarta({}, { isFirstStart: true });
    newsroom = await createNewsroom(warta.strapi);
    const account = { email: 'redaktur@warta.example', password: 'Redaksi-Uji-1' };
    await warta.http
      .post('/admin/register-admin')
      .send({ ...account, firstname: 'Rina', lastname: 'Redaktur' })
      .expect(200);
    const { body } = await warta.http.post('/admin/login').send(account).expect(200);
    token = body.data.token;
  });
  afterAll(() => warta.stop());

  describe('shows types as Warta ships them', () => {
    it.each(LAYOUTS.map((layout) => [layout.uid, layout] as const))('%s', async (uid, layout) => {
      const isComponent = layout.kind === 'components';
      const path = configurationOf(uid, isComponent ? 'components' : 'content-types');
      const { settings, layouts, metadatas } = await readConfiguration(path);
      expect(settings).toMatchObject(layout.settings);
      expect(layouts.edit).toEqual(layout.edit);
      expect(layouts.list).toEqual(layout.list);
      for (const [relation, mainField] of Object.entries(layout.relations)) {
        expect(metadatas[relation].edit.mainField).toBe(mainField);
      }
      for (const name of layout.readOnly) {
        expect(metadatas[name].edit.editable).toBe(false);
      }
    });

    it('and not those that are kept by the software itself', async () => {
      const { body } = await request('get', '/content-manager/init').expect(200);
      const shown = body.data.contentTypes
        .filter(({ isDisplayed }: { isDisplayed: boolean }) => isDisplayed)
        .map(({ uid }: { uid: string }) => uid);
      expect(shown).toContain('api::article.article');
      expect(shown).not.toContain('api::former-slug.former-slug');
    });
  });

  describe('at the next start', () => {
    it('costs one query and writes nothing', async () => {
      const queries = await queriesOf(() => shipLayouts(warta.strapi));
      expect(queries).toHaveLength(1);
      expect(queries[0]).toMatch(/^select/);
    });

    const [article] = LAYOUTS.filter(({ uid }) => uid === 'api::article.article');
    const withColumns = (list: string[]) => (article ? [{ ...article, list }] : []);

    /** What the admin panel sends when an administrator saves the view. */
    async function saveView(change: { list?: string[]; pageSize?: number }) {
      const { settings, layouts, metadatas } = await readConfiguration();
      const inputs = Object.entries(metadatas as Record<string, { edit: object; list: object }>)
        .filter(([name]) => name !== 'id')
        .map(([name, { edit, list }]) => {
          const { mainField: _shown, ...listed } = list as { mainField?: object };
          return [name, { edit, list: listed }];
        });
      await request('put', ARTICLE_CONFIGURATION)
        .send({
          settings: { ...settings, pageSize: change.pageSize ?? settings.pageSize },
          layouts: { ...layouts, list: change.list ?? layouts.list },
          metadatas: Object.fromEntries(inputs),
        })
        .expect(200);
    }

    it('brings a newer layout where nobody has changed the last one', async () => {
      await shipLayouts(warta.strapi, withColumns(['headline', 'updatedAt']));
      expect((await readConfiguration()).layouts.list).toEqual(['headline', 'updatedAt']);
      await shipLayouts(warta.strapi);
      expect((await readConfiguration()).layouts.list).toEqual(article?.list);
    });

    it("leaves an administrator's change alone, even under a newer layout", async () => {
      await saveView({ list: ['headline', 'slug'], pageSize: 100 });
      await shipLayouts(warta.strapi);
      await shipLayouts(warta.strapi, withColumns(['headline', 'updatedAt']));
      const { layouts, settings } = await readConfiguration();
      expect(layouts.list).toEqual(['headline', 'slug']);
      expect(settings.pageSize).toBe(100);
    });

    it('takes up a layout again that an administrator put back', async () => {
      await saveView({ list: [...(article?.list ?? [])], pageSize: article?.settings.pageSize });
      await shipLayouts(warta.strapi, withColumns(['headline', 'updatedAt']));
      expect((await readConfiguration()).layouts.list).toEqual(['headline', 'updatedAt']);
      await shipLayouts(warta.strapi);
    });
  });

  describe('shows when a story went out', () => {
    const published = new Date('2026-06-19T13:15:00.000Z');
    let documentId: string;

    beforeAll(async () => {
      warta.setNow(published);
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Harga cabai naik'));
      ({ documentId } = story);
      await writeStory(warta.strapi, { headline: 'Belum terbit' }, 'draft');
      warta.setNow(new Date(published.getTime() + 53 * 60_000));
    });
    afterAll(() => warta.setNow(undefined));

    it('in the list', async () => {
      const { body } = await request('get', `${ARTICLES}?sort=headline:ASC`).expect(200);
      expect(body.results).toMatchObject([
        { headline: 'Belum terbit', relativeTime: null },
        { headline: 'Harga cabai naik', relativeTime: { label: '53 menit lalu' } },
      ]);
    });

    it.each(['draft', 'published'])('in the edit view of the %s version', async (status) => {
      const { body } = await request('get', `${ARTICLES}/${documentId}?status=${status}`);
      expect(body.data).toMatchObject({
        headline: 'Harga cabai naik',
        relativeTime: {
          label: '53 menit lalu',
          absolute: 'Jumat, 19 Juni 2026 20.15 WIB',
        },
      });
    });
  });

  describe('takes a story from the empty form to its readers', () => {
    it('and names everything that is missing at once', async () => {
      const { body } = await request('post', ARTICLES)
        .send({ photo: { caption: 'Jembatan' } })
        .expect(201);
      const { body: refused } = await request(
        'post',
        `${ARTICLES}/${body.data.documentId}/actions/publish`,
      )
        .send({})
        .expect(400);
      expect(refused.error.name).toBe('ValidationError');
      const missing = [
        'headline',
        'body',
        'region',
        'channel',
        'authors',
        'photo.image',
        'photo.credit',
      ];
      expect(refused.error.message).toContain(missing.join(', '));
      const paths = refused.error.details.errors.map(({ path }: { path: string[] }) =>
        path.join('.'),
      );
      expect(paths).toEqual(missing);
    });

    it('by saving and publishing', async () => {
      const connect = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });
      const { body: created } = await request('post', ARTICLES)
        .send({
          headline: 'Jembatan baru dibuka',
          lead: 'Warga menyeberang sejak pagi.',
          body: blocks('Isi berita.'),
          genre: 'news',
          region: connect(newsroom.medan),
          channel: connect(newsroom.ekonomi),
          authors: connect(newsroom.siti),
        })
        .expect(201);
      const { documentId } = created.data;
      expect(created.data).toMatchObject({ slug: 'jembatan-baru-dibuka', status: 'draft' });

      await request('post', `${ARTICLES}/${documentId}/actions/publish`)
        .send({ headline: 'Jembatan baru dibuka', genre: 'news' })
        .expect(200);

      const { body: read } = await request('get', `${ARTICLES}/${documentId}`).expect(200);
      expect(read.data.status).toBe('published');
      expect(read.data.relativeTime.label).toBe('Baru saja');
      const { body: list } = await request('get', `${ARTICLES}?filters[slug]=jembatan-baru-dibuka`);
      expect(list.results).toMatchObject([{ status: 'published' }]);

      const { body: reader } = await warta.http
        .get('/api/articles/slug/jembatan-baru-dibuka?populate=editions')
        .expect(200);
      expect(reader.data).toMatchObject({
        headline: 'Jembatan baru dibuka',
        editions: [{ name: 'Kota Medan' }],
      });
    });

    it('and shows that it has been changed since', async () => {
      const { body } = await request('get', `${ARTICLES}?filters[slug]=jembatan-baru-dibuka`);
      const [story] = body.results;
      await request('put', `${ARTICLES}/${story.documentId}`)
        .send({ lead: 'Warga menyeberang sejak subuh.' })
        .expect(200);
      const { body: read } = await request('get', `${ARTICLES}/${story.documentId}`).expect(200);
      expect(read.data.status).toBe('modified');
    });
  });
});
