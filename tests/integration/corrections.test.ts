import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

const PRESENT = '2026-06-19T08:00:00.000Z';
const LATER = '2026-06-20T08:00:00.000Z';
const PASSWORD = 'Redaksi-Warta-2026';

interface Entry {
  id?: number;
  kind: string;
  text: string;
  datePublished?: string | null;
}

describe('corrections', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
  });
  beforeEach(() => warta.setNow(new Date(PRESENT)));
  afterAll(() => warta.stop());

  const documents = () => warta.strapi.documents(ARTICLE);
  const publish = (headline: string, extra: object = {}) =>
    writeStory(warta.strapi, storyData(newsroom, headline, extra));
  const save = (documentId: string, corrections: readonly Entry[]) =>
    documents().update({ documentId, data: { corrections } as never });
  const get = (path: string, query: object = {}) => warta.http.get(path).query(query);
  const read = async (documentId: string, query: object = {}) =>
    (await get(`/api/articles/${documentId}`, query).expect(200)).body.data;

  /** The entries of a draft with their ids, as a form sends them back. */
  async function entriesOf(documentId: string): Promise<Entry[]> {
    const draft = await documents().findOne({
      documentId,
      status: 'draft',
      populate: ['corrections'],
    });
    return (draft as unknown as { corrections: Entry[] }).corrections;
  }

  /** Publishes one more entry after those that are there. */
  async function add(documentId: string, kind: string, text: string) {
    await save(documentId, [...(await entriesOf(documentId)), { kind, text }]);
    await documents().publish({ documentId });
  }

  async function adminOf(email: string, role: string): Promise<{ Authorization: string }> {
    const { strapi } = warta;
    const { id } = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: role }, select: ['id'] });
    await strapi.service('admin::user').create({
      email,
      firstname: 'Meja',
      lastname: role,
      password: PASSWORD,
      isActive: true,
      roles: [id],
    });
    const { body } = await warta.http
      .post('/admin/login')
      .send({ email, password: PASSWORD })
      .expect(200);
    return { Authorization: `Bearer ${body.data.token}` };
  }

  describe('of a published story', () => {
    it('are dated when they are published, and move dateModified', async () => {
      const { documentId, datePublished } = await publish('Harga cabai turun');
      warta.setNow(new Date(LATER));
      await add(documentId, 'correction', 'Harga per kilogram, bukan per ons.');
      expect(await read(documentId)).toMatchObject({
        datePublished,
        dateModified: LATER,
        retracted: false,
        corrections: [
          {
            kind: 'correction',
            text: 'Harga per kilogram, bukan per ons.',
            datePublished: LATER,
          },
        ],
      });
    });

    it('lose a date in the future, and keep an earlier one that was typed', async () => {
      const { documentId } = await publish('Harga beras turun');
      await save(documentId, [
        { kind: 'clarification', text: 'Dulu', datePublished: '2026-01-01T00:00:00.000Z' },
        { kind: 'correction', text: 'Nanti', datePublished: LATER },
      ]);
      await documents().publish({ documentId });
      const { corrections } = await read(documentId);
      expect(corrections).toMatchObject([
        { datePublished: '2026-01-01T00:00:00.000Z' },
        { datePublished: PRESENT },
      ]);
    });

    it.each([
      [
        'reworded',
        (entries: Entry[]) => [{ ...(entries[0] as Entry), text: 'Lain' }, entries[1]],
        0,
      ],
      ['turned into another kind', ([a, b]: Entry[]) => [a, { ...b, kind: 'retraction' }], 1],
      ['dated anew', ([a, b]: Entry[]) => [a, { ...b, datePublished: LATER }], 1],
      ['removed', ([a]: Entry[]) => [a], 1],
      ['all removed', () => [], 0],
      ['put in another order', ([a, b]: Entry[]) => [b, a], 0],
      [
        'pushed back by a new one',
        (entries: Entry[]) => [{ kind: 'correction', text: 'Baru' }, ...entries],
        0,
      ],
      ['written anew without its words', ([a, b]: Entry[]) => [a, { kind: b?.kind, text: '' }], 1],
    ])('cannot be %s', async (name, change, place) => {
      const { documentId } = await publish(`Berita ${name}`);
      await add(documentId, 'correction', 'Satu');
      await add(documentId, 'clarification', 'Dua');
      const changed = change(await entriesOf(documentId)) as Entry[];
      await expect(save(documentId, changed)).rejects.toMatchObject({
        name: 'ValidationError',
        details: { errors: [{ path: ['corrections', String(place)] }] },
      });
      expect(await entriesOf(documentId)).toMatchObject([{ text: 'Satu' }, { text: 'Dua' }]);
    });

    it('cannot be changed by way of unpublishing either', async () => {
      const { documentId } = await publish('Berita ditarik dahulu');
      await add(documentId, 'correction', 'Satu');
      await documents().unpublish({ documentId });
      await expect(save(documentId, [])).rejects.toThrow('corrections.0');
      await documents().publish({ documentId });
      expect((await read(documentId)).corrections).toHaveLength(1);
    });

    it('may be sent back without their ids and dates', async () => {
      const { documentId } = await publish('Berita dikirim ulang');
      await add(documentId, 'correction', 'Satu');
      warta.setNow(new Date(LATER));
      await save(documentId, [
        { kind: 'correction', text: 'Satu' },
        { kind: 'clarification', text: 'Dua' },
      ]);
      await documents().publish({ documentId });
      expect((await read(documentId)).corrections).toMatchObject([
        { text: 'Satu', datePublished: PRESENT },
        { text: 'Dua', datePublished: LATER },
      ]);
    });

    it.each([
      ['text', { kind: 'correction', text: ' \n' }],
      ['kind', { kind: null, text: 'Apa ini?' }],
    ])('cannot be published without %s', async (field, entry) => {
      const { documentId } = await publish(`Berita tanpa ${field}`);
      await save(documentId, [entry as Entry]);
      await expect(documents().publish({ documentId })).rejects.toMatchObject({
        details: { errors: [{ path: ['corrections', '0', field] }] },
      });
      expect((await read(documentId)).corrections).toEqual([]);
    });

    it('stay behind when the story is cloned', async () => {
      const { documentId } = await publish('Berita disalin');
      await add(documentId, 'retraction', 'Keliru.');
      const copy = await documents().clone({ documentId });
      const copied = String(copy?.documentId);
      await documents().publish({ documentId: copied });
      expect(await read(copied)).toMatchObject({ retracted: false, corrections: [] });
    });

    it('say to the newsroom alone who wrote them, whatever the form says', async () => {
      const { documentId } = await publish('Berita dengan pencatat');
      const admin = await adminOf('editor@warta.example', 'strapi-super-admin');
      const url = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
      await warta.http
        .put(url)
        .set(admin)
        .send({ corrections: [{ kind: 'correction', text: 'Satu', recordedBy: 'Orang lain' }] })
        .expect(200);
      await warta.http.post(`${url}/actions/publish`).set(admin).send({}).expect(200);
      const stored = await warta.strapi.db.query(ARTICLE).findMany({
        where: { documentId },
        populate: { corrections: true },
      });
      for (const { corrections } of stored) {
        expect(corrections).toMatchObject([{ recordedBy: 'Meja strapi-super-admin' }]);
      }
      const answer = await get(`/api/articles/${documentId}`, { populate: '*' });
      expect(answer.body.data.corrections).toHaveLength(1);
      expect(answer.text).not.toContain('recordedBy');
      await get('/api/articles', { 'filters[corrections][recordedBy][$contains]': 'Meja' }).expect(
        400,
      );
    });
  });

  describe('in answers', () => {
    let documentId: string;
    let slug: string;

    beforeAll(async () => {
      warta.setNow(new Date(PRESENT));
      ({ documentId, slug } = await publish('Berita yang diralat', {
        editions: [newsroom.medan, newsroom.makassar],
        tags: [newsroom.umkm],
      }));
      await add(documentId, 'correction', 'Angkanya keliru.');
    });

    it.each([
      ['by id', () => `/api/articles/${documentId}`, {}],
      ['by address', () => `/api/articles/slug/${slug}`, {}],
      ['with a few fields', () => `/api/articles/${documentId}`, { fields: 'headline' }],
      ['with other parts', () => `/api/articles/${documentId}`, { populate: 'region,authors' }],
      ['with a path', () => `/api/articles/${documentId}`, { 'populate[0]': 'region.parent' }],
      ['with everything', () => `/api/articles/${documentId}`, { populate: '*' }],
      [
        'with a part of them',
        () => `/api/articles/${documentId}`,
        { 'populate[corrections][fields]': 'kind' },
      ],
    ])('stand in the story read %s', async (_name, path, query) => {
      const { body } = await get(path(), query).expect(200);
      expect(body.data.corrections).toMatchObject([
        { kind: 'correction', text: 'Angkanya keliru.', datePublished: PRESENT },
      ]);
    });

    it('leave the rest of the answer as it was asked for', async () => {
      expect(await read(documentId, { populate: 'region,authors' })).toMatchObject({
        region: { slug: 'kota-medan' },
        authors: [{ slug: 'siti-rahma' }],
      });
      expect(await read(documentId)).not.toHaveProperty('region');
    });

    it('stand in lists when they are populated, in every edition', async () => {
      for (const edition of ['kota-medan', 'kota-makassar']) {
        const { body } = await get('/api/articles', {
          'filters[editions][slug]': edition,
          'filters[slug]': slug,
          populate: 'corrections',
        });
        expect(body.data[0].corrections).toMatchObject([{ text: 'Angkanya keliru.' }]);
      }
    });

    it.each(['rss', 'atom', 'json'])(
      'stand in the %s feeds of all its editions',
      async (format) => {
        for (const edition of ['kota-medan', 'kota-makassar']) {
          const { text, body } = await get(`/feeds/regions/${edition}.${format}`).expect(200);
          expect(text || body.toString()).toContain('Angkanya keliru.');
        }
      },
    );

    it.each([
      ['/api/feeds/latest'],
      ['/api/feeds/regions/kota-medan'],
      ['/api/feeds/regions/kota-makassar'],
      ['/api/feeds/tags/umkm'],
    ])('stand on its card in %s', async (path) => {
      const { body } = await get(path).expect(200);
      const card = body.data.find((item: { slug: string }) => item.slug === slug);
      expect(card.corrections).toEqual([
        { kind: 'correction', text: 'Angkanya keliru.', datePublished: PRESENT },
      ]);
    });

    it('stand in both exports', async () => {
      const jsonLd = await get(`/api/articles/${documentId}/json-ld`).expect(200);
      expect(jsonLd.text).toContain('Angkanya keliru.');
      const ninjs = await get(`/api/articles/${documentId}/ninjs`).expect(200);
      expect(ninjs.body).toMatchObject({ pubStatus: 'usable' });
      expect(ninjs.body.edNote).toContain('Angkanya keliru.');
    });
  });

  describe('that take a story back', () => {
    let documentId: string;
    let slug: string;

    const REASON = 'Foto dan kutipan berita ini rekaan.';
    const SECRET = 'kutipanrekaan';
    const lists = [
      '/api/articles',
      '/api/feeds/latest?limit=100',
      '/api/feeds/top?limit=100',
      '/api/feeds/channels/olahraga',
      '/api/feeds/regions/kota-makassar',
      '/api/feeds/regions/kota-makassar?include=children',
      '/api/feeds/authors/bonar-sihombing',
      '/api/feeds/tags/umkm',
      '/api/feeds/network',
      `/api/feeds/search?q=${SECRET}`,
      '/feeds/latest.rss',
      '/feeds/latest.atom',
      '/feeds/latest.json',
      '/feeds/regions/kota-makassar.rss',
      '/sitemap-news.xml',
      '/sitemap-2026-06.xml',
      '/api/regions?populate=*&filters[slug]=kota-makassar',
      '/api/regions?populate[articles]=true&filters[slug]=kota-makassar',
      '/api/regions?populate[0]=articles.authors&filters[slug]=kota-makassar',
      '/api/authors?populate=articles&filters[slug]=bonar-sihombing',
      '/api/tags?populate[articles][populate]=*',
      `/api/articles?filters[lead][$contains]=${SECRET}`,
      `/api/articles?_q=${SECRET}`,
    ];

    beforeAll(async () => {
      warta.setNow(new Date(PRESENT));
      ({ documentId, slug } = await publish('Berita rekaan', {
        lead: `Teras ${SECRET}`,
        region: newsroom.makassar,
        channel: newsroom.olahraga,
        authors: [newsroom.bonar],
        tags: [newsroom.umkm],
        source: `Sumber ${SECRET}`,
      }));
      // Older, so that the edition's newest story is the other one.
      warta.setNow(new Date(Date.parse(PRESENT) - 60_000));
      await publish('Berita tetangga', {
        region: newsroom.makassar,
        channel: newsroom.olahraga,
        authors: [newsroom.bonar],
        tags: [newsroom.umkm],
        relatedArticles: [documentId],
      });
      warta.setNow(new Date(PRESENT));
    });

    it.each(lists.slice(0, 16))('find it in %s before', async (path) => {
      const { text, body } = await get(path).expect(200);
      expect(text || body.toString()).toMatch(new RegExp(`${slug}|rekaan`));
    });

    it('let the story itself answer with the reason and nothing of what it said', async () => {
      warta.setNow(new Date(LATER));
      await add(documentId, 'retraction', REASON);
      for (const path of [`/api/articles/${documentId}`, `/api/articles/slug/${slug}`]) {
        const { body, text } = await get(path, { populate: '*' }).expect(200);
        expect(body.data).toMatchObject({
          headline: 'Berita rekaan',
          slug,
          datePublished: PRESENT,
          dateModified: LATER,
          region: { slug: 'kota-makassar' },
          corrections: [{ kind: 'retraction', text: REASON, datePublished: LATER }],
          relativeTime: { label: expect.any(String) },
          retracted: true,
          lead: null,
          body: null,
          source: null,
          channel: null,
          authors: [],
          tags: [],
        });
        expect(text).not.toContain(SECRET);
      }
      const sparse = await read(documentId, { fields: 'lead' });
      expect(sparse).toMatchObject({
        lead: null,
        retracted: true,
        corrections: [{ text: REASON }],
      });
      expect(sparse).not.toHaveProperty('dateRetracted');
    });

    it.each(lists)('take it out of %s', async (path) => {
      const { text, body, status } = await get(path);
      expect([200, 404]).toContain(status);
      const said = text || body.toString();
      expect(said).not.toContain(`"${slug}"`);
      expect(said).not.toContain(`/${slug}`);
      expect(said).not.toContain(`Teras ${SECRET}`);
    });

    it('take it out of the stories beside others', async () => {
      const { body } = await get('/api/articles', {
        'filters[headline]': 'Berita tetangga',
        populate: 'relatedArticles',
      });
      expect(body.data[0].relatedArticles).toEqual([]);
      const related = await get(`/api/feeds/related/${body.data[0].documentId}`).expect(200);
      expect(related.text).not.toContain(slug);
    });

    it('leave no way to ask what it said', async () => {
      const asked = await get('/api/regions', { 'filters[articles][lead][$contains]': SECRET });
      expect(asked.body.data).toEqual([]);
      const count = await get('/api/articles', { 'filters[slug]': slug });
      expect(count.body.meta.pagination.total).toBe(0);
      const [right, wrong] = await Promise.all(
        [SECRET, 'tidakada'].map((word) =>
          get(`/api/articles/${documentId}`, { 'filters[lead][$contains]': word }),
        ),
      );
      expect(right?.status).toBe(wrong?.status);
    });

    it('say so in ninjs and JSON-LD', async () => {
      const ninjs = await get(`/api/articles/${documentId}/ninjs`).expect(200);
      expect(ninjs.body).toMatchObject({ pubStatus: 'canceled', versionCreated: LATER });
      expect(ninjs.body.edNote).toContain(REASON);
      expect(ninjs.body).not.toHaveProperty('bodies');
      expect(ninjs.text).not.toContain(SECRET);
      const jsonLd = await get(`/api/articles/${documentId}/json-ld`).expect(200);
      expect(JSON.parse(jsonLd.text)).toMatchObject({
        creativeWorkStatus: 'Retracted',
        correction: [{ text: REASON }],
      });
      expect(jsonLd.text).not.toContain(SECRET);
    });

    it('cannot be taken back by another publication', async () => {
      await documents().update({ documentId, data: { lead: 'Teras baru' } as never });
      await documents().publish({ documentId });
      expect(await read(documentId)).toMatchObject({ retracted: true, lead: null });
    });

    it('are still read in full by programs that may preview', async () => {
      const { accessKey } = await warta.strapi.service('admin::api-token').create({
        name: 'pratinjau',
        description: '',
        type: 'full-access',
        lifespan: null,
      });
      const { body } = await get(`/api/articles/${documentId}`)
        .set('Authorization', `Bearer ${accessKey}`)
        .expect(200);
      expect(body.data).toMatchObject({ retracted: true, lead: 'Teras baru' });
    });
  });

  describe('before a story leaves the site', () => {
    let admin: { Authorization: string };
    let superAdmin: { Authorization: string };

    const url = (documentId: string) =>
      `/content-manager/collection-types/${ARTICLE}/${documentId}`;
    const unpublish = (documentId: string, who: { Authorization: string }) =>
      warta.http
        .post(`${url(documentId)}/actions/unpublish`)
        .set(who)
        .send({});
    const remove = (documentId: string, who: { Authorization: string }) =>
      warta.http.delete(url(documentId)).set(who);

    beforeAll(async () => {
      warta.setNow(undefined);
      admin = await adminOf('redaksi@warta.example', 'warta-managing-editor');
      superAdmin = await adminOf('super@warta.example', 'strapi-super-admin');
    });

    it('are asked of editors, who can then unpublish it', async () => {
      const { documentId } = await publish('Berita tidak hilang diam-diam');
      const { body } = await unpublish(documentId, admin).expect(400);
      expect(body.error.message).toContain('corrections');
      await remove(documentId, admin).expect(400);
      await add(documentId, 'retraction', 'Keliru.');
      await unpublish(documentId, admin).expect(200);
      await get(`/api/articles/${documentId}`).expect(404);
    });

    it('are not asked of the super admin, of code, or for a draft', async () => {
      const first = await publish('Berita diturunkan penyelia');
      await unpublish(first.documentId, superAdmin).expect(200);
      const second = await publish('Berita diturunkan kode');
      await documents().delete({ documentId: second.documentId });
      const draft = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Naskah tidak jadi'),
        'draft',
      );
      await remove(draft.documentId, admin).expect(200);
    });
  });

  describe('in the ledger', () => {
    const OLD = '2020-01-01T00:00:00.000Z';
    const entries = async (query: object = {}) =>
      (await get('/api/corrections', query).expect(200)).body;
    const texts = (body: { data: { text: string }[] }) => body.data.map(({ text }) => text);

    beforeAll(async () => {
      warta.setNow(new Date('2030-01-02T00:00:00.000Z'));
      const { documentId } = await publish('Kabar buku besar', {
        editions: [newsroom.medan, newsroom.deliSerdang],
      });
      await save(documentId, [
        { kind: 'correction', text: 'BB 1' },
        { kind: 'clarification', text: 'BB 2' },
        { kind: 'right-of-reply', text: 'BB lama', datePublished: OLD },
      ]);
      await documents().publish({ documentId });
      await save(documentId, [
        ...(await entriesOf(documentId)),
        { kind: 'correction', text: 'Naskah' },
      ]);
      const other = await publish('Kabar makassar', { region: newsroom.makassar });
      await add(other.documentId, 'retraction', 'BB 3');
    });
    beforeEach(() => warta.setNow(new Date('2030-01-02T00:53:00.000Z')));

    it('stand with their story, its edition and their age, the newest first', async () => {
      const { data } = await entries();
      expect(data[0].datePublished >= data[1].datePublished).toBe(true);
      const entry = data.find(({ text }: { text: string }) => text === 'BB 3');
      expect(entry).toEqual({
        kind: 'retraction',
        text: 'BB 3',
        datePublished: '2030-01-02T00:00:00.000Z',
        relativeTime: expect.objectContaining({ label: '53 menit lalu' }),
        article: {
          documentId: expect.any(String),
          headline: 'Kabar makassar',
          slug: 'kabar-makassar',
        },
        region: expect.objectContaining({ slug: 'kota-makassar', timeZone: 'Asia/Makassar' }),
      });
      expect(entry.relativeTime.absolute).toContain('WITA');
    });

    it('stand only when they are published', async () => {
      expect(texts(await entries({ limit: 100 }))).not.toContain('Naskah');
    });

    it.each([
      [{ region: 'kota-makassar', from: '2030-01-01' }, ['BB 3']],
      [{ region: 'kabupaten-deli-serdang' }, ['BB 2', 'BB 1', 'BB lama']],
      [{ kind: 'right-of-reply' }, ['BB lama']],
      [{ from: '2030-01-02', region: 'kota-medan' }, ['BB 2', 'BB 1']],
      [{ to: '2020-12-31' }, ['BB lama']],
      [{ kind: 'retraction', to: '2020-12-31' }, []],
    ])('are found by %j', async (query, expected) => {
      expect(texts(await entries(query))).toEqual(expected);
    });

    it('come page by page, each once, although some have the same time', async () => {
      const all = texts(await entries({ limit: 100 }));
      const paged: string[] = [];
      let after: string | undefined;
      do {
        const page = await entries({ limit: 1, ...(after && { after }) });
        paged.push(...texts(page));
        after = page.meta.next ?? undefined;
      } while (after);
      expect(paged).toEqual(all);
      expect(new Set(paged).size).toBeGreaterThan(3);
    });

    it.each([
      ['region', { region: 'atlantis' }],
      ['kind', { kind: 'gosip' }],
      ['from', { from: 'kemarin' }],
      ['to', { from: '2026-02-01', to: '2026-01-01' }],
      ['limit', { limit: 101 }],
      ['after', { after: 'bukan-kursor' }],
      ['sort', { sort: 'text' }],
    ])('refuse a bad %s by its name', async (param, query) => {
      const { body } = await get('/api/corrections', query).expect(400);
      expect(body.error).toMatchObject({ details: { param } });
    });

    it('take two queries at most, and may be kept by others', async () => {
      const queries = await queriesDuring(warta.strapi, () =>
        get('/api/corrections', { region: 'kota-medan' }),
      );
      expect(queries.length).toBeLessThanOrEqual(2);
      const { headers } = await get('/api/corrections');
      expect(headers['cache-control']).toMatch(/^public, max-age=\d+$/);
    });
  });
});
