import { keepAuditAppendOnly } from '../../src/database/append-only';
import { importFiles } from '../../src/import/import-files';
import { publishDueStories } from '../../src/jobs/publish-due-stories';
import { agencyStory, createDelivery } from '../helpers/agency';
import { approve, assignDesk, createEditor, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { STORIES, saveNewStory, storyForm } from '../helpers/story-form';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const ENTRY = 'api::audit.audit-entry';

let warta: Warta;
let newsroom: Newsroom;
let admin: Editor;
let managing: Editor;
let editor: Editor;
let reporter: Editor;
let manager: Editor;

beforeAll(async () => {
  warta = await startWarta();
  newsroom = await createNewsroom(warta.strapi);
  admin = await createEditor(warta, 'adi', ['strapi-super-admin']);
  managing = await createEditor(warta, 'maya', ['warta-managing-editor']);
  editor = await createEditor(warta, 'edo', ['warta-regional-editor'], [newsroom.medan]);
  reporter = await createEditor(warta, 'rini', ['warta-reporter'], [newsroom.medan]);
  manager = await createEditor(warta, 'nadia', ['warta-network-manager']);
});

afterAll(() => warta.stop());

interface Entry {
  id: number;
  at: string;
  who: { id: number | null; name: string };
  action: string;
  contentType: string;
  documentId: string;
  title: string | null;
  details: Record<string, unknown> | null;
}

async function audit(query = ''): Promise<Entry[]> {
  const { status, body } = await managing.request('get', `/warta/audit?limit=100${query}`);
  expect(status).toBe(200);
  return body.data;
}

/** What was done to a document, the oldest first. */
const storyOf = async (documentId: string) => (await audit(`&documentId=${documentId}`)).reverse();
const actionsOn = async (documentId: string) =>
  (await storyOf(documentId)).map(({ action, who }) => [action, who.name]);

const write = (by: Editor, headline: string, extra: object = {}) =>
  saveNewStory(by, storyForm(newsroom, headline, extra));

const save = (by: Editor, story: string, form: object) =>
  by.request('put', `${STORIES}/${story}`, form);
const act = (by: Editor, story: string, action: string) =>
  by.request('post', `${STORIES}/${story}/actions/${action}`, {});
const move = (by: Editor, story: string, transition: string, note?: string) =>
  by.request('post', `/warta/stories/${story}/transitions`, { transition, note });

describe('the audit log of a story', () => {
  it('tells who took it from the first word to its readers', async () => {
    const story = await write(reporter, 'Dari awal');
    await save(reporter, story, { lead: 'Teras' });
    await save(reporter, story, { lead: 'Teras' });
    await move(reporter, story, 'submit');
    await move(editor, story, 'approve', 'Bagus');
    await act(editor, story, 'publish');

    const entries = await storyOf(story);
    expect(entries.map(({ action, who, title }) => [action, who.name, title])).toEqual([
      ['create', 'rini Warta', 'Dari awal'],
      ['update', 'rini Warta', 'Dari awal'],
      ['transition', 'rini Warta', 'Dari awal'],
      ['transition', 'edo Warta', 'Dari awal'],
      ['publish', 'edo Warta', 'Dari awal'],
    ]);
    expect(entries[0]).toMatchObject({
      who: { id: reporter.id },
      contentType: ARTICLE,
      at: expect.stringMatching(/Z$/),
    });
    expect(entries[1]?.details).toEqual({ changed: ['lead'] });
    expect(entries[3]?.details).toEqual({
      transition: 'approve',
      from: 'in-review',
      to: 'approved',
      note: 'Bagus',
    });
  });

  it('tells what was refused to nobody', async () => {
    const story = await write(reporter, 'Ditolak');
    expect((await act(editor, story, 'publish')).status).toBe(403);
    expect((await move(reporter, story, 'approve')).status).toBe(403);
    expect(await actionsOn(story)).toEqual([['create', 'rini Warta']]);
  });

  it('tells that a managing editor published what nobody had approved', async () => {
    const story = await write(reporter, 'Tanpa persetujuan');
    expect((await act(managing, story, 'publish')).status).toBe(200);
    const [, override, publication] = await storyOf(story);
    expect(override).toMatchObject({
      action: 'override',
      who: { name: 'maya Warta' },
      title: 'Tanpa persetujuan',
      details: { rule: 'approve-first', step: 'writing' },
    });
    expect(publication).toMatchObject({ action: 'publish', details: { wasPublished: false } });
  });

  it('tells of a move, from where to where', async () => {
    const story = await write(managing, 'Pindah');
    await save(managing, story, { region: { set: [{ documentId: newsroom.makassar }] } });
    const [, moved] = await storyOf(story);
    expect(moved).toMatchObject({
      action: 'move',
      details: { from: 'Kota Medan', to: 'Kota Makassar' },
    });
  });

  it('tells of a retraction, an unpublication and a deletion', async () => {
    const story = await write(managing, 'Dicabut');
    await act(managing, story, 'publish');
    await save(managing, story, { corrections: [{ kind: 'retraction', text: 'Keliru' }] });
    await act(managing, story, 'publish');
    await act(managing, story, 'unpublish');
    await managing.request('delete', `${STORIES}/${story}`);
    expect((await actionsOn(story)).map(([action]) => action)).toEqual([
      'create',
      'override',
      'publish',
      'update',
      'retract',
      'unpublish',
      'delete',
    ]);
  });

  it('tells that a super admin took a story from its readers without a reason', async () => {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Dihapus begitu saja'),
    );
    await admin.request('delete', `${STORIES}/${documentId}`);
    const entries = await storyOf(documentId);
    expect(entries.slice(-2)).toMatchObject([
      { action: 'override', who: { name: 'adi Warta' }, details: { rule: 'retract-first' } },
      { action: 'delete', title: 'Dihapus begitu saja', details: { wasPublished: true } },
    ]);
  });

  it('tells of a copy, a discarded draft and a restored version', async () => {
    const story = await write(managing, 'Asli');
    await act(managing, story, 'publish');
    await save(managing, story, { headline: 'Diubah' });
    await act(managing, story, 'discard');
    await save(managing, story, { headline: 'Diubah lagi' });
    const { body } = await managing.request('get', `/warta/stories/${story}/versions`);
    const first = body.data.at(-1).id;
    await managing.request('post', `/warta/stories/${story}/versions/${first}/restore`, {});
    const entries = (await storyOf(story)).slice(3);
    expect(entries.map(({ action }) => action)).toEqual(['update', 'discard', 'update', 'restore']);
    expect(entries.at(-1)?.details).toMatchObject({ version: first, changed: ['headline'] });

    const copy = await managing.request('post', `${STORIES}/clone/${story}`, {});
    expect(await storyOf(copy.body.data.documentId)).toMatchObject([
      { action: 'clone', details: { of: story } },
    ]);
  });

  it('tells which edition took a story over, and left it', async () => {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Dimuat', { region: newsroom.makassar }),
    );
    const path = `/warta/stories/${documentId}/editions/${newsroom.medan}`;
    expect((await editor.request('put', path)).status).toBe(200);
    expect((await editor.request('delete', path)).status).toBe(200);
    expect((await storyOf(documentId)).slice(-2)).toMatchObject([
      { action: 'carry', who: { name: 'edo Warta' }, details: { edition: 'Kota Medan' } },
      { action: 'drop', details: { edition: 'Kota Medan' } },
    ]);
  });

  it('names the program where nobody acted', async () => {
    const scheduled = await write(managing, 'Terjadwal', {
      scheduledFor: new Date(Date.now() + 60_000).toISOString(),
    });
    await approve(warta.strapi, scheduled);
    warta.setNow(new Date(Date.now() + 120_000));
    await publishDueStories(warta.strapi);
    warta.setNow(undefined);
    expect((await actionsOn(scheduled)).at(-1)).toEqual(['publish', 'schedule']);

    const delivery = await createDelivery();
    const file = delivery.write('stories.json', JSON.stringify(agencyStory('audit')));
    await importFiles(warta.strapi, [file], false, { onProgress() {}, onMessage() {} });
    delivery.remove();
    const [imported] = await warta.strapi.db
      .query(ARTICLE)
      .findMany({ where: { uri: 'urn:agensi:audit', publishedAt: null } });
    expect(await actionsOn(imported.documentId)).toEqual([
      ['create', 'import'],
      ['publish', 'import'],
    ]);
  });
});

