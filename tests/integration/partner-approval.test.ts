import { applicationForm, applyAndConfirm, forgetTries, managed } from '../helpers/applicant';
import { createEditor, createRegion, type Editor } from '../helpers/desk';
import { mailTo } from '../helpers/mailbox';
import { createNewsroom, type Newsroom, storyData } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const REGION = 'api::region.region';
const DESK = 'api::desk-assignment.desk-assignment';
const STORIES = '/content-manager/collection-types/api::article.article';
const PASSWORD = 'Redaksi-Mitra-1';

describe('the approval of a partner', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let manager: Editor;
  let regions = 0;

  const take = (documentId: string, transition: string, reason?: string) =>
    manager.request('post', `${managed(documentId)}/transitions`, { transition, reason });

  const read = async (documentId: string) =>
    (await manager.request('get', managed(documentId))).body.data;

  /** A region of its own that is no edition yet; returns its documentId and slug. */
  async function newRegion(name: string): Promise<{ region: string; slug: string }> {
    regions += 1;
    const code = `99.${String(regions).padStart(2, '0')}`;
    const region = await createRegion(warta.strapi, name, code, 'city');
    const { slug } = (await warta.strapi.documents(REGION).update({
      documentId: region,
      data: { active: false, timeZone: 'Asia/Makassar' } as never,
    })) as unknown as { slug: string };
    return { region, slug };
  }

  /** An application that only waits for the decision. */
  async function underReview(region: string, extra: object = {}) {
    await forgetTries(warta);
    const applied = await applyAndConfirm(warta, applicationForm({ region, ...extra }));
    const { status } = await take(applied.documentId, 'review');
    expect(status).toBe(200);
    return applied;
  }

  const storedRegion = (documentId: string) =>
    warta.strapi.db.query(REGION).findOne({ where: { documentId }, populate: { partner: true } });
  const userOf = (email: string) =>
    warta.strapi.db.query('admin::user').findOne({ where: { email }, populate: { roles: true } });
  const desksOf = (region: string) =>
    warta.strapi.db
      .query(DESK)
      .findMany({ where: { regions: { documentId: region } }, populate: { user: true } });
  const auditCount = () => warta.strapi.db.query('api::audit.audit-entry').count();

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    manager = await createEditor(warta, 'jaringan', ['warta-network-manager']);
  });
  afterAll(() => warta.stop());

  it('makes the region an active edition with a brand, its time zone and its partner', async () => {
    const { region, slug } = await newRegion('Kota Bitung');
    const { documentId } = await underReview(slug);
    const { status, body } = await take(documentId, 'approve');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      state: 'approved',
      allowed: [],
      region: { active: true, partner: 'PT Suara Deli Mandiri' },
      mail: { error: null },
    });
    expect(await storedRegion(region)).toMatchObject({
      active: true,
      brand: 'Warta Bitung',
      timeZone: 'Asia/Makassar',
      partner: { organisation: 'PT Suara Deli Mandiri', website: 'https://suaradeli.example' },
    });
  });

  it('keeps a brand that the region has, and tells a city from the regency of its name', async () => {
    const named = await newRegion('Kota Ternate');
    await warta.strapi
      .documents(REGION)
      .update({ documentId: named.region, data: { brand: 'Kabar Ternate' } as never });
    await createRegion(warta.strapi, 'Kabupaten Sorong', '98.01', 'regency');
    const shared = await newRegion('Kota Sorong');
    for (const { slug } of [named, shared]) {
      await take((await underReview(slug)).documentId, 'approve');
    }
    expect((await storedRegion(named.region)).brand).toBe('Kabar Ternate');
    expect((await storedRegion(shared.region)).brand).toBe('Warta Kota Sorong');
  });

  it('invites the applicant as regional editor of that edition, and of no other', async () => {
    const { region, slug } = await newRegion('Kota Palopo');
    const { documentId, email } = await underReview(slug, { contactName: 'Andi Tenri Ola' });
    await take(documentId, 'approve');

    const user = await userOf(email);
    expect(user).toMatchObject({ firstname: 'Andi', lastname: 'Tenri Ola', isActive: false });
    expect(user.roles.map(({ code }: { code: string }) => code)).toEqual(['warta-regional-editor']);
    expect(await desksOf(region)).toEqual([
      expect.objectContaining({
        label: 'Kota Palopo: PT Suara Deli Mandiri',
        user: expect.objectContaining({ id: user.id }),
      }),
    ]);
    const approval = (await mailTo(warta, email)).find(({ subject }) =>
      subject?.includes('disetujui'),
    );
    const registrationToken = /registrationToken=([\w-]+)/.exec(approval?.text ?? '')?.[1];
    expect(registrationToken).toBe(user.registrationToken);

    await warta.http
      .post('/admin/register')
      .send({
        registrationToken,
        userInfo: { firstname: 'Andi', lastname: 'Tenri Ola', password: PASSWORD },
      })
      .expect(200);
    const login = await warta.http.post('/admin/login').send({ email, password: PASSWORD });
    const authorization = `Bearer ${login.body.data.token}`;
    const write = (of: string) =>
      warta.http
        .post(STORIES)
        .set('Authorization', authorization)
        .send(storyData(newsroom, 'Dari mitra', { region: of }));
    await write(newsroom.medan).expect(403);
    await write(region).expect(201);
  });

  it('lets feeds, the list of editions and the sitemap know the edition at once', async () => {
    const { region, slug } = await newRegion('Kota Tomohon');
    const editions = async () =>
      (await warta.http.get('/api/editions').expect(200)).body.data.map(
        (edition: { slug: string }) => edition.slug,
      );
    expect(await editions()).not.toContain(slug);
    const { documentId } = await underReview(slug);
    await take(documentId, 'approve');
    expect(await editions()).toContain(slug);
    await warta.http.get(`/api/feeds/regions/${slug}`).expect(200);
    await warta.http.get(`/feeds/regions/${slug}.rss`).expect(200);
    const story = await warta.strapi.documents('api::article.article').create({
      data: storyData(newsroom, 'Pasar bunga Tomohon dibuka', { region }) as never,
      status: 'published',
    });
    const network = await warta.http.get('/api/feeds/network?limit=100').expect(200);
    expect(
      network.body.data.map(({ edition }: { edition: { slug: string } }) => edition.slug),
    ).toContain(slug);
    const news = await warta.http.get('/sitemap-news.xml').expect(200);
    expect(news.text).toContain((story as unknown as { slug: string }).slug);
  });

  it('twice changes nothing', async () => {
    const { region, slug } = await newRegion('Kota Bontang');
    const { documentId, email } = await underReview(slug);
    await take(documentId, 'approve');
    const before = {
      region: await storedRegion(region),
      user: await userOf(email),
      desks: await desksOf(region),
      audit: await auditCount(),
      mails: (await mailTo(warta, email)).length,
      application: await read(documentId),
    };
    const { status, body } = await take(documentId, 'approve');
    expect(status).toBe(200);
    expect(body.data.state).toBe('approved');
    expect({
      region: await storedRegion(region),
      user: await userOf(email),
      desks: await desksOf(region),
      audit: await auditCount(),
      mails: (await mailTo(warta, email)).length,
      application: await read(documentId),
    }).toEqual(before);
  });

  it('five times at once is as once', async () => {
    const { region, slug } = await newRegion('Kota Tarakan');
    const { documentId, email } = await underReview(slug);
    const answers = await Promise.all(Array.from({ length: 5 }, () => take(documentId, 'approve')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await desksOf(region)).toHaveLength(1);
    expect(await warta.strapi.db.query('admin::user').count({ where: { email } })).toBe(1);
    const steps = (await read(documentId)).history;
    expect(steps.filter(({ to }: { to: string }) => to === 'approved')).toHaveLength(1);
    const mails = await mailTo(warta, email);
    expect(mails.filter(({ subject }) => subject?.includes('disetujui'))).toHaveLength(1);
  });

  it('of two for one region at once: one is approved, the other one is told by whom', async () => {
    const { region, slug } = await newRegion('Kota Kendari');
    const one = await underReview(slug, { organisation: 'Kabar Kendari' });
    const two = await underReview(slug, { organisation: 'Suara Kendari' });
    const answers = await Promise.all([
      take(one.documentId, 'approve'),
      take(two.documentId, 'approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { partner } = await storedRegion(region);
    const refusal = answers.find(({ status }) => status === 409)?.body.error;
    expect(refusal).toMatchObject({ name: 'ConflictError', details: { reason: 'region-taken' } });
    expect(refusal.message).toContain(partner.organisation);
    expect(await desksOf(region)).toHaveLength(1);
  });

  it('of two by one applicant at once makes one admin user with two desks', async () => {
    const first = await newRegion('Kota Ambon');
    const second = await newRegion('Kota Tual');
    const contactEmail = 'berdua@mitra.example';
    const one = await underReview(first.slug, { contactEmail });
    // The link is in the last message to that address, which both share.
    const { documentId } = await warta.strapi.db
      .query('api::partner-application.partner-application')
      .create({
        data: {
          ...(await warta.strapi.db
            .query('api::partner-application.partner-application')
            .findOne({ where: { documentId: one.documentId } })),
          id: undefined,
          documentId: undefined,
          region: (await storedRegion(second.region)).id,
        },
      });
    const answers = await Promise.all([
      take(one.documentId, 'approve'),
      take(documentId, 'approve'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const users = await warta.strapi.db
      .query('admin::user')
      .findMany({ where: { email: contactEmail }, populate: { roles: true } });
    expect(users).toHaveLength(1);
    expect(users[0].roles).toHaveLength(1);
    for (const { region } of [first, second]) {
      expect(await desksOf(region)).toEqual([
        expect.objectContaining({ user: expect.objectContaining({ id: users[0].id }) }),
      ]);
    }
  });

  it('adds the role and the desk to an admin user who is there already', async () => {
    const { region, slug } = await newRegion('Kota Parepare');
    const reporter = await createEditor(warta, 'tetap', ['warta-reporter'], [newsroom.medan]);
    const email = 'tetap@redaksi.example';
    const { documentId } = await underReview(slug, { contactEmail: 'Tetap@Redaksi.example' });
    await take(documentId, 'approve');
    const user = await userOf(email);
    expect(user).toMatchObject({ id: reporter.id, isActive: true, firstname: 'tetap' });
    expect(user.roles.map(({ code }: { code: string }) => code).sort()).toEqual([
      'warta-regional-editor',
      'warta-reporter',
    ]);
    expect(await desksOf(region)).toHaveLength(1);
    const approval = (await mailTo(warta, email)).find(({ subject }) =>
      subject?.includes('disetujui'),
    );
    expect(approval?.text).toContain('/auth/login');
    expect(approval?.text).not.toContain('registrationToken');
  });

  it('writes to the audit log whom it made an editor, of what', async () => {
    const { slug } = await newRegion('Kota Baubau');
    const { documentId, email } = await underReview(slug);
    await take(documentId, 'approve');
    const user = await userOf(email);
    const entries = await warta.strapi.db.query('api::audit.audit-entry').findMany({
      where: { whoId: manager.id },
      orderBy: { id: 'desc' },
      limit: 6,
    });
    const told = entries.map(
      ({ action, contentType, targetDocumentId }: Record<string, string>) =>
        `${action} ${contentType} ${targetDocumentId}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        `user-change admin::user ${user.id}`,
        `role-change admin::user ${user.id}`,
        `transition api::partner-application.partner-application ${documentId}`,
      ]),
    );
  });

  describe('that is refused', () => {
    it('because the region has a partner, changes nothing', async () => {
      const { region, slug } = await newRegion('Kota Bima');
      const late = await underReview(slug, { organisation: 'Datang Kedua' });
      await take((await underReview(slug)).documentId, 'approve');
      const before = await auditCount();
      const { status, body } = await take(late.documentId, 'approve');
      expect(status).toBe(409);
      expect(body.error.message).toMatch(/sudah memiliki mitra \/ .*: PT Suara Deli Mandiri/);
      expect(await userOf(late.email)).toBeNull();
      expect(await auditCount()).toBe(before);
      expect((await storedRegion(region)).partner.organisation).toBe('PT Suara Deli Mandiri');
      expect((await read(late.documentId)).state).toBe('reviewing');
    });

    it('is no longer refused when the partner has left the region', async () => {
      const { region, slug } = await newRegion('Kota Kupang');
      const late = await underReview(slug, { organisation: 'Penerus' });
      await take((await underReview(slug)).documentId, 'approve');
      const path = `/content-manager/collection-types/${REGION}/${region}`;
      expect((await manager.request('put', path, { partner: null })).status).toBe(200);
      expect((await take(late.documentId, 'approve')).status).toBe(200);
      expect((await storedRegion(region)).partner.organisation).toBe('Penerus');
    });

    it('because the region is gone', async () => {
      const { region, slug } = await newRegion('Kota Hilang');
      const { documentId } = await underReview(slug);
      await warta.strapi.documents(REGION).delete({ documentId: region });
      const { status, body } = await take(documentId, 'approve');
      expect(status).toBe(409);
      expect(body.error.details.reason).toBe('region-gone');
    });

    it('because the admin user with that address is blocked', async () => {
      const { region, slug } = await newRegion('Kota Sabang');
      const blocked = await createEditor(warta, 'diblokir', ['warta-reporter']);
      await warta.strapi.db
        .query('admin::user')
        .update({ where: { id: blocked.id }, data: { blocked: true } });
      const contactEmail = 'diblokir@redaksi.example';
      const { documentId } = await underReview(slug, { contactEmail });
      const { status, body } = await take(documentId, 'approve');
      expect(status).toBe(409);
      expect(body.error.details.reason).toBe('user-blocked');
      expect((await storedRegion(region)).active).toBe(false);
    });
  });

  describe('that fails half-way', () => {
    /** Lets the first write of this type fail while `run` runs, as a fault of the database would. */
    async function withFault<T>(uid: string, action: string, run: () => Promise<T>): Promise<T> {
      let isDue = true;
      const unsubscribe = warta.strapi.db.lifecycles.subscribe({
        models: [uid],
        [action]: async () => {
          if (isDue) {
            isDue = false;
            throw new Error('The database has stumbled');
          }
        },
      } as never) as unknown as () => void;
      const log = jest.spyOn(warta.strapi.log, 'error').mockImplementation(() => warta.strapi.log);
      try {
        return await run();
      } finally {
        log.mockRestore();
        unsubscribe();
      }
    }

    it.each([
      ['after the region was opened', 'admin::user', 'beforeCreate'],
      ['after the admin user was made', 'api::desk-assignment.desk-assignment', 'beforeCreate'],
      ['after the desk was made', 'api::partner-application.partner-application', 'beforeUpdate'],
      [
        'when the last step is recorded',
        'api::partner-application.partner-application',
        'afterUpdate',
      ],
    ])('%s leaves nothing, and can be done again', async (_when, uid, action) => {
      const { region, slug } = await newRegion(`Kota Gagal ${regions}`);
      const { documentId, email } = await underReview(slug);
      const before = { region: await storedRegion(region), audit: await auditCount() };
      const mails = (await mailTo(warta, email)).length;

      const failed = await withFault(uid, action, () => take(documentId, 'approve'));
      expect(failed.status).toBe(500);
      expect(await storedRegion(region)).toEqual(before.region);
      expect(await userOf(email)).toBeNull();
      expect(await desksOf(region)).toEqual([]);
      expect(await auditCount()).toBe(before.audit);
      expect((await read(documentId)).state).toBe('reviewing');
      expect(await mailTo(warta, email)).toHaveLength(mails);

      expect((await take(documentId, 'approve')).status).toBe(200);
      expect((await storedRegion(region)).active).toBe(true);
      expect(await desksOf(region)).toHaveLength(1);
    });
  });

  it('stays when the invitation cannot be sent, which is seen and done again', async () => {
    const { region, slug } = await newRegion('Kota Langsa');
    const { documentId, email } = await underReview(slug);
    const service = warta.strapi.plugin('email').service('email');
    const send = jest.spyOn(service, 'send').mockRejectedValue(new Error('Mail server is away'));
    const log = jest.spyOn(warta.strapi.log, 'error').mockImplementation(() => warta.strapi.log);
    const { status, body } = await take(documentId, 'approve');
    send.mockRestore();
    log.mockRestore();
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      state: 'approved',
      mail: { error: 'Mail server is away' },
      editor: { email, isActive: false },
    });
    expect((await storedRegion(region)).active).toBe(true);
    const again = await manager.request('post', `${managed(documentId)}/mail`);
    expect(again.body.data.mail.error).toBeNull();
    const approval = (await mailTo(warta, email)).filter(({ subject }) =>
      subject?.includes('disetujui'),
    );
    expect(approval).toHaveLength(1);
    expect(approval[0]?.text).toContain((await userOf(email)).registrationToken);
  });
});
