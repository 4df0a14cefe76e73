import { createEditor, createRegion, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const HOUR = 60 * 60 * 1000;

describe('the preview of a draft', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let editor: Editor;
  let reporter: Editor;
  let manager: Editor;

  beforeAll(async () => {
    warta = await startWarta();
    const { strapi } = warta;
    newsroom = await createNewsroom(strapi);
    const jakarta = await createRegion(strapi, 'Kota Jakarta Pusat', '31.71', 'city');
    editor = await createEditor(warta, 'rina', ['warta-regional-editor'], [newsroom.medan]);
    reporter = await createEditor(warta, 'wulan', ['warta-reporter'], [jakarta]);
    manager = await createEditor(warta, 'tagor', ['warta-managing-editor']);
  });
  afterAll(() => warta.stop());
  beforeEach(() => warta.setNow(PRESENT));

  const draftOf = (headline: string, extra: object = {}) =>
    writeStory(warta.strapi, storyData(newsroom, headline, extra), 'draft');

  const ask = (by: Editor, documentId: string, status = 'draft', type = ARTICLE) =>
    by.request(
      'get',
      `/content-manager/preview/url/${type}?documentId=${documentId}&status=${status}`,
    );

  const urlFor = async (by: Editor, documentId: string, status?: string): Promise<URL> => {
    const { status: code, body } = await ask(by, documentId, status);
    expect(code).toBe(200);
    return new URL(body.data.url);
  };

  const tokenFor = async (by: Editor, documentId: string): Promise<string> =>
    (await urlFor(by, documentId)).searchParams.get('token') ?? '';

  const open = (token: string) =>
    warta.http.get('/api/preview').set('Authorization', `Bearer ${token}`);

  describe('is opened by a link that', () => {
    it('leads to the public site', async () => {
      const { documentId } = await draftOf('Menuju situs');
      const { origin, pathname } = await urlFor(editor, documentId);
      expect(`${origin}${pathname}`).toBe(
        new URL('/pratinjau', warta.strapi.config.get<string>('server.siteUrl')).href,
      );
    });

    it('gives the draft as an article is given, with its label and without what is private', async () => {
      const { documentId } = await draftOf('Draf lengkap', {
        datePublished: '2026-06-19T12:22:00.000Z',
        editor: newsroom.bonar,
        tags: [newsroom.umkm],
        uri: 'urn:rahasia:7',
      });
      const { body, headers, text } = await open(await tokenFor(editor, documentId)).expect(200);
      expect(body.data).toMatchObject({
        documentId,
        headline: 'Draf lengkap',
        slug: 'draf-lengkap',
        relativeTime: { label: '53 menit lalu' },
        retracted: false,
        authors: [{ name: 'Siti Rahma' }],
        editor: { name: 'Bonar Sihombing' },
        channel: { name: 'Ekonomi' },
        region: { name: 'Kota Medan' },
        tags: [{ name: 'UMKM' }],
        corrections: [],
      });
      expect(text).not.toMatch(/rahasia|"(email|uri|step|revision|timeZone":"Asia.*"step)"/);
      expect(headers['cache-control']).toBe('private, no-store');
    });

    it('speaks the language that is asked for', async () => {
      const { documentId } = await draftOf('Dua bahasa', {
        datePublished: '2026-06-19T12:22:00.000Z',
      });
      const token = await tokenFor(editor, documentId);
      const { body } = await open(token).query({ lang: 'en' }).expect(200);
      expect(body.data.relativeTime.label).toBe('53 minutes ago');
    });

    it('gives a draft that was never published, which has no date yet', async () => {
      const { documentId } = await draftOf('Belum bertanggal');
      const { body } = await open(await tokenFor(editor, documentId)).expect(200);
      expect(body.data).toMatchObject({ headline: 'Belum bertanggal', relativeTime: null });
    });

    it('gives what is written now, and not what is published', async () => {
      const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Versi terbit'));
      await warta.strapi
        .documents(ARTICLE)
        .update({ documentId, data: { headline: 'Versi berikutnya' } as never });
      const { body } = await open(await tokenFor(editor, documentId)).expect(200);
      expect(body.data.headline).toBe('Versi berikutnya');
      const published = await warta.http.get(`/api/articles/${documentId}`).expect(200);
      expect(published.body.data.headline).toBe('Versi terbit');
    });

    it('shows of a story that is being taken back what readers will be told', async () => {
      const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Akan dicabut'));
      const corrections = [{ kind: 'retraction', text: 'Sumbernya keliru.' }];
      await warta.strapi.documents(ARTICLE).update({ documentId, data: { corrections } as never });
      const { body } = await open(await tokenFor(editor, documentId)).expect(200);
      expect(body.data).toMatchObject({
        headline: 'Akan dicabut',
        lead: null,
        body: null,
        corrections: [{ text: 'Sumbernya keliru.' }],
      });
    });

    it('works for an hour', async () => {
      const { documentId } = await draftOf('Satu jam');
      const token = await tokenFor(editor, documentId);
      warta.setNow(new Date(PRESENT.getTime() + HOUR - 1));
      await open(token).expect(200);
      warta.setNow(new Date(PRESENT.getTime() + HOUR));
      const { body } = await open(token).expect(403);
      expect(body.error).toMatchObject({ details: { reason: 'expired-link' } });
      expect(body.error.message).toContain('has expired');
    });

    it('ends with the story', async () => {
      const { documentId } = await draftOf('Dihapus');
      const token = await tokenFor(editor, documentId);
      await warta.strapi.documents(ARTICLE).delete({ documentId });
      await open(token).expect(404);
    });

    it('opens what is published at its own address', async () => {
      const { documentId, slug } = await writeStory(warta.strapi, storyData(newsroom, 'Terbit'));
      const url = await urlFor(editor, documentId, 'published');
      expect(url.pathname).toBe(`/berita/${slug}`);
      expect(url.search).toBe('');
    });
  });

  describe('stays closed', () => {
    const refusedAsUnknown = async (token: string) => {
      const { body } = await open(token).expect(403);
      expect(body.error).toMatchObject({ details: { reason: 'unknown-link' } });
    };

    it('to everyone without a link', async () => {
      const { body, headers } = await warta.http.get('/api/preview').expect(403);
      expect(body.error.details).toEqual({ reason: 'unknown-link' });
      expect(headers['cache-control']).toBe('private, no-store');
    });

    it('to a token that was altered anywhere', async () => {
      const { documentId } = await draftOf('Diubah');
      const token = await tokenFor(editor, documentId);
      for (let place = 0; place < token.length; place += 1) {
        const other = token[place] === 'A' ? 'B' : 'A';
        await refusedAsUnknown(`${token.slice(0, place)}${other}${token.slice(place + 1)}`);
      }
    });

    it('to the signature of another story, and to another expiry', async () => {
      const [one, other] = [await draftOf('Cerita satu'), await draftOf('Cerita dua')];
      const [payload = '', signature = ''] = (await tokenFor(editor, one.documentId)).split('.');
      const [foreign = ''] = (await tokenFor(editor, other.documentId)).split('.');
      await refusedAsUnknown(`${foreign}.${signature}`);
      const later = Buffer.from(payload, 'base64url').toString().replace(/^\d+/, '9999999999999');
      await refusedAsUnknown(`${Buffer.from(later).toString('base64url')}.${signature}`);
      await refusedAsUnknown(payload);
      await refusedAsUnknown(`${payload}.`);
    });

    it('to tokens that mean something elsewhere', async () => {
      const login = await warta.http
        .post('/admin/login')
        .send({ email: 'rina@redaksi.example', password: 'Redaksi-Uji-1' });
      await refusedAsUnknown(login.body.data.token);
    });

    it('on every other address, whatever the token', async () => {
      const { documentId } = await draftOf('Hanya pratinjau');
      const token = await tokenFor(editor, documentId);
      for (const path of [
        `/api/articles/${documentId}`,
        `/api/articles/${documentId}?status=draft`,
        `/api/articles/${documentId}/preview`,
      ]) {
        const { status, text } = await warta.http.get(path).set('Authorization', `Bearer ${token}`);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(text).not.toContain('Hanya pratinjau');
      }
    });
  });

  describe('is offered', () => {
    it("to an editor for the stories of the editor's desk only, saying so", async () => {
      const { documentId } = await draftOf('Milik Medan');
      const { status, body } = await ask(reporter, documentId);
      expect(status).toBe(403);
      expect(body.error.message).toContain('Kota Medan');
      expect(JSON.stringify(body)).not.toContain('token');
    });

    it('to a managing editor for every story', async () => {
      const { documentId } = await draftOf('Di Makassar', { region: newsroom.makassar });
      expect((await ask(manager, documentId)).status).toBe(200);
      expect((await ask(editor, documentId)).status).toBe(403);
    });

    it('to nobody who has not logged in', async () => {
      const { documentId } = await draftOf('Tanpa masuk');
      await warta.http
        .get(`/content-manager/preview/url/${ARTICLE}?documentId=${documentId}`)
        .expect(401);
    });

    it('for no story that is not there, and for nothing that has no draft', async () => {
      expect((await ask(manager, 'tidakada')).status).toBe(204);
      expect((await ask(manager, newsroom.medan, 'draft', 'api::region.region')).status).toBe(204);
      const { documentId } = await draftOf('Belum terbit');
      expect((await ask(manager, documentId, 'published')).status).toBe(204);
    });
  });
});
