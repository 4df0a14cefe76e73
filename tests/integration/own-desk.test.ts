import { createEditor, createRegion, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { saveNewStory, storyForm } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

let warta: Warta;
let newsroom: Newsroom;
let sumut: string;
let admin: Editor;
let managing: Editor;
let manager: Editor;
let editor: Editor;
let reporter: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  sumut = await createRegion(warta.strapi, 'Sumatera Utara', '12', 'province');
  await createRegion(warta.strapi, 'Kota Binjai', '12.75', 'city', sumut);
  admin = await createEditor(warta, 'adi', ['strapi-super-admin']);
  managing = await createEditor(warta, 'maya', ['warta-managing-editor']);
  manager = await createEditor(warta, 'nadia', ['warta-network-manager']);
  editor = await createEditor(warta, 'edo', ['warta-regional-editor'], [newsroom.medan, sumut]);
  reporter = await createEditor(warta, 'rini', ['warta-reporter'], [newsroom.medan]);
});

afterAll(() => warta.stop());

async function deskOf(who: Editor) {
  const { status, body } = await who.request('get', '/warta/desk');
  expect(status).toBe(200);
  return body.data;
}

describe('the own desk', () => {
  it('is an editor’s regions by their names, those of a province among them', async () => {
    const { roles, isSuperAdmin, covers, regions } = await deskOf(editor);
    expect({ roles, isSuperAdmin, covers }).toEqual({
      roles: ['regional-editor'],
      isSuperAdmin: false,
      covers: 'regions',
    });
    expect(regions.map(({ name }: { name: string }) => name)).toEqual([
      'Kota Binjai',
      'Kota Medan',
      'Sumatera Utara',
    ]);
    expect(regions[1]).toEqual({
      id: expect.any(Number),
      documentId: newsroom.medan,
      name: 'Kota Medan',
      brand: null,
      timeZone: 'Asia/Jakarta',
      level: 'city',
      active: true,
    });
  });

  it('is all regions for managing editors and super admins, who get no list of them', async () => {
    expect(await deskOf(managing)).toEqual({
      roles: ['managing-editor'],
      isSuperAdmin: false,
      covers: 'all',
      regions: [],
    });
    expect(await deskOf(admin)).toEqual({
      roles: [],
      isSuperAdmin: true,
      covers: 'all',
      regions: [],
    });
  });

  it('is no region for those without a desk', async () => {
    expect(await deskOf(manager)).toMatchObject({ covers: 'regions', regions: [] });
  });

  it('is for admin users only', async () => {
    await warta.http.get('/warta/desk').expect(401);
  });
});

describe('the editions of a story', () => {
  const editions = (story: string) => `/warta/stories/${story}/editions`;

  it('are told to an editor whose desk has nothing to do with a published one', async () => {
    const data = storyData(newsroom, 'Dari Makassar', { region: newsroom.makassar });
    const { documentId } = await writeStory(warta.strapi, data);
    const before = await editor.request('get', editions(documentId));
    expect(before.body.data).toMatchObject({
      region: { documentId: newsroom.makassar, name: 'Kota Makassar' },
      editions: [{ documentId: newsroom.makassar }],
      isPublished: true,
      mayCarry: true,
    });

    await editor.request('put', `${editions(documentId)}/${newsroom.medan}`);
    const after = await editor.request('get', editions(documentId));
    const names = after.body.data.editions.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(['Kota Makassar', 'Kota Medan']);
  });

  it('are told to a reporter, who may not change them', async () => {
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Untuk dibaca'));
    const { body } = await reporter.request('get', editions(documentId));
    expect(body.data).toMatchObject({ isPublished: true, mayCarry: false });
  });

  it('are those of the draft before publication, for those who may read it', async () => {
    const story = await saveNewStory(
      managing,
      storyForm(newsroom, 'Masih naskah', {
        region: { connect: [{ documentId: newsroom.makassar }] },
      }),
    );
    const { body } = await managing.request('get', editions(story));
    expect(body.data).toMatchObject({ isPublished: false, region: { name: 'Kota Makassar' } });
    expect((await editor.request('get', editions(story))).status).toBe(403);
  });

  it('are none of a story that is not there', async () => {
    expect((await admin.request('get', editions('tidak-ada'))).status).toBe(404);
    await warta.http.get(editions('tidak-ada')).expect(401);
  });
});

describe('the audit log', () => {
  const mayRead = async (who: Editor) => {
    const { body } = await who.request('get', '/admin/users/me/permissions');
    return body.data.some(({ action }: { action: string }) => action === 'api::audit.read');
  };

  it('is offered in the menu to those who may read it', async () => {
    const everyone = [admin, managing, manager, editor, reporter];
    expect(await Promise.all(everyone.map(mayRead))).toEqual([true, true, false, false, false]);
    const answers = await Promise.all(everyone.map((who) => who.request('get', '/warta/audit')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 403, 403]);
  });
});