describe('the audit log of the newsroom', () => {
  it('tells of desks, regions and names, and what became of their fields', async () => {
    await assignDesk(warta.strapi, reporter.id, [newsroom.makassar]);
    const [desk] = await audit();
    expect(desk).toMatchObject({
      action: 'create',
      contentType: 'api::desk-assignment.desk-assignment',
      title: `Meja ${reporter.id}`,
      details: {
        user: { from: '', to: 'rini Warta' },
        regions: { from: '', to: 'Kota Makassar' },
      },
    });

    const regions = '/content-manager/collection-types/api::region.region';
    await manager.request('put', `${regions}/${newsroom.deliSerdang}`, { active: false });
    await manager.request('put', `${regions}/${newsroom.deliSerdang}`, { active: false });
    expect((await storyOf(newsroom.deliSerdang)).slice(1)).toMatchObject([
      {
        action: 'update',
        who: { id: manager.id },
        title: 'Kabupaten Deli Serdang',
        details: { active: { from: 'true', to: 'false' } },
      },
    ]);
  });

  it('tells of users, their roles and passwords, and no secret', async () => {
    const [role, other] = await warta.strapi.db.query('admin::role').findMany({
      where: { code: { $in: ['warta-reporter', 'warta-regional-editor'] } },
      orderBy: { code: 'desc' },
    });
    const created = await admin.request('post', '/admin/users', {
      firstname: 'Wulan',
      lastname: 'Baru',
      email: 'wulan@redaksi.example',
      roles: [role.id],
    });
    expect(created.status).toBe(201);
    const { id } = created.body.data;
    await admin.request('put', `/admin/users/${id}`, {
      roles: [other.id],
      password: 'Sandi-Rahasia-9',
    });
    await admin.request('delete', `/admin/users/${id}`);

    const entries = (await audit(`&documentId=${id}`))
      .filter(({ contentType }) => contentType === 'admin::user')
      .reverse();
    expect(entries.map(({ action, details }) => [action, details?.fate])).toEqual([
      ['user-change', 'created'],
      ['role-change', undefined],
      ['user-change', 'changed'],
      ['role-change', undefined],
      ['user-change', 'deleted'],
      ['role-change', undefined],
    ]);
    expect(entries[0]?.who.name).toBe('adi Warta');
    expect(entries[2]?.details).toEqual({ fate: 'changed', password: 'changed' });
    expect(entries[3]?.details).toEqual({ given: [other.name], taken: [role.name] });
    const stored = await warta.strapi.db.query('admin::user').findOne({ where: { id: admin.id } });
    const text = JSON.stringify(await audit());
    expect(text).not.toContain('Sandi-Rahasia');
    expect(text).not.toContain(stored.password);
  });

  it('tells what a role may do from now on, in one entry for each save', async () => {
    const created = await admin.request('post', '/admin/roles', {
      name: 'Magang',
      description: 'Percobaan',
    });
    const { id } = created.body.data;
    const permission = (action: string) => ({
      action,
      subject: 'api::tag.tag',
      properties: { fields: ['name'] },
      conditions: [],
    });
    const reading = permission('plugin::content-manager.explorer.read');
    const writing = permission('plugin::content-manager.explorer.create');
    const path = `/admin/roles/${id}/permissions`;
    const saved = await admin.request('put', path, { permissions: [reading, writing] });
    expect(saved.status).toBe(200);
    await admin.request('put', path, { permissions: [reading] });
    await admin.request('delete', `/admin/roles/${id}`);

    const entries = (await audit('&action=permission-change')).slice(0, 4).reverse();
    const text = 'plugin::content-manager.explorer.create on api::tag.tag (name)';
    expect(entries).toMatchObject([
      { title: 'Magang', details: { fate: 'created', given: [], taken: [] } },
      { details: { given: [text, text.replace('create', 'read')], taken: [] } },
      { details: { given: [], taken: [text] } },
      { details: { fate: 'deleted', taken: [text.replace('create', 'read')] } },
    ]);
  });

  it('holds nothing of a change that was refused', async () => {
    const before = await audit();
    const refused = await reporter.request('post', '/admin/roles', { name: 'Gelap' });
    expect(refused.status).toBe(403);
    const broken = await admin.request('put', '/admin/users/999999', { firstname: 'X' });
    expect(broken.status).toBe(404);
    expect(await audit()).toEqual(before);
  });
});

