import { createEditor, type Editor } from '../helpers/desk';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { STORIES } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

let warta: Warta;
let newsroom: Newsroom;
let ani: Editor;
let budi: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  ani = await createEditor(warta, 'ani', ['warta-managing-editor']);
  budi = await createEditor(warta, 'budi', ['warta-regional-editor'], [newsroom.medan]);
});

afterAll(() => warta.stop());

/** What the edit form holds of a story, and sends with every save. */
async function open(by: Editor, documentId: string) {
  const { status, body } = await by.request('get', `${STORIES}/${documentId}`);
  expect(status).toBe(200);
  const { headline, lead, revision } = body.data;
  return { headline, lead, revision };
}

const save = (by: Editor, documentId: string, form: object) =>
  by.request('put', `${STORIES}/${documentId}`, form);

async function draftOf(headline: string): Promise<string> {
  const data = storyData(newsroom, headline, { body: blocks('Isi') });
  return (await writeStory(warta.strapi, data, 'draft')).documentId;
}

const leadOf = async (documentId: string) => (await open(ani, documentId)).lead;

describe('two editors on one story', () => {
  it('do not lose a word: the second to save is told who was faster, and when', async () => {
    const story = await draftOf('Ditulis berdua');
    const anis = await open(ani, story);
    const budis = await open(budi, story);
    const saved = await save(budi, story, { ...budis, lead: 'Teras Budi' });
    expect(saved.status).toBe(200);

    const { status, body } = await save(ani, story, { ...anis, lead: 'Teras Ani' });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('changed by budi Warta at'),
      details: {
        reason: 'outdated',
        updatedBy: 'budi Warta',
        updatedAt: saved.body.data.updatedAt,
      },
    });
    expect(await leadOf(story)).toBe('Teras Budi');

    const again = await open(ani, story);
    expect((await save(ani, story, { ...again, lead: 'Teras bersama' })).status).toBe(200);
    expect(await leadOf(story)).toBe('Teras bersama');
  });

  it('are told apart when they save at the same instant', async () => {
    const story = await draftOf('Serentak');
    const forms = await Promise.all([open(ani, story), open(budi, story)]);
    const answers = await Promise.all([
      save(ani, story, { ...forms[0], lead: 'Ani' }),
      save(budi, story, { ...forms[1], lead: 'Budi' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(await leadOf(story)).toBe(['Ani', 'Budi'][winner]);
  });

  it('do not publish over one another', async () => {
    const story = await draftOf('Terbit di atas versi lama');
    const anis = await open(ani, story);
    await save(budi, story, { ...(await open(budi, story)), lead: 'Teras Budi' });
    const path = `${STORIES}/${story}/actions/publish`;
    expect((await ani.request('post', path, { ...anis, lead: 'Teras Ani' })).status).toBe(409);
    await warta.http.get(`/api/articles/${story}`).expect(404);

    const current = await open(ani, story);
    const published = await ani.request('post', path, { ...current, lead: 'Teras akhir' });
    expect(published.status).toBe(200);
    const { body } = await warta.http.get(`/api/articles/${story}`).expect(200);
    expect(body.data.lead).toBe('Teras akhir');
  });

  it('are warned of what a program has written meanwhile', async () => {
    const story = await draftOf('Versi kantor berita');
    const anis = await open(ani, story);
    const data = { lead: 'Teras kantor berita' } as never;
    await warta.strapi.documents('api::article.article').update({ documentId: story, data });
    const { status, body } = await save(ani, story, anis);
    expect([status, body.error.details.updatedBy]).toEqual([409, null]);
  });
});

describe('the edit form', () => {
  // It sends back what it knows from the type as it is described to it, and drops everything else.
  it('knows the revision, which no save can choose', async () => {
    const { body } = await budi.request('get', '/content-manager/content-types');
    const article = body.data.find(({ uid }: { uid: string }) => uid === 'api::article.article');
    expect(article.attributes).toHaveProperty('revision');

    const story = await draftOf('Versi tidak dapat dipilih');
    const form = await open(budi, story);
    const saved = await save(budi, story, form);
    expect(saved.status).toBe(200);
    expect(saved.body.data.revision).not.toBe(form.revision);
    expect(await open(budi, story)).toEqual({ ...form, revision: saved.body.data.revision });
  });
});

describe('an editor alone', () => {
  it('saves as often as he likes, from what the form loads after each save', async () => {
    const story = await draftOf('Sendirian');
    for (const lead of ['satu', 'dua', 'tiga']) {
      const form = await open(budi, story);
      expect((await save(budi, story, { ...form, lead })).status).toBe(200);
    }
    expect(await leadOf(story)).toBe('tiga');
  });

  it('is not held up by a step, or by the schedule, with the text that he has before him', async () => {
    const story = await draftOf('Terbit sementara ditulis');
    const budis = await open(budi, story);
    const path = `/warta/stories/${story}/transitions`;
    expect((await ani.request('post', path, { transition: 'submit' })).status).toBe(200);
    await warta.strapi.documents('api::article.article').publish({ documentId: story });
    expect((await save(budi, story, { ...budis, lead: 'Lanjutan' })).status).toBe(200);
  });

  it('goes on from the published text when changes are discarded', async () => {
    const story = await draftOf('Kembali ke versi terbit');
    await ani.request('post', `${STORIES}/${story}/actions/publish`, {});
    const published = await open(ani, story);
    await save(budi, story, { ...published, lead: 'Dibuang' });
    await budi.request('post', `${STORIES}/${story}/actions/discard`, {});
    expect((await save(ani, story, { ...published, lead: 'Lanjut' })).status).toBe(200);
  });
});

describe('a caller that says nothing of the version it knows', () => {
  it('is not held', async () => {
    const story = await draftOf('Tanpa versi');
    await save(budi, story, { lead: 'Teras Budi' });
    expect((await save(ani, story, { lead: 'Teras Ani' })).status).toBe(200);
  });
});
