import { publishDueStories } from '../../src/jobs/publish-due-stories';
import { createEditor, type Editor } from '../helpers/desk';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { STORIES, saveNewStory, storyForm } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

const words = (count: number) => blocks(Array.from({ length: count }, () => 'kata').join(' '));

let warta: Warta;
let newsroom: Newsroom;
let reporter: Editor;
let editor: Editor;
let colleague: Editor;
let managing: Editor;
let manager: Editor;
let stranger: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  const { medan, makassar } = newsroom;
  reporter = await createEditor(warta, 'rini', ['warta-reporter'], [medan]);
  editor = await createEditor(warta, 'edo', ['warta-regional-editor'], [medan]);
  colleague = await createEditor(warta, 'kolega', ['warta-regional-editor'], [medan]);
  managing = await createEditor(warta, 'maya', ['warta-managing-editor']);
  manager = await createEditor(warta, 'nadia', ['warta-network-manager']);
  stranger = await createEditor(warta, 'sari', ['warta-regional-editor'], [makassar]);
});

afterAll(() => warta.stop());

const form = (headline: string, extra: object = {}) =>
  storyForm(newsroom, headline, { lead: 'Teras', ...extra });
const write = (by: Editor, headline: string, extra: object = {}) =>
  saveNewStory(by, form(headline, extra));

const workflow = (by: Editor, story: string) =>
  by.request('get', `/warta/stories/${story}/workflow`);
const move = (by: Editor, story: string, transition: string, note?: string) =>
  by.request('post', `/warta/stories/${story}/transitions`, { transition, note });
const publish = (by: Editor, story: string, body: object = {}) =>
  by.request('post', `${STORIES}/${story}/actions/publish`, body);
const save = (by: Editor, story: string, body: object) =>
  by.request('put', `${STORIES}/${story}`, body);
const stepOf = async (story: string) => (await workflow(managing, story)).body.data.step;

describe('a story on its way to readers', () => {
  it('is written, sent back with a note, approved and published', async () => {
    const story = await write(reporter, 'Pasar dibuka kembali');
    expect((await workflow(reporter, story)).body.data).toMatchObject({
      step: 'writing',
      note: null,
      by: null,
      at: null,
      allowed: [{ transition: 'submit', needsNote: false }],
      mayPublish: false,
    });

    expect((await move(reporter, story, 'submit')).body.data).toMatchObject({
      step: 'in-review',
      by: 'rini Warta',
      allowed: [],
    });
    const sentBack = await move(editor, story, 'send-back', ' Siapa saksinya? ');
    expect(sentBack.status).toBe(200);
    expect((await workflow(reporter, story)).body.data).toMatchObject({
      step: 'writing',
      note: 'Siapa saksinya?',
      by: 'edo Warta',
      at: expect.stringMatching(/Z$/),
    });

    await move(reporter, story, 'submit');
    const early = await publish(editor, story);
    expect(early.status).toBe(403);
    expect(early.body.error).toMatchObject({
      message: expect.stringContaining('in review'),
      details: { reason: 'not-approved', step: 'in-review' },
    });

    expect((await move(editor, story, 'approve')).body.data).toMatchObject({
      step: 'approved',
      note: null,
      mayPublish: true,
    });
    expect((await publish(editor, story)).status).toBe(200);
    expect((await workflow(editor, story)).body.data).toMatchObject({
      step: 'published',
      allowed: [],
    });
  });

  it('is of no use to the content API', async () => {
    const story = await write(reporter, 'Catatan rahasia');
    await move(reporter, story, 'submit', 'hanya untuk redaksi');
    expect((await publish(managing, story)).status).toBe(200);
    const { body } = await warta.http.get(`/api/articles/${story}`).expect(200);
    for (const field of ['step', 'reviewNote', 'stepBy', 'stepAt', 'revision']) {
      expect(body.data).not.toHaveProperty(field);
    }
    await warta.http.get('/api/articles?filters[step]=approved').expect(400);
  });

  it('takes its steps by transitions, and from no form', async () => {
    const extra = { step: 'approved', reviewNote: 'x', stepBy: 'x', revision: 'x' };
    const story = await write(reporter, 'Jalan pintas', extra);
    expect(await stepOf(story)).toBe('writing');
    const { revision } = (await workflow(managing, story)).body.data;
    expect(revision).not.toBe('x');
    await save(managing, story, form('Jalan pintas', { step: 'approved', revision }));
    expect(await stepOf(story)).toBe('writing');
  });
});

