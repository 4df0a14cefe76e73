import { assignDesk, createEditor, createRegion, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom } from '../helpers/newsroom';
import { connected, STORIES, saveNewStory } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

describe('a new story', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let reporter: Editor;
  let twoDesks: Editor;
  let managing: Editor;

  const EMPTY = { connect: [], disconnect: [] };

  async function stored(documentId: string) {
    const story = await warta.strapi.documents('api::article.article').findOne({
      documentId,
      populate: { region: true, editions: true, authors: true },
    });
    const names = (entries?: { name?: string | null }[] | null) =>
      (entries ?? []).map(({ name }) => name);
    return {
      region: story?.region?.name ?? null,
      editions: names(story?.editions),
      authors: names(story?.authors),
      timeZone: story?.timeZone ?? null,
    };
  }

  const createAuthor = (name: string, email: string) =>
    warta.strapi.documents('api::author.author').create({ data: { name, email } });

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    reporter = await createEditor(warta, 'wulan', ['warta-reporter'], [newsroom.makassar]);
    twoDesks = await createEditor(
      warta,
      'tono',
      ['warta-reporter'],
      [newsroom.medan, newsroom.deliSerdang],
    );
    managing = await createEditor(warta, 'dewi', ['warta-managing-editor']);
    await createAuthor('Wulan Sari', 'Wulan@redaksi.example');
  });
  afterAll(() => warta.stop());

  it('belongs to the one region of the desk, and to its writer', async () => {
    const form = { headline: 'Pasar ikan', region: EMPTY, authors: EMPTY };
    expect(await stored(await saveNewStory(reporter, form))).toEqual({
      region: 'Kota Makassar',
      editions: ['Kota Makassar'],
      authors: ['Wulan Sari'],
      timeZone: 'Asia/Makassar',
    });
  });

  it('may leave region and authors out', async () => {
    const story = await stored(await saveNewStory(reporter, { headline: 'Pelabuhan' }));
    expect(story).toMatchObject({ region: 'Kota Makassar', authors: ['Wulan Sari'] });
  });

  it('keeps the author that was chosen', async () => {
    const form = { headline: 'Ditulis rekan', authors: connected(newsroom.bonar) };
    expect(await stored(await saveNewStory(reporter, form))).toMatchObject({
      region: 'Kota Makassar',
      authors: ['Bonar Sihombing'],
    });
  });

  it('keeps the region that was chosen', async () => {
    const form = { headline: 'Dari Medan', region: connected(newsroom.medan) };
    expect((await stored(await saveNewStory(twoDesks, form))).region).toBe('Kota Medan');
  });

  it('is refused for no region to a desk of several, naming the field', async () => {
    const { status, body } = await twoDesks.request('post', STORIES, { headline: 'Yang mana' });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['region']);
  });

  it('gets no region from a desk that has none', async () => {
    const documentId = await saveNewStory(managing, { headline: 'Tanpa meja' });
    expect(await stored(documentId)).toMatchObject({ region: null, authors: [] });
  });

  it("of a province's desk belongs to the province", async () => {
    const sumut = await createRegion(warta.strapi, 'Sumatera Utara', '12', 'province');
    await createRegion(warta.strapi, 'Kota Binjai', '12.75', 'city', sumut);
    const editor = await createEditor(warta, 'sahat', ['warta-regional-editor'], [sumut]);
    const documentId = await saveNewStory(editor, { headline: 'Kabar provinsi' });
    expect((await stored(documentId)).region).toBe('Sumatera Utara');
  });

  it('has no author when several bear the address', async () => {
    const editor = await createEditor(warta, 'agus', ['warta-reporter'], [newsroom.medan]);
    await createAuthor('Agus Salim', 'agus@redaksi.example');
    await createAuthor('Agus S.', 'agus@redaksi.example');
    const documentId = await saveNewStory(editor, { headline: 'Dua Agus' });
    expect((await stored(documentId)).authors).toEqual([]);
  });

  it('of a program gets nothing that it does not say', async () => {
    const { documentId } = await warta.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Dari program' } as never });
    expect(await stored(documentId)).toMatchObject({ region: null, authors: [] });
  });

  it('is only given what it lacks when it is new', async () => {
    const documentId = await saveNewStory(managing, { headline: 'Lama tanpa wilayah' });
    const user = await createEditor(warta, 'mega', ['warta-managing-editor'], [newsroom.medan]);
    const { status } = await user.request('put', `${STORIES}/${documentId}`, { headline: 'Baru' });
    expect([status, (await stored(documentId)).region]).toEqual([200, null]);
  });

  describe('is announced to the form', () => {
    const announced = async (by: Editor) => (await by.request('get', '/warta/new-story')).body.data;

    it('with what it will get', async () => {
      expect(await announced(reporter)).toEqual({
        region: {
          id: expect.any(Number),
          documentId: newsroom.makassar,
          name: 'Kota Makassar',
          timeZone: 'Asia/Makassar',
        },
        author: {
          id: expect.any(Number),
          documentId: expect.any(String),
          name: 'Wulan Sari',
        },
        mayPublish: false,
      });
    });

    it('with nothing where there is a choice', async () => {
      expect(await announced(twoDesks)).toEqual({ region: null, author: null, mayPublish: false });
    });

    it('as one that may be published at once, to those who need no approval', async () => {
      expect((await announced(managing)).mayPublish).toBe(true);
      const editor = await createEditor(warta, 'rini', ['warta-regional-editor']);
      await assignDesk(warta.strapi, editor.id, [newsroom.medan]);
      expect((await announced(editor)).mayPublish).toBe(false);
    });

    it('to nobody who is not logged in', async () => {
      expect((await warta.http.get('/warta/new-story')).status).toBe(401);
    });
  });
});
