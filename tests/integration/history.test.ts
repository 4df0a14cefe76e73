import { createEditor, type Editor } from '../helpers/desk';
import { createToken } from '../helpers/fuzz/callers';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { connected, STORIES, saveNewStory, storyForm } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

/** Every field of a story that an editor writes. */
const WRITTEN = [
  'authors',
  'body',
  'channel',
  'corrections',
  'datePublished',
  'dateline',
  'editions',
  'editor',
  'embargoedUntil',
  'genre',
  'headline',
  'lead',
  'photo',
  'region',
  'relatedArticles',
  'scheduledFor',
  'seo',
  'slug',
  'slugline',
  'source',
  'sourceUrl',
  'tags',
  'unverified',
  'urgency',
  'uri',
  'verificationNotice',
];

let warta: Warta;
let newsroom: Newsroom;
let reporter: Editor;
let stranger: Editor;
let managing: Editor;
let manager: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  reporter = await createEditor(warta, 'rini', ['warta-reporter'], [newsroom.medan]);
  stranger = await createEditor(warta, 'sari', ['warta-regional-editor'], [newsroom.makassar]);
  managing = await createEditor(warta, 'maya', ['warta-managing-editor']);
  manager = await createEditor(warta, 'nadia', ['warta-network-manager']);
});

afterAll(() => warta.stop());

const write = (by: Editor, headline: string, extra: object = {}) =>
  saveNewStory(
    by,
    storyForm(newsroom, headline, {
      lead: 'Teras pertama',
      body: blocks('Isi pertama'),
      ...extra,
    }),
  );

const save = (by: Editor, story: string, form: object) =>
  by.request('put', `${STORIES}/${story}`, form);

const versions = (story: string) => `/warta/stories/${story}/versions`;

interface Head {
  id: number;
  action: string;
  at: string;
  by: { id: number | null; name: string };
  title: string;
}

async function listed(story: string): Promise<Head[]> {
  const { status, body } = await managing.request('get', `${versions(story)}?limit=100`);
  expect(status).toBe(200);
  return body.data;
}

const draftOf = (story: string) =>
  warta.strapi.documents(ARTICLE).findOne({
    documentId: story,
    status: 'draft',
    populate: ['authors', 'channel', 'tags', 'region', 'editions', 'corrections'],
  });