describe('a transition', () => {
  it('is refused to the role that may not take it, with 403', async () => {
    const story = await write(reporter, 'Bukan wewenang');
    await move(reporter, story, 'submit');
    const { status, body } = await move(reporter, story, 'approve');
    expect(status).toBe(403);
    expect(body.error.details).toMatchObject({
      reason: 'not-for-your-role',
      transition: 'approve',
      roles: ['reporter'],
    });
    expect((await move(manager, story, 'approve')).status).toBe(403);
  });

  it("takes another editor for an editor's own story", async () => {
    const story = await write(editor, 'Tulisan redaktur');
    await move(editor, story, 'submit');
    const { status, body } = await move(editor, story, 'approve');
    expect([status, body.error.details.reason]).toEqual([403, 'own-story']);
    expect((await move(colleague, story, 'approve')).status).toBe(200);
    expect((await publish(editor, story)).status).toBe(200);
  });

  it('is refused in another desk, with 403 and the region', async () => {
    const story = await write(reporter, 'Wilayah orang');
    await move(reporter, story, 'submit');
    const refused = await move(stranger, story, 'approve');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('Kota Medan');
    expect((await workflow(stranger, story)).status).toBe(403);
    expect((await stranger.request('get', `/warta/stories/${story}/checklist`)).status).toBe(403);
    expect(await stepOf(story)).toBe('in-review');
  });

  it('is refused at another step with 409, without its note with 400', async () => {
    const story = await write(reporter, 'Langkah salah');
    const early = await move(editor, story, 'approve');
    expect(early.status).toBe(409);
    expect(early.body.error).toMatchObject({
      name: 'ConflictError',
      details: { reason: 'wrong-step', step: 'writing', transition: 'approve' },
    });
    await move(reporter, story, 'submit');
    for (const note of [undefined, '', ' ']) {
      const { status, body } = await move(editor, story, 'send-back', note);
      expect([status, body.error.details.errors[0].path]).toEqual([400, ['note']]);
    }
  });

  it('is refused when it is none, for a story that is none, and to nobody in particular', async () => {
    const story = await write(reporter, 'Permintaan aneh');
    const odd = await move(editor, story, 'fly');
    expect([odd.status, odd.body.error.details.errors[0].path]).toEqual([400, ['transition']]);
    const path = `/warta/stories/${story}/transitions`;
    const long = { transition: 'submit', note: 'x'.repeat(2001) };
    expect((await editor.request('post', path, long)).status).toBe(400);
    expect((await editor.request('post', path, [])).status).toBe(400);
    expect((await move(editor, 'tidakada', 'submit')).status).toBe(404);
    expect((await workflow(editor, 'tidakada')).status).toBe(404);
    await warta.http.post(path).send({ transition: 'submit' }).expect(401);
    await warta.http.get(`/warta/stories/${story}/workflow`).expect(401);
  });

  it('of a version that was changed meanwhile is refused', async () => {
    const story = await write(reporter, 'Dibaca dulu');
    await move(reporter, story, 'submit');
    const { revision } = (await workflow(editor, story)).body.data;
    await save(reporter, story, { headline: 'Diganti diam-diam' });
    const path = `/warta/stories/${story}/transitions`;
    const outdated = await editor.request('post', path, { transition: 'approve', revision });
    expect([outdated.status, outdated.body.error.details.updatedBy]).toEqual([409, 'rini Warta']);
    const now = (await workflow(editor, story)).body.data.revision;
    const approved = await editor.request('post', path, { transition: 'approve', revision: now });
    expect(approved.status).toBe(200);
  });
});