describe('the audit log as it is read', () => {
  it('is for managing editors and super admins', async () => {
    for (const path of ['/warta/audit', '/warta/audit.csv']) {
      for (const by of [reporter, editor, manager]) {
        const { status, body } = await by.request('get', path);
        expect(status).toBe(403);
        expect(body.error.details).toEqual({ reason: 'not-for-your-role' });
      }
      expect((await admin.request('get', path)).status).toBe(200);
      await warta.http.get(path).expect(401);
    }
  });

  it('is filtered by who, what and when', async () => {
    const story = await write(reporter, 'Tersaring');
    const byNumber = await audit(`&who=${reporter.id}`);
    expect(byNumber.length).toBeGreaterThan(0);
    expect(new Set(byNumber.map(({ who }) => who.id))).toEqual(new Set([reporter.id]));
    const byName = await audit('&who=import');
    expect(new Set(byName.map(({ who }) => who.name))).toEqual(new Set(['import']));
    expect(new Set((await audit('&action=move')).map(({ action }) => action))).toEqual(
      new Set(['move']),
    );
    const [entry] = await audit(`&documentId=${story}`);
    const at = encodeURIComponent(entry?.at ?? '');
    expect(await audit(`&documentId=${story}&from=${at}&to=${at}`)).toEqual([entry]);
    expect(await audit(`&documentId=${story}&to=2020-01-01`)).toEqual([]);
    expect(await audit(`&documentId=${story}&from=2999-01-01`)).toEqual([]);
  });

  it('is read in pages, the newest first, without a gap', async () => {
    const all = await audit('&action=create');
    const paged: Entry[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next && `&after=${next}`;
      const { body } = await admin.request('get', `/warta/audit?action=create&limit=3${after}`);
      paged.push(...body.data);
      next = body.meta.next;
    }
    expect(paged.slice(0, all.length)).toEqual(all);
    const ids = paged.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  });

  it.each([
    'action=x',
    'limit=0',
    'after=x',
    'after=99999999999',
    'who=',
    'who[$ne]=1',
    'from=kemarin',
    'from=2026-02-02&to=2026-02-01',
    'sort=id',
  ])('answers ?%s with 400', async (query) => {
    expect((await managing.request('get', `/warta/audit?${query}`)).status).toBe(400);
  });

  it('is exported as CSV, which no spreadsheet calculates', async () => {
    const story = await write(reporter, '=HYPERLINK("https://jahat.example"),"klik"');
    const { status, headers, text } = await managing.request(
      'get',
      `/warta/audit.csv?documentId=${story}`,
    );
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="warta-audit-.*\.csv"$/);
    const [head, line, ...rest] = text.split('\r\n');
    expect(head).toBe('id,at,whoId,who,action,contentType,documentId,title,details');
    expect(line).toContain(`,create,${ARTICLE},${story},"'=HYPERLINK(""https://jahat.example"")`);
    expect(rest).toEqual(['']);
  });

  it('is exported whole, however long it is', async () => {
    const who = 'banyak';
    const entries = Array.from({ length: 1203 }, (_, at) => ({
      at: new Date(at),
      whoName: who,
      action: 'update',
      contentType: ARTICLE,
      targetDocumentId: String(at),
    }));
    for (let from = 0; from < entries.length; from += 100) {
      await warta.strapi.db.query(ENTRY).createMany({ data: entries.slice(from, from + 100) });
    }
    const { text } = await managing.request('get', `/warta/audit.csv?who=${who}`);
    const ids = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[6]);
    expect(ids).toEqual(entries.map(({ targetDocumentId }) => targetDocumentId).reverse());
  });
});

