import { ADMIN_ROLES } from '../../src/permissions/admin-roles';
import { shipRoles } from '../../src/permissions/ship-roles';
import { approve, assignDesk, createEditor, createRegion, type Editor } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const TYPES = '/content-manager/collection-types';
const STORIES = `${TYPES}/api::article.article`;

describe('desks', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let nation: string;
  let sumut: string;
  let reporter: Editor;
  let editor: Editor;

  const set = (documentId: string) => ({ set: [{ documentId }] });
  const connect = (documentId: string) => ({ connect: [{ documentId }] });

  async function versionsOf(documentId: string) {
    return warta.strapi.db.query('api::article.article').findMany({
      where: { documentId },
      populate: { region: true, editions: true },
      orderBy: { id: 'asc' },
    });
  }

  async function editionsOf(documentId: string): Promise<string[][]> {
    const versions = await versionsOf(documentId);
    return versions.map(({ editions }) =>
      editions.map(({ name }: { name: string }) => name).sort(),
    );
  }

  const write = (headline: string, extra: object, status: 'draft' | 'published' = 'published') =>
    writeStory(warta.strapi, storyData(newsroom, headline, extra), status);

  async function headlinesFor(who: Editor): Promise<string[]> {
    const { body } = await who.request('get', `${STORIES}?pageSize=100`);
    return body.results.map(({ headline }: { headline: string }) => headline);
  }

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    nation = await createRegion(warta.strapi, 'Nasional', '00', 'national');
    sumut = await createRegion(warta.strapi, 'Sumatera Utara', '12', 'province', nation);
    reporter = await createEditor(warta, 'wulan', ['warta-reporter'], [newsroom.medan]);
    editor = await createEditor(warta, 'bagas', ['warta-regional-editor'], [newsroom.medan]);
  });
  afterAll(() => warta.stop());

  describe('whom they are for', () => {
    it('shows an editor without a desk no story', async () => {
      await write('Tidak untuk yang tanpa meja', {});
      const idle = await createEditor(warta, 'tanpa-meja', ['warta-reporter']);
      expect(await headlinesFor(idle)).toEqual([]);
    });

    it('gives the national desk the nation, and none of its provinces', async () => {
      await write('Kabar bangsa', { region: nation }, 'draft');
      await write('Kabar provinsi', { region: sumut }, 'draft');
      const national = await createEditor(warta, 'nasional', ['warta-reporter'], [nation]);
      expect(await headlinesFor(national)).toEqual(['Kabar bangsa']);
    });

    it('adds up several desks, from the next request on', async () => {
      const { documentId } = await write('Kabar Makassar', { region: newsroom.makassar }, 'draft');
      const roaming = await createEditor(warta, 'dua-meja', ['warta-reporter'], [newsroom.medan]);
      await roaming.request('get', `${STORIES}/${documentId}`).then(({ status }) => {
        expect(status).toBe(403);
      });
      await assignDesk(warta.strapi, roaming.id, [newsroom.makassar]);
      const { status } = await roaming.request('put', `${STORIES}/${documentId}`, { lead: 'Baru' });
      expect(status).toBe(200);
    });

    it('counts the roles of one editor together', async () => {
      const both = await createEditor(
        warta,
        'dua-peran',
        ['warta-reporter', 'warta-managing-editor'],
        [newsroom.medan],
      );
      const { documentId } = await write('Untuk dua peran', { region: newsroom.makassar }, 'draft');
      const path = `${STORIES}/${documentId}/actions/publish`;
      expect((await both.request('post', path, {})).status).toBe(200);
    });
  });

  describe('what they refuse', () => {
    it.each([
      ['connect', () => ({ region: connect(newsroom.makassar) })],
      ['set', () => ({ region: set(newsroom.makassar) })],
      ['a documentId', () => ({ region: newsroom.makassar })],
    ])('a move, when the region is given by %s', async (_way, data) => {
      const { documentId } = await write('Tetap di Medan', {}, 'draft');
      const { status, body } = await editor.request('put', `${STORIES}/${documentId}`, data());
      expect(status).toBe(403);
      expect(body.error.message).toBe(
        'Kota Makassar: di luar wilayah meja Anda / not in your desk',
      );
      expect((await versionsOf(documentId))[0].region.name).toBe('Kota Medan');
    });

    it('a story for no region to a desk of several, naming the field', async () => {
      const both = [newsroom.medan, newsroom.deliSerdang];
      const writer = await createEditor(warta, 'dua-daerah', ['warta-reporter'], both);
      const { status, body } = await writer.request('post', STORIES, {
        headline: 'Tanpa daerah',
      });
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['region']);
    });

    it('a whole list when one story of it is of another desk', async () => {
      const own = await write('Milik sendiri', {}, 'draft');
      const foreign = await write('Milik orang', { region: newsroom.makassar }, 'draft');
      await approve(warta.strapi, own.documentId);
      const { status, body } = await editor.request('post', `${STORIES}/actions/bulkPublish`, {
        documentIds: [own.documentId, foreign.documentId],
      });
      expect(status).toBe(403);
      expect(body.error.details).toMatchObject({
        region: 'Kota Makassar',
        action: 'publish',
        reason: 'not-in-your-desk',
      });
      expect(await versionsOf(own.documentId)).toHaveLength(1);
    });

    it('to bring a story back to a region that is not theirs by discarding a move', async () => {
      const { documentId } = await write('Pindah lalu batal', { region: newsroom.makassar });
      await warta.strapi
        .documents('api::article.article')
        .update({ documentId, data: { region: newsroom.medan } as never });
      const { status } = await editor.request(
        'post',
        `${STORIES}/${documentId}/actions/discard`,
        {},
      );
      expect(status).toBe(403);
      expect((await versionsOf(documentId)).map(({ region }) => region.name)).toContain(
        'Kota Medan',
      );
    });

    it("what a reporter's role does not extend to, without a word", async () => {
      const { documentId } = await write('Bukan urusan reporter', {}, 'draft');
      const data = { lead: 'Teras baru', scheduledFor: '2030-01-01T00:00:00.000Z' };
      const { status } = await reporter.request('put', `${STORIES}/${documentId}`, data);
      expect(status).toBe(200);
      const [draft] = await versionsOf(documentId);
      expect(draft).toMatchObject({ lead: 'Teras baru', scheduledFor: null });
    });

    it("stories that are moved by a region's form", async () => {
      const { documentId } = await write('Tidak lewat formulir daerah', {}, 'draft');
      const idle = await createEditor(warta, 'strapi-editor', ['strapi-editor']);
      const { status, body } = await idle.request(
        'put',
        `${TYPES}/api::region.region/${newsroom.makassar}`,
        { articles: connect(documentId) },
      );
      expect(status).toBe(403);
      expect(body.error.details).toMatchObject({ field: 'articles' });
      expect((await versionsOf(documentId))[0].region.name).toBe('Kota Medan');
    });
  });

  describe('what they leave to their editors', () => {
    it('the fields of a story in the answer to a save', async () => {
      const { documentId } = await write('Terjawab', {}, 'draft');
      const { body } = await reporter.request('put', `${STORIES}/${documentId}`, { lead: 'Isi' });
      expect(body.data).toMatchObject({ headline: 'Terjawab', lead: 'Isi' });
    });

    it('a story of their own that other editions carry already', async () => {
      const { documentId } = await write('Dimuat di Makassar', {
        editions: [newsroom.medan, newsroom.makassar],
      });
      const { status } = await editor.request('put', `${STORIES}/${documentId}`, { lead: 'Baru' });
      expect(status).toBe(200);
    });

    it('a copy of it, which the other editions have not taken', async () => {
      const { documentId } = await write('Disalin', {
        editions: [newsroom.medan, newsroom.makassar],
      });
      const { body, status } = await editor.request('post', `${STORIES}/clone/${documentId}`, {});
      expect(status).toBeLessThan(300);
      expect(await editionsOf(body.data.documentId)).toEqual([['Kota Medan']]);
    });

    it('the names of all regions, though the picker offers their own', async () => {
      const { documentId } = await write('Bernama', { editions: [newsroom.makassar] }, 'draft');
      const { body } = await editor.request(
        'get',
        `/content-manager/relations/api::article.article/${documentId}/editions`,
      );
      const names = body.results.map(({ name }: { name?: string }) => name);
      expect(names.sort()).toEqual(['Kota Makassar', 'Kota Medan']);
    });
  });

  describe('taking over a story', () => {
    const carry = (story: string, region: string) => `/warta/stories/${story}/editions/${region}`;

    it('puts an own edition among those of the draft and of what is published', async () => {
      const { documentId } = await write('Diambil', { region: newsroom.makassar });
      const { status, body } = await editor.request('put', carry(documentId, newsroom.medan));
      expect(status).toBe(200);
      expect(body.data.editions.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Kota Makassar',
        'Kota Medan',
      ]);
      expect(await editionsOf(documentId)).toEqual([
        ['Kota Makassar', 'Kota Medan'],
        ['Kota Makassar', 'Kota Medan'],
      ]);
      const inMedan = 'filters[editions][slug][$eq]=kota-medan&filters[headline][$eq]=Diambil';
      const read = await warta.http.get(`/api/articles?${inMedan}`).expect(200);
      expect(read.body.data).toHaveLength(1);
    });

    it('is told to who asks whether the feed has changed', async () => {
      const { documentId } = await write('Diambil lagi', { region: newsroom.makassar });
      const feed = () => warta.http.get('/feeds/regions/kota-medan.rss');
      const begun = Date.now();
      warta.setNow(new Date(begun + 2000));
      const { headers } = await feed().expect(200);
      const since = headers['last-modified'] ?? '';
      await feed().set('If-Modified-Since', since).expect(304);
      warta.setNow(new Date(begun + 10_000));
      await editor.request('put', carry(documentId, newsroom.medan));
      const { text } = await feed().set('If-Modified-Since', since).expect(200);
      expect(text).toContain('Diambil lagi');
      warta.setNow(undefined);
    });

    it('changes nothing else, and publishes nothing', async () => {
      const { documentId } = await write('Hanya edisinya', { region: newsroom.makassar });
      await warta.strapi
        .documents('api::article.article')
        .update({ documentId, data: { headline: 'Belum terbit' } as never });
      const without = (versions: { editions: unknown }[]) =>
        versions.map(({ editions: _editions, ...rest }) => rest);
      const before = without(await versionsOf(documentId));
      await editor.request('put', carry(documentId, newsroom.medan));
      expect(without(await versionsOf(documentId))).toEqual(before);
    });

    it('twice is as once, and it can be given up again', async () => {
      const { documentId } = await write('Diambil dua kali', { region: newsroom.makassar });
      await editor.request('put', carry(documentId, newsroom.medan));
      await editor.request('put', carry(documentId, newsroom.medan));
      expect((await editionsOf(documentId))[0]).toEqual(['Kota Makassar', 'Kota Medan']);
      await editor.request('delete', carry(documentId, newsroom.medan));
      expect(await editionsOf(documentId)).toEqual([['Kota Makassar'], ['Kota Makassar']]);
    });

    it('lets the editor read the draft, and not change it', async () => {
      const { documentId } = await write('Terbaca', { region: newsroom.makassar });
      await editor.request('put', carry(documentId, newsroom.medan));
      const path = `${STORIES}/${documentId}`;
      expect((await editor.request('get', path)).body.data.headline).toBe('Terbaca');
      expect((await editor.request('put', path, { lead: 'x' })).status).toBe(403);
    });

    it.each([
      ['into an edition that is not theirs', 403, (): string => newsroom.deliSerdang, 'published'],
      ['that is not published', 404, (): string => newsroom.medan, 'draft'],
      ['into a region that does not exist', 404, (): string => 'tidakada', 'published'],
    ] as const)('is refused %s', async (_what, expected, region, state) => {
      const { documentId } = await write('Tidak diambil', { region: newsroom.makassar }, state);
      const { status } = await editor.request('put', carry(documentId, region()));
      expect(status).toBe(expected);
    });

    it('does not let the owner out of its own story', async () => {
      const { documentId } = await write('Tetap milik', {});
      const { status } = await editor.request('delete', carry(documentId, newsroom.medan));
      expect(status).toBe(400);
    });

    it('is for admin users only', async () => {
      const { documentId } = await write('Bukan untuk pembaca', {});
      await warta.http.put(carry(documentId, newsroom.medan)).expect(401);
    });
  });

  describe('the network manager', () => {
    let manager: Editor;
    beforeAll(async () => {
      manager = await createEditor(warta, 'jaringan', ['warta-network-manager']);
    });

    it('gives an editor a desk', async () => {
      const assignments = `${TYPES}/api::desk-assignment.desk-assignment`;
      const users = '/content-manager/relations/api::desk-assignment.desk-assignment/user';
      const offered = await manager.request('get', `${users}?_q=wulan`);
      expect(offered.body.results[0]).toMatchObject({ email: 'wulan@redaksi.example' });
      const { status } = await manager.request('post', assignments, {
        label: 'Deli Serdang',
        user: { connect: [{ id: reporter.id }] },
        regions: connect(newsroom.deliSerdang),
      });
      expect(status).toBe(201);
      const story = storyData(newsroom, 'Dari Deli Serdang', { region: newsroom.deliSerdang });
      expect((await reporter.request('post', STORIES, story)).status).toBe(201);
    });

    it('cannot read the password of a colleague, nor what else is secret', async () => {
      const { body } = await manager.request('get', `${TYPES}/admin::user`);
      expect(JSON.stringify(body)).not.toMatch(/password|registrationToken/i);
    });

    it('keeps regions, without moving stories', async () => {
      const { documentId } = await write('Tidak pindah', {}, 'draft');
      const path = `${TYPES}/api::region.region/${newsroom.makassar}`;
      const data = { brand: 'Warta Makassar', articles: connect(documentId) };
      expect((await manager.request('put', path, data)).status).toBe(200);
      expect((await versionsOf(documentId))[0].region.name).toBe('Kota Medan');
    });
  });

  describe('the roles at the next start', () => {
    const [first] = ADMIN_ROLES;
    const CODE = 'warta-reporter';

    const findRole = (code = CODE) =>
      warta.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });

    const actionsOf = async (code = CODE): Promise<string[]> =>
      (await findRole(code)).permissions.map(({ action }: { action: string }) => action).sort();

    const grown = ADMIN_ROLES.map((role) => ({
      ...role,
      grants: [...role.grants, { action: 'plugin::upload.configure-view' }],
    }));

    it('are as they were', async () => {
      const before = await findRole();
      await shipRoles(warta.strapi);
      expect(await findRole()).toEqual(before);
    });

    it('have what a new version adds, when nobody has touched them', async () => {
      await shipRoles(warta.strapi, grown);
      expect(await actionsOf()).toContain('plugin::upload.configure-view');
      await shipRoles(warta.strapi);
      expect(await actionsOf()).not.toContain('plugin::upload.configure-view');
    });

    it('keep what an administrator made of them', async () => {
      const role = await findRole();
      const kept = role.permissions.filter(
        ({ action }: { action: string }) => action !== 'plugin::upload.read',
      );
      await warta.strapi.service('admin::role').assignPermissions(role.id, kept);
      await warta.strapi
        .service('admin::role')
        .update({ id: role.id }, { name: 'Wartawan', description: 'Milik kami' });
      const changed = await actionsOf();

      await shipRoles(warta.strapi, grown);

      expect(await actionsOf()).toEqual(changed);
      expect(await findRole()).toMatchObject({ name: 'Wartawan', description: 'Milik kami' });
    });

    it('stay away when they were deleted', async () => {
      const code = 'warta-network-manager';
      const { id } = await findRole(code);
      await warta.strapi.db.query('admin::user').deleteMany({ where: { roles: { id } } });
      await warta.strapi.service('admin::role').deleteByIds([id]);
      await shipRoles(warta.strapi, grown);
      expect(await findRole(code)).toBeNull();
    });

    it('are made when a version brings them first, beside a role of the same name', async () => {
      const name = 'Reporter';
      await warta.strapi.store({ type: 'core', key: 'warta_roles' }).delete({});
      const { id } = await findRole();
      await warta.strapi.db.query('admin::role').delete({ where: { id } });
      await warta.strapi.service('admin::role').create({ name, description: 'Sudah ada' });
      await shipRoles(warta.strapi, first ? [first] : []);
      expect(await findRole()).toMatchObject({ name: 'Reporter (Warta)' });
    });
  });
});