describe('the history of a story', () => {
  it('keeps each saved version with who and when, the newest first', async () => {
    const story = await write(reporter, 'Pasar dibuka');
    await save(managing, story, { headline: 'Pasar dibuka kembali' });
    await managing.request('post', `${STORIES}/${story}/actions/publish`, {});

    const found = await listed(story);
    expect(found.map(({ action, by, title }) => [action, by.name, title])).toEqual([
      ['publish', 'maya Warta', 'Pasar dibuka kembali'],
      ['update', 'maya Warta', 'Pasar dibuka kembali'],
      ['create', 'rini Warta', 'Pasar dibuka'],
    ]);
    expect(found[0]?.by.id).toBe(managing.id);
    expect(found[0]?.at).toMatch(/Z$/);
  });

  it('keeps nothing new of a save that changes nothing', async () => {
    const story = await write(reporter, 'Sama saja');
    await save(reporter, story, { headline: 'Sama saja', lead: 'Teras pertama' });
    await save(managing, story, {});
    expect(await listed(story)).toHaveLength(1);
  });

  it('keeps nothing of a save that is refused', async () => {
    const story = await write(reporter, 'Ditolak');
    const refused = await save(stranger, story, { headline: 'Bukan wilayahnya' });
    expect(refused.status).toBe(403);
    expect(await listed(story)).toHaveLength(1);
  });

  it('has the content of a version, with the names of what it links', async () => {
    const story = await write(reporter, 'Isi lengkap');
    const [head] = await listed(story);
    const { body } = await reporter.request('get', `${versions(story)}/${head?.id}`);
    expect(body.data).toMatchObject({
      action: 'create',
      content: {
        headline: 'Isi lengkap',
        body: blocks('Isi pertama'),
        channel: { documentId: newsroom.ekonomi, name: 'Ekonomi' },
        authors: [{ documentId: newsroom.siti, name: 'Siti Rahma' }],
        region: { documentId: newsroom.medan, name: 'Kota Medan' },
      },
    });
    expect(Object.keys(body.data.content).sort()).toEqual(WRITTEN);
    expect(JSON.stringify(body)).not.toContain('siti.rahasia');
  });

  it('is read in pages', async () => {
    const story = await write(reporter, 'Versi 0');
    for (const round of [1, 2, 3, 4]) {
      await save(reporter, story, { headline: `Versi ${round}` });
    }
    const titles: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next && `&after=${next}`;
      const { body } = await reporter.request('get', `${versions(story)}?limit=2${after}`);
      titles.push(...body.data.map(({ title }: Head) => title));
      next = body.meta.next;
    }
    expect(titles).toEqual(['Versi 4', 'Versi 3', 'Versi 2', 'Versi 1', 'Versi 0']);
  });

  it('tells what was written by a program, and by which', async () => {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Dari perintah'),
      'draft',
    );
    expect((await listed(documentId))[0]?.by).toEqual({ id: null, name: 'command' });

    const token = await createToken(warta.strapi, {
      name: 'Kantor berita',
      type: 'custom',
      permissions: ['api::article.article.create'],
    });
    const { body } = await warta.http
      .post('/api/articles')
      .set('Authorization', token)
      .send({ data: { headline: 'Dari API' } })
      .expect(201);
    expect((await listed(body.data.documentId))[0]?.by).toEqual({
      id: null,
      name: 'API: Kantor berita',
    });
  });

  it('begins with what is found of a story that is older than the history', async () => {
    const story = await write(reporter, 'Sebelum ada riwayat');
    await warta.strapi.db
      .query('api::history.story-version')
      .deleteMany({ where: { storyDocumentId: story } });
    await save(managing, story, { headline: 'Sesudah ada riwayat' });
    expect((await listed(story)).map(({ title }) => title)).toEqual([
      'Sesudah ada riwayat',
      'Sebelum ada riwayat',
    ]);
  });

  it('is for those who may read the story', async () => {
    const story = await write(reporter, 'Hanya Medan');
    const [head] = await listed(story);
    for (const path of ['', `/${head?.id}`, `/compare?from=${head?.id}&to=${head?.id}`]) {
      const refused = await stranger.request('get', versions(story) + path);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('Kota Medan');
      await warta.http.get(versions(story) + path).expect(401);
    }
  });

  it('is not mixed with that of another story', async () => {
    const story = await write(reporter, 'Satu');
    const other = await write(reporter, 'Dua');
    const [head] = await listed(other);
    expect((await managing.request('get', `${versions(story)}/${head?.id}`)).status).toBe(404);
    const crossed = `${versions(story)}/compare?from=${head?.id}&to=${head?.id}`;
    expect((await managing.request('get', crossed)).status).toBe(404);
  });

  it('is kept when the story is deleted, and not shown', async () => {
    const story = await write(reporter, 'Akan dihapus');
    expect((await managing.request('delete', `${STORIES}/${story}`)).status).toBe(200);
    expect((await managing.request('get', versions(story))).status).toBe(404);
    const where = { storyDocumentId: story };
    expect(await warta.strapi.db.query('api::history.story-version').count({ where })).toBe(1);
  });

  it.each([
    ['?limit=0', 400],
    ['?after=x', 400],
    ['/compare', 400],
    ['/compare?from=1', 400],
    ['/0', 404],
    ['/x', 404],
    ['/99999999999999999999', 404],
  ])('answers %s with %i', async (path, status) => {
    const story = await write(reporter, `Salah tanya ${path}`);
    expect((await managing.request('get', versions(story) + path)).status).toBe(status);
  });
});

describe('two versions', () => {
  it('stand side by side as text, with what changed word by word', async () => {
    const story = await write(reporter, 'Harga cabai naik');
    await save(reporter, story, {
      headline: 'Harga beras naik',
      body: [...blocks('Isi pertama'), ...blocks('Tambahan')],
    });
    const [to, from] = await listed(story);
    const path = `${versions(story)}/compare?from=${from?.id}&to=${to?.id}`;
    const { status, body } = await reporter.request('get', path);
    expect(status).toBe(200);
    expect(body.data.from.by.name).toBe('rini Warta');
    const fields = Object.fromEntries(
      body.data.fields.map((field: { field: string }) => [field.field, field]),
    );
    expect(fields.headline).toEqual({
      field: 'headline',
      changed: true,
      from: 'Harga cabai naik',
      to: 'Harga beras naik',
      diff: [
        { kind: 'same', text: 'Harga ' },
        { kind: 'removed', text: 'cabai' },
        { kind: 'added', text: 'beras' },
        { kind: 'same', text: ' naik' },
      ],
    });
    expect(body.data.fields.slice(0, 3).map(({ field }: { field: string }) => field)).toEqual([
      'headline',
      'slug',
      'lead',
    ]);
    expect(fields.body).toMatchObject({ to: 'Isi pertama\nTambahan', changed: true });
    expect(fields.channel).toMatchObject({ from: 'Ekonomi', changed: false });
  });
});