describe('the audit log, which is only added to', () => {
  const table = () => warta.strapi.db.connection('audit_entries');
  // Not `rejects`: a driver's error may be none of this file's Error when one process runs two.
  const refusalOf = (change: PromiseLike<unknown>) =>
    Promise.resolve(change).then(
      () => 'done',
      ({ message }: Error) => message,
    );
  const all = async () => warta.strapi.db.query(ENTRY).findMany({ orderBy: { id: 'asc' } });

  it.each(['api::audit.audit-entry', 'api::history.story-version'])(
    'refuses every write of %s by the Document Service',
    async (uid) => {
      const documents = warta.strapi.documents(uid as typeof ENTRY);
      const given = { documentId: 'x', data: { action: 'x' } as never };
      await expect(documents.create(given)).rejects.toThrow(/adds to these records/);
      await expect(documents.update(given)).rejects.toThrow(/adds to these records/);
      await expect(documents.delete(given)).rejects.toThrow(/adds to these records/);
      await expect(documents.clone(given)).rejects.toThrow(/adds to these records/);
    },
  );

  it('refuses to be changed through the admin API, in bulk too', async () => {
    const before = await all();
    const path = `/content-manager/collection-types/${ENTRY}`;
    const answers = await Promise.all([
      admin.request('post', path, { action: 'x' }),
      admin.request('put', `${path}/x`, { action: 'x' }),
      admin.request('delete', `${path}/x`),
      admin.request('post', `${path}/actions/bulkDelete`, { documentIds: ['x'] }),
    ]);
    for (const { status } of answers) {
      expect([400, 403, 404, 405]).toContain(status);
    }
    expect(await all()).toEqual(before);
    await warta.http.get('/api/audit-entries').expect(404);
  });

  it.each([
    ['an update', () => table().update({ who_name: 'orang lain' })],
    ['a deletion', () => table().delete()],
    ['a deletion of one row', () => table().where({ action: 'create' }).limit(1).delete()],
    [
      'an update by the query engine',
      () => warta.strapi.db.query(ENTRY).updateMany({ where: {}, data: { whoName: 'x' } }),
    ],
    ['a deletion by the query engine', () => warta.strapi.db.query(ENTRY).deleteMany({})],
  ])('refuses %s in the database', async (_what, change) => {
    const before = await all();
    expect(await refusalOf(change())).toMatch(/only added to/);
    expect(await all()).toEqual(before);
  });

  it('lets its table be altered, and is held again at the next start', async () => {
    const before = await all();
    const { connection } = warta.strapi.db;
    await connection.schema.alterTable('audit_entries', (columns) => {
      columns.string('title', 400).alter();
    });
    await warta.strapi.db.transaction(({ trx }) => keepAuditAppendOnly(warta.strapi, trx));
    await warta.strapi.db.transaction(({ trx }) => keepAuditAppendOnly(warta.strapi, trx));
    expect(await all()).toEqual(before);
    expect(await refusalOf(table().delete())).toMatch(/only added to/);
    expect(await refusalOf(table().update({ title: 'x' }))).toMatch(/only added to/);
    await write(reporter, 'Sesudah tabel diubah');
    expect(await all()).toHaveLength(before.length + 1);
  });

  it('stays whole when an admin user is deleted', async () => {
    const leaver = await createEditor(warta, 'lena', ['warta-managing-editor']);
    const story = await write(leaver, 'Ditinggal pergi');
    expect((await admin.request('delete', `/admin/users/${leaver.id}`)).status).toBe(200);
    expect(await actionsOn(story)).toEqual([['create', 'lena Warta']]);
  });
});