describe('an approved story', () => {
  async function approved(by: Editor, headline: string): Promise<string> {
    const story = await write(by, headline);
    await move(by, story, 'submit');
    expect((await move(colleague, story, 'approve')).status).toBe(200);
    return story;
  }

  it('is written anew when a reporter changes what readers will see', async () => {
    const story = await approved(reporter, 'Disetujui lalu diubah');
    await save(reporter, story, { urgency: 2 });
    expect(await stepOf(story)).toBe('approved');
    const { body } = await save(reporter, story, { headline: 'Judul baru' });
    expect(body.data.step).toBe('writing');
    expect((await publish(editor, story)).status).toBe(403);
  });

  it('may be polished by an editor who publishes it in the same breath', async () => {
    const story = await approved(reporter, 'Dipoles redaktur');
    const published = await publish(editor, story, form('Dipoles redaktur daerah'));
    expect(published.status).toBe(200);
    const { body } = await warta.http.get(`/api/articles/${story}`).expect(200);
    expect(body.data.headline).toBe('Dipoles redaktur daerah');
  });

  it('stays unpublished and unchanged when an editor changes and publishes his own', async () => {
    const story = await approved(editor, 'Punya sendiri');
    expect((await publish(editor, story, form('Diubah setelah disetujui'))).status).toBe(403);
    await warta.http.get(`/api/articles/${story}`).expect(404);
    expect(await stepOf(story)).toBe('approved');
  });

  it('loses its approval when an editor withdraws it', async () => {
    const story = await approved(reporter, 'Batal disetujui');
    expect((await move(editor, story, 'withdraw-approval')).body.data.step).toBe('in-review');
    expect((await publish(editor, story)).status).toBe(403);
  });
});

describe('a published story', () => {
  it('is published until it is changed, and needs approval for what a reporter changes', async () => {
    const story = await write(reporter, 'Sudah terbit');
    expect((await publish(managing, story)).status).toBe(200);
    expect(await stepOf(story)).toBe('published');
    await save(reporter, story, { lead: 'Teras baru' });
    expect(await stepOf(story)).toBe('writing');
    expect((await publish(editor, story)).status).toBe(403);
    expect((await warta.http.get(`/api/articles/${story}`)).body.data.lead).toBe('Teras');
  });

  it('is as approved as it was when its changes are discarded', async () => {
    const story = await write(editor, 'Perubahan dibuang');
    expect((await publish(managing, story)).status).toBe(200);
    await save(editor, story, { lead: 'Teras lain' });
    const discarded = await editor.request('post', `${STORIES}/${story}/actions/discard`, {});
    expect(discarded.status).toBe(200);
    expect(await stepOf(story)).toBe('published');
    await save(editor, story, { lead: 'Teras ketiga' });
    expect(await stepOf(story)).toBe('writing');
  });

  it('is out when a program has published it', async () => {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Dari kantor berita'),
    );
    expect((await workflow(managing, documentId)).body.data).toMatchObject({
      step: 'published',
      by: null,
    });
  });
});

describe('a scheduled story', () => {
  const due = new Date(Date.now() + 3_600_000);
  const scheduleError = async (story: string) =>
    (await editor.request('get', `${STORIES}/${story}`)).body.data.scheduleError;

  afterEach(() => warta.setNow(undefined));

  it('waits for approval, says so, and goes out at the next round after it', async () => {
    const story = await write(reporter, 'Dijadwalkan redaktur');
    await save(editor, story, { scheduledFor: due.toISOString() });
    await move(reporter, story, 'submit');
    warta.setNow(due);
    await publishDueStories(warta.strapi);
    await warta.http.get(`/api/articles/${story}`).expect(404);
    expect((await scheduleError(story)).message).toContain('Not approved yet');

    await move(editor, story, 'approve');
    expect(await scheduleError(story)).toBeNull();
    await publishDueStories(warta.strapi);
    await warta.http.get(`/api/articles/${story}`).expect(200);
    expect(await stepOf(story)).toBe('published');
  });

  it('of an agency goes out, unless a reporter has changed it since', async () => {
    const scheduledFor = due.toISOString();
    const data = (headline: string) => storyData(newsroom, headline, { scheduledFor });
    const untouched = await writeStory(warta.strapi, data('Rilis kantor berita'), 'draft');
    const touched = await writeStory(warta.strapi, data('Rilis diubah'), 'draft');
    await save(reporter, touched.documentId, { lead: 'Ditambah reporter' });
    warta.setNow(due);
    await publishDueStories(warta.strapi);
    await warta.http.get(`/api/articles/${untouched.documentId}`).expect(200);
    await warta.http.get(`/api/articles/${touched.documentId}`).expect(404);
  });
});