describe('a version that is restored', () => {
  const restore = (by: Editor, story: string, id: number | undefined, body: object = {}) =>
    by.request('post', `${versions(story)}/${id}/restore`, body);

  it('is the draft again, and what the draft said is kept', async () => {
    const story = await write(reporter, 'Asli', {
      tags: connected(newsroom.umkm),
      authors: connected(newsroom.siti, newsroom.bonar),
    });
    await save(managing, story, {
      headline: 'Diubah',
      body: blocks('Isi lain'),
      tags: { disconnect: [{ documentId: newsroom.umkm }] },
      authors: { disconnect: [{ documentId: newsroom.siti }] },
    });
    const first = (await listed(story)).at(-1);
    const answer = await restore(reporter, story, first?.id);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ restored: { id: first?.id }, leftOut: [] });

    const draft = await draftOf(story);
    expect(draft).toMatchObject({ headline: 'Asli', body: blocks('Isi pertama') });
    expect(draft?.tags?.map(({ documentId }) => documentId)).toEqual([newsroom.umkm]);
    expect(draft?.authors?.map(({ documentId }) => documentId)).toEqual([
      newsroom.siti,
      newsroom.bonar,
    ]);
    expect((await listed(story)).map(({ action, by, title }) => [action, by.name, title])).toEqual([
      ['restore', 'rini Warta', 'Asli'],
      ['update', 'maya Warta', 'Diubah'],
      ['create', 'rini Warta', 'Asli'],
    ]);
  });

  it('changes nothing that readers see', async () => {
    const story = await write(reporter, 'Versi lama');
    await save(managing, story, { headline: 'Versi terbit' });
    await managing.request('post', `${STORIES}/${story}/actions/publish`, {});
    const first = (await listed(story)).at(-1);
    expect((await restore(managing, story, first?.id)).status).toBe(200);
    const { body } = await warta.http.get(`/api/articles/${story}`).expect(200);
    expect(body.data.headline).toBe('Versi terbit');
    const draft = await draftOf(story);
    expect(draft).toMatchObject({ headline: 'Versi lama', datePublished: body.data.datePublished });
    expect(draft?.slug).toBe(body.data.slug);
  });

  it('leaves the published corrections and the region where they are', async () => {
    const story = await write(managing, 'Dikoreksi');
    await managing.request('post', `${STORIES}/${story}/actions/publish`, {});
    await save(managing, story, {
      corrections: [{ kind: 'correction', text: 'Jumlahnya lima' }],
      region: { set: [{ documentId: newsroom.makassar }] },
    });
    await managing.request('post', `${STORIES}/${story}/actions/publish`, {});
    const first = (await listed(story)).at(-1);
    expect((await restore(managing, story, first?.id)).status).toBe(200);
    const draft = await draftOf(story);
    expect(draft?.corrections).toHaveLength(1);
    expect(draft?.region?.documentId).toBe(newsroom.makassar);
  });

  it('names what it linked and what is there no more', async () => {
    const tag = await warta.strapi
      .documents('api::tag.tag')
      .create({ data: { name: 'Sementara' } });
    const story = await write(reporter, 'Dengan tag', { tags: connected(tag.documentId) });
    await save(reporter, story, { headline: 'Tanpa tag' });
    await warta.strapi.documents('api::tag.tag').delete({ documentId: tag.documentId });
    const first = (await listed(story)).at(-1);
    const { status, body } = await restore(reporter, story, first?.id);
    expect(status).toBe(200);
    expect(body.data.leftOut).toEqual([{ field: 'tags', name: 'Sementara' }]);
    expect((await draftOf(story))?.headline).toBe('Dengan tag');
  });

  it('is refused to other desks and roles, and over a newer version', async () => {
    const story = await write(reporter, 'Terjaga');
    const before = await draftOf(story);
    await save(managing, story, { headline: 'Terjaga, diubah' });
    const first = (await listed(story)).at(-1);
    expect((await restore(stranger, story, first?.id)).status).toBe(403);
    expect((await restore(manager, story, first?.id)).status).toBe(403);
    const outdated = await restore(reporter, story, first?.id, { revision: before?.revision });
    expect(outdated.status).toBe(409);
    expect(outdated.body.error.details).toMatchObject({ updatedBy: 'maya Warta' });
    expect((await draftOf(story))?.headline).toBe('Terjaga, diubah');
    expect(await listed(story)).toHaveLength(2);
  });
});