describe('publication in bulk', () => {
  it('lets out none when one is not approved', async () => {
    const ready = await write(reporter, 'Borongan siap');
    await move(reporter, ready, 'submit');
    await move(editor, ready, 'approve');
    const unready = await write(reporter, 'Borongan belum');
    const documentIds = [ready, unready];
    const path = `${STORIES}/actions/bulkPublish`;
    const refused = await editor.request('post', path, { documentIds });
    expect([refused.status, refused.body.error.details.reason]).toEqual([403, 'not-approved']);
    await warta.http.get(`/api/articles/${ready}`).expect(404);
    expect((await managing.request('post', path, { documentIds })).status).toBe(200);
    await warta.http.get(`/api/articles/${unready}`).expect(200);
  });
});

describe('a copy', () => {
  it('of an approved story is written anew', async () => {
    const story = await write(reporter, 'Asli');
    await move(reporter, story, 'submit');
    await move(editor, story, 'approve');
    const path = `${STORIES}/clone/${story}`;
    const copy = await editor.request('post', path, { headline: 'Salinan', body: blocks('Isi') });
    expect(copy.status).toBe(200);
    expect(await stepOf(copy.body.data?.documentId ?? copy.body.documentId)).toBe('writing');
  });
});

describe('the checklist', () => {
  it('says of a stored story what keeps it, and what an editor should look at', async () => {
    const story = await write(reporter, 'Belum lengkap', { authors: { connect: [] } });
    const { status, body } = await editor.request('get', `/warta/stories/${story}/checklist`);
    expect(status).toBe(200);
    expect(body.data).toContainEqual({
      rule: 'authors-missing',
      severity: 'error',
      field: 'authors',
    });
    expect(body.data).toContainEqual({
      rule: 'photo-missing',
      severity: 'warning',
      field: 'photo',
    });
    const refused = await publish(managing, story);
    expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['authors']]);
  });

  it('says the same of a form that nobody has saved', async () => {
    const asked = form('Sedang ditulis', {
      body: words(60),
      dateline: 'MEDAN',
      authors: { count: 1 },
    });
    const { status, body } = await reporter.request('post', '/warta/checklist', asked);
    expect(status).toBe(200);
    expect(body.data).toEqual([{ rule: 'photo-missing', severity: 'warning', field: 'photo' }]);
    expect((await reporter.request('post', '/warta/checklist', [])).status).toBe(400);
    await warta.http.post('/warta/checklist').send({}).expect(401);
  });

  it('is what the server enforces for stories that await verification, and for advertorials', async () => {
    const unverified = await write(managing, 'Belum terverifikasi', { unverified: true });
    const advertorial = await write(managing, 'Iklan', { genre: 'advertorial' });
    for (const [story, field] of [
      [unverified, 'verificationNotice'],
      [advertorial, 'source'],
    ] as const) {
      const { status, body } = await publish(managing, story);
      expect([status, body.error.details.errors[0].path]).toEqual([400, [field]]);
    }
    await save(managing, unverified, { verificationNotice: 'Masih menunggu keterangan polisi.' });
    expect((await publish(managing, unverified)).status).toBe(200);
    const { body } = await warta.http.get(`/api/articles/${unverified}`).expect(200);
    expect(body.data).toMatchObject({
      unverified: true,
      verificationNotice: 'Masih menunggu keterangan polisi.',
    });
  });
});
