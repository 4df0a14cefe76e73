import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Clock } from '../../src/clock';
import {
  APPLICATIONS,
  applicationForm,
  apply,
  applyAndConfirm,
  forgetTries,
  linkTokenOf,
  managed,
  PDF,
  QUEUE,
  sendApplication,
  solvedChallenge,
  type TestFile,
} from '../helpers/applicant';
import { createEditor, type Editor } from '../helpers/desk';
import { mailTo } from '../helpers/mailbox';
import { createNewsroom } from '../helpers/newsroom';
import { until } from '../helpers/until';
import { startWarta, type Warta } from '../helpers/warta';

const DAY = 24 * 60 * 60 * 1000;
const APPLICATION = 'api::partner-application.partner-application';
const ATTACHMENT = 'api::partner-application.application-attachment';
const CHALLENGE = 'api::partner-application.spent-challenge';

const png: TestFile = {
  name: 'logo.png',
  content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
};
const jpeg: TestFile = { name: 'kantor.jpg', content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]) };

/** As many bytes as that, and a PDF by its first ones. */
const pdfOf = (size: number, name = 'besar.pdf'): TestFile => {
  const content = Buffer.alloc(size);
  content.write('%PDF-1.7');
  return { name, content };
};

describe('an application to become a partner', () => {
  let warta: Warta;
  let manager: Editor;
  let editor: Editor;

  const count = (uid: string) => warta.strapi.db.query(uid as never).count();
  const find = (email: string) =>
    warta.strapi.db.query(APPLICATION as never).findOne({ where: { contactEmail: email } });
  const status = (token: string) => warta.http.get(`${APPLICATIONS}/status/${token}`);
  const errorsOf = (body: {
    error: { details: { errors: { path: string[]; message: string }[] } };
  }) => body.error.details.errors;

  /** Takes the mail server away while `run` runs. */
  async function withoutMail<T>(run: () => Promise<T>): Promise<T> {
    const service = warta.strapi.plugin('email').service('email');
    const send = jest.spyOn(service, 'send').mockRejectedValue(new Error('Mail server is away'));
    const log = jest.spyOn(warta.strapi.log, 'error').mockImplementation(() => warta.strapi.log);
    try {
      return await run();
    } finally {
      send.mockRestore();
      log.mockRestore();
    }
  }

  beforeAll(async () => {
    warta = await startWarta();
    const newsroom = await createNewsroom(warta.strapi);
    for (const region of [newsroom.medan, newsroom.deliSerdang]) {
      await warta.strapi.documents('api::region.region').update({
        documentId: region,
        data: { active: false },
      });
    }
    await warta.strapi.documents('api::region.region').create({
      data: {
        name: 'Nasional',
        code: '00',
        level: 'national',
        timeZone: 'Asia/Jakarta',
        active: true,
      },
    });
    manager = await createEditor(warta, 'jaringan', ['warta-network-manager']);
    editor = await createEditor(warta, 'bagas', ['warta-managing-editor']);
  });
  beforeEach(() => forgetTries(warta));
  afterAll(() => warta.stop());

  describe('when it is sent', () => {
    it('is taken in, and its applicant is asked by e-mail to confirm the address', async () => {
      const form = applicationForm();
      const { status: code, body, headers } = await apply(warta, form);
      expect(code).toBe(202);
      expect(body.data.state).toBe('unconfirmed');
      expect(headers['cache-control']).toBe('private, no-store');
      expect(JSON.stringify(body)).not.toContain(form.contactEmail);
      const [mail] = await mailTo(warta, form.contactEmail);
      expect(mail?.subject).toBe('Konfirmasi pengajuan mitra Warta');
      expect(mail?.text).toContain(form.organisation);
      expect(mail?.text).toMatch(/edisi Kota Medan/);
      expect(mail?.text).toMatch(/\/kemitraan\/[a-z0-9]{24}\.[\w-]{43}\?lang=id\s/);
    });

    it('is answered in English where the applicant reads English', async () => {
      const form = applicationForm();
      await apply(warta, form, [], 'en-GB');
      const [mail] = await mailTo(warta, form.contactEmail);
      expect(mail?.subject).toBe('Confirm your Warta partner application');
      expect(mail?.text).toContain('the Kota Medan edition');
      expect(mail?.text).toMatch(/\/kemitraan\/[a-z0-9]{24}\.[\w-]{43}\?lang=en\s/);
    });

    it('keeps its answers tidied up', async () => {
      const form = applicationForm({ organisation: '  PT   Suara\tDeli ', website: '' });
      await apply(warta, { ...form, contactEmail: form.contactEmail.toUpperCase() });
      expect(await find(form.contactEmail)).toMatchObject({
        organisation: 'PT Suara Deli',
        website: null,
        portfolio: 'https://suaradeli.example/banjir-deli',
        submittedAt: null,
      });
    });

    it('names every field that is not as it should be', async () => {
      const { status: code, body } = await sendApplication(warta, {
        ...applicationForm({
          organisation: ' ',
          legalForm: 'gmbh',
          website: 'javascript:alert(1)',
          contactEmail: 'bukan surel',
          contactPhone: 'telepon saja',
          portfolio: [],
          statement: 'Pendek.',
          pekerjaan: 'x',
        }),
      });
      expect(code).toBe(400);
      expect(
        errorsOf(body)
          .map(({ path: [field] }) => field)
          .sort(),
      ).toEqual([
        'altcha',
        'contactEmail',
        'contactPhone',
        'legalForm',
        'organisation',
        'pekerjaan',
        'portfolio',
        'statement',
        'website',
      ]);
      for (const { message } of errorsOf(body)) {
        expect(message).not.toBe('');
      }
    });

    it.each([
      ['there is not', 'kota-atlantis'],
      ['is the nation', 'nasional'],
    ])('is refused for a region that %s', async (_what, region) => {
      const { status: code, body } = await apply(warta, applicationForm({ region }));
      expect(code).toBe(400);
      expect(errorsOf(body)[0]?.path).toEqual(['region']);
    });

    it.each([
      ['a list', []],
      ['a text', 'halo'],
      ['nothing', {}],
      ['a field beside the answers', { data: {}, state: 'approved' }],
    ])('is refused when the body is %s', async (_what, body) => {
      const answer = await warta.http.post(APPLICATIONS).send(body as object);
      expect(answer.status).toBe(400);
      expect(answer.body.error.name).toBe('ValidationError');
    });

    it('cannot say of itself that it is approved', async () => {
      const { status: code, body } = await apply(warta, applicationForm({ state: 'approved' }));
      expect(code).toBe(400);
      expect(errorsOf(body)[0]?.path).toEqual(['state']);
    });

    it('is forgotten, and can be sent again with the same proof, when no e-mail can go out', async () => {
      const form = applicationForm();
      const altcha = await solvedChallenge(warta);
      const before = await count(APPLICATION);
      const refused = await withoutMail(() => sendApplication(warta, { ...form, altcha }, [PDF]));
      expect(refused.status).toBe(503);
      expect(refused.body.error.name).toBe('ServiceUnavailableError');
      expect(await count(APPLICATION)).toBe(before);
      expect((await sendApplication(warta, { ...form, altcha }, [PDF])).status).toBe(202);
    });
  });

  describe('against programs', () => {
    it('falls silently into the trap when the field that nobody sees is filled in', async () => {
      const form = applicationForm({ fax: '061 555' });
      const { status: code, body } = await apply(warta, form);
      expect(code).toBe(202);
      expect(body.data.state).toBe('unconfirmed');
      expect(await find(form.contactEmail)).toBeNull();
      expect(await mailTo(warta, form.contactEmail)).toEqual([]);
    });

    it.each([
      ['is none', 'halo'],
      ['is empty', Buffer.from('{}').toString('base64')],
    ])('is refused with a proof of work that %s', async (_what, altcha) => {
      const { status: code, body } = await sendApplication(warta, { ...applicationForm(), altcha });
      expect(code).toBe(400);
      expect(errorsOf(body)[0]?.path).toEqual(['altcha']);
    });

    it('is refused with a challenge that the applicant made easier', async () => {
      const payload = JSON.parse(Buffer.from(await solvedChallenge(warta), 'base64').toString());
      payload.challenge.parameters.cost = 1;
      const altcha = Buffer.from(JSON.stringify(payload)).toString('base64');
      const { status: code } = await sendApplication(warta, { ...applicationForm(), altcha });
      expect(code).toBe(400);
    });

    it('is refused with a challenge that is not solved', async () => {
      const payload = JSON.parse(Buffer.from(await solvedChallenge(warta), 'base64').toString());
      payload.solution.counter += 1;
      const altcha = Buffer.from(JSON.stringify(payload)).toString('base64');
      const { status: code } = await sendApplication(warta, { ...applicationForm(), altcha });
      expect(code).toBe(400);
    });

    it('needs a challenge of its own', async () => {
      const altcha = await solvedChallenge(warta);
      const first = await sendApplication(warta, { ...applicationForm(), altcha });
      const second = await sendApplication(warta, { ...applicationForm(), altcha });
      expect([first.status, second.status]).toEqual([202, 400]);
      expect(second.body.error.message).toContain('was used');
    });

    it('gets through once when it is sent ten times at the same moment', async () => {
      const altcha = await solvedChallenge(warta);
      const before = await count(APPLICATION);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => sendApplication(warta, { ...applicationForm(), altcha })),
      );
      expect(answers.filter(({ status: code }) => code === 202)).toHaveLength(1);
      expect(await count(APPLICATION)).toBe(before + 1);
    });

    it('is refused when the challenge is an hour old', async () => {
      const altcha = await solvedChallenge(warta);
      warta.setNow(new Date(Date.now() + 60 * 60 * 1000 + 1000));
      const { status: code, body } = await sendApplication(warta, { ...applicationForm(), altcha });
      warta.setNow(undefined);
      expect(code).toBe(400);
      expect(body.error.message).toContain('expired');
    });

    it('is asked to wait after too many tries from one address', async () => {
      const codes: number[] = [];
      for (let tries = 0; tries < 31; tries += 1) {
        codes.push((await warta.http.post(APPLICATIONS).send({ data: {} })).status);
      }
      expect(codes.slice(0, 30)).toEqual(Array(30).fill(400));
      expect(codes[30]).toBe(429);
    });

    it('does not fill a mailbox', async () => {
      const form = applicationForm();
      const codes: number[] = [];
      for (let tries = 0; tries < 5; tries += 1) {
        codes.push((await apply(warta, form)).status);
      }
      expect(codes).toEqual([202, 202, 202, 202, 429]);
    });

    it('hands out challenges that nobody keeps', async () => {
      const { headers } = await warta.http.get(`${APPLICATIONS}/challenge`).expect(200);
      expect(headers['cache-control']).toBe('private, no-store');
    });
  });

  describe('with files', () => {
    const temporary = () =>
      fs.readdirSync(os.tmpdir()).filter((name) => /^[0-9a-f]{25}$/.test(name));

    it('takes a PDF, a PNG and a JPEG', async () => {
      const { documentId } = await applyAndConfirm(warta, applicationForm(), [png, PDF, jpeg]);
      const { body } = await manager.request('get', managed(documentId));
      expect(body.data.attachments).toEqual([
        { position: 0, name: 'akta.pdf', mediaType: 'application/pdf', size: 15 },
        { position: 1, name: 'kantor.jpg', mediaType: 'image/jpeg', size: 5 },
        { position: 2, name: 'logo.png', mediaType: 'image/png', size: 10 },
      ]);
    });

    it('gives them to network managers only, as files to be saved', async () => {
      const { documentId } = await applyAndConfirm(warta, applicationForm(), [PDF]);
      const address = `${managed(documentId)}/attachments/0`;
      const { status: code, headers, body } = await manager.request('get', address);
      expect(code).toBe(200);
      expect(headers['content-disposition']).toBe('attachment; filename="akta.pdf"');
      expect(headers['content-type']).toBe('application/pdf');
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(Buffer.from(body).equals(PDF.content)).toBe(true);
      expect((await editor.request('get', address)).status).toBe(403);
      await warta.http.get(address).expect(401);
      expect((await manager.request('get', `${managed(documentId)}/attachments/1`)).status).toBe(
        404,
      );
      expect((await manager.request('get', `${managed(documentId)}/attachments/x`)).status).toBe(
        404,
      );
    });

    it('puts none of them into the public folder', async () => {
      await applyAndConfirm(warta, applicationForm(), [PDF, png]);
      const uploads = path.join(warta.strapi.dirs.static.public, 'uploads');
      expect(fs.readdirSync(uploads)).toEqual([]);
      expect(await count('plugin::upload.file')).toBe(0);
    });

    it('tells what a file is by its content, not by its name', async () => {
      const program = { name: 'akta.pdf', content: Buffer.from('MZ this is a program') };
      const { status: code, body } = await apply(warta, applicationForm(), [program]);
      expect(code).toBe(400);
      expect(errorsOf(body)[0]?.path).toEqual(['attachments']);
    });

    it('takes nothing but the name out of a name', async () => {
      const sly = { name: '../../etc/passwd.html', content: PDF.content };
      const { documentId } = await applyAndConfirm(warta, applicationForm(), [sly]);
      const { body } = await manager.request('get', managed(documentId));
      expect(body.data.attachments[0].name).toBe('passwd.pdf');
    });

    it.each([
      ['four files', [PDF, PDF, PDF, PDF], 400, 'attachments'],
      ['a file in another field', [{ ...PDF, field: 'akta' }], 400, 'akta'],
      ['a file of more than 5 MB', [pdfOf(5 * 1024 * 1024 + 1)], 413, 'attachments'],
      [
        'files of more than 15 MB together',
        [pdfOf(9 * 1024 * 1024), pdfOf(9 * 1024 * 1024)],
        413,
        'attachments',
      ],
    ])('refuses %s and names the field', async (_what, files, expected, field) => {
      const before = await count(APPLICATION);
      const { status: code, body } = await apply(warta, applicationForm(), files);
      expect(code).toBe(expected);
      expect(errorsOf(body)[0]?.path).toEqual([field]);
      expect(await count(APPLICATION)).toBe(before);
    });

    it('takes a file of exactly 5 MB', async () => {
      const { status: code } = await apply(warta, applicationForm(), [pdfOf(5 * 1024 * 1024)]);
      expect(code).toBe(202);
    });

    it('leaves no temporary file behind', async () => {
      const before = new Set(temporary());
      await apply(warta, applicationForm(), [PDF, png]);
      await sendApplication(warta, { ...applicationForm(), altcha: 'x' }, [PDF, png]);
      await apply(warta, applicationForm(), [{ ...PDF, field: 'akta' }]);
      // Other processes of the tests may be taking files too; theirs go by themselves.
      const left = temporary().filter((name) => !before.has(name));
      await until(() => !temporary().some((name) => left.includes(name)));
    });
  });

  describe('before it is confirmed', () => {
    it('is in no queue, and cannot be handled', async () => {
      const form = applicationForm({ organisation: 'Belum Konfirmasi' });
      await apply(warta, form);
      const { documentId } = await find(form.contactEmail);
      for (const who of [manager, await createEditor(warta, 'super', ['strapi-super-admin'])]) {
        const list = await who.request('get', `${QUEUE}?_q=Belum Konfirmasi`);
        expect(list.body.results).toEqual([]);
        expect(list.body.pagination.total).toBe(0);
        expect((await who.request('get', `${QUEUE}/${documentId}`)).status).toBe(404);
        expect((await who.request('get', managed(documentId))).status).toBe(404);
        const step = { transition: 'review' };
        const taken = await who.request('post', `${managed(documentId)}/transitions`, step);
        expect(taken.status).toBe(404);
      }
    });

    it('is shown to the applicant by the link, and changed by nothing but a POST', async () => {
      const form = applicationForm();
      await apply(warta, form);
      const token = await linkTokenOf(warta, form.contactEmail);
      const { body, headers } = await status(token).expect(200);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(body.data).toMatchObject({
        state: 'unconfirmed',
        organisation: form.organisation,
        region: { name: 'Kota Medan', slug: 'kota-medan', timeZone: 'Asia/Jakarta' },
        submittedAt: null,
        allowed: ['confirm'],
      });
      await warta.http.get(`${APPLICATIONS}/status/${token}/confirm`).expect(404);
      expect((await status(token)).body.data.state).toBe('unconfirmed');
    });

    it('is deleted with its files after three days, by several processes at once', async () => {
      const { forgetExpired } = jest.requireActual('../../dist/src/jobs/forget-expired');
      const forget = () => forgetExpired(warta.strapi, warta.strapi.get<Clock>('clock').now());
      const kept = await applyAndConfirm(warta, applicationForm(), [PDF]);
      const form = applicationForm();
      await apply(warta, form, [PDF, png]);
      const token = await linkTokenOf(warta, form.contactEmail);
      warta.setNow(new Date(Date.now() + 3 * DAY - 60_000));
      await forget();
      await status(token).expect(200);
      warta.setNow(new Date(Date.now() + 3 * DAY + 60_000));
      await warta.http.post(`${APPLICATIONS}/status/${token}/confirm`).expect(409);
      await Promise.all([1, 2, 3].map(forget));
      warta.setNow(undefined);
      await status(token).expect(404);
      await status(kept.token).expect(200);
      const documentId = token.split('.')[0];
      const attachments = warta.strapi.db.query(ATTACHMENT as never);
      expect(await attachments.count({ where: { applicationDocumentId: documentId } })).toBe(0);
      expect(await attachments.count({ where: { applicationDocumentId: kept.documentId } })).toBe(
        1,
      );
      expect(await count(CHALLENGE)).toBe(0);
      const links = await warta.strapi.db.connection('partner_applications_region_lnk').count({
        rows: '*',
      });
      expect(Number(links[0]?.rows)).toBe(await count(APPLICATION));
    });
  });

  describe('once it is confirmed', () => {
    it('is in the queue, and twice is as once', async () => {
      const form = applicationForm({ organisation: 'Sudah Konfirmasi' });
      const { documentId, token } = await applyAndConfirm(warta, form);
      const { body } = await warta.http.post(`${APPLICATIONS}/status/${token}/confirm`).expect(200);
      expect(body.data).toMatchObject({ state: 'submitted', allowed: ['withdraw'] });
      const list = await manager.request('get', `${QUEUE}?_q=Sudah Konfirmasi`);
      expect(list.body.results.map((row: { documentId: string }) => row.documentId)).toEqual([
        documentId,
      ]);
      const subjects = (await mailTo(warta, form.contactEmail)).map(({ subject }) => subject);
      expect(subjects.sort()).toEqual([
        'Konfirmasi pengajuan mitra Warta',
        'Pengajuan mitra Warta sudah kami terima',
      ]);
    });

    it('tells the holder of the link no name, address or number', async () => {
      const form = applicationForm();
      const { token } = await applyAndConfirm(warta, form);
      const { text } = await status(token);
      for (const secret of [form.contactName, form.contactEmail, form.contactPhone]) {
        expect(text).not.toContain(secret);
      }
    });

    it.each([
      ['is none', () => 'bukan-token'],
      ['was changed', (token: string) => token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
      [
        'is signed for another application',
        (token: string) => `${'a'.repeat(24)}.${token.split('.')[1]}`,
      ],
      ['is without a signature', (token: string) => token.split('.')[0] ?? ''],
    ])('is shown by no link that %s', async (_what, bend) => {
      const { token } = await applyAndConfirm(warta);
      await status(bend(token)).expect(404);
      await warta.http.post(`${APPLICATIONS}/status/${bend(token)}/withdraw`).expect(404);
    });

    it('can be withdrawn by the applicant until it is decided', async () => {
      const { documentId, token, email } = await applyAndConfirm(warta);
      const { body } = await warta.http
        .post(`${APPLICATIONS}/status/${token}/withdraw`)
        .expect(200);
      expect(body.data).toMatchObject({ state: 'withdrawn', allowed: [] });
      const seen = await manager.request('get', managed(documentId));
      expect(seen.body.data.allowed).toEqual([]);
      expect(seen.body.data.history[0]).toMatchObject({
        transition: 'withdraw',
        by: 'applicant',
        from: 'submitted',
        to: 'withdrawn',
      });
      expect((await mailTo(warta, email)).map(({ subject }) => subject)).toContain(
        'Pengajuan mitra Warta ditarik',
      );
    });

    it('is nobody else’s to read by the content API', async () => {
      for (const address of [
        APPLICATIONS,
        '/api/application-attachments',
        '/api/spent-challenges',
      ]) {
        expect([403, 404, 405]).toContain((await warta.http.get(address)).status);
      }
    });
  });

  describe('in the hands of the network', () => {
    const take = (who: Editor, documentId: string, transition: string, reason?: string) =>
      who.request('post', `${managed(documentId)}/transitions`, {
        transition,
        ...(reason !== undefined && { reason }),
      });

    it('goes from submitted to reviewing to rejected with a reason, with an e-mail at each step', async () => {
      const { documentId, token, email } = await applyAndConfirm(warta);
      const opened = await manager.request('get', managed(documentId));
      expect(opened.body.data.allowed).toEqual([
        { transition: 'review', needsReason: false },
        { transition: 'withdraw', needsReason: false },
      ]);
      expect((await take(manager, documentId, 'review')).body.data.state).toBe('reviewing');
      const without = await take(manager, documentId, 'reject', '  ');
      expect(without.status).toBe(400);
      expect(errorsOf(without.body)[0]?.path).toEqual(['reason']);
      const rejected = await take(manager, documentId, 'reject', 'Redaksi belum lengkap.');
      expect(rejected.body.data).toMatchObject({
        state: 'rejected',
        reason: 'Redaksi belum lengkap.',
        allowed: [],
        mail: { to: email, error: null },
      });
      expect(
        rejected.body.data.history.map(({ by, to }: Record<string, string>) => [by, to]),
      ).toEqual([
        ['jaringan Warta', 'rejected'],
        ['jaringan Warta', 'reviewing'],
        ['applicant', 'submitted'],
      ]);
      const { body } = await status(token);
      expect(body.data).toMatchObject({ state: 'rejected', reason: 'Redaksi belum lengkap.' });
      const mails = await mailTo(warta, email);
      expect(mails).toHaveLength(4);
      const rejection = mails.find(({ subject }) => subject?.includes('tidak disetujui'));
      expect(rejection?.text).toContain('Redaksi belum lengkap.');
    });

    it.each([
      ['submitted', 'approve'],
      ['submitted', 'reject'],
      ['submitted', 'confirm'],
    ])('does not skip a step: %s, then %s', async (_state, transition) => {
      const { documentId } = await applyAndConfirm(warta);
      const { status: code } = await take(manager, documentId, transition, 'Alasan');
      expect([403, 409]).toContain(code);
      expect((await manager.request('get', managed(documentId))).body.data.state).toBe('submitted');
    });

    it('writes once when a button is pressed twice', async () => {
      const { documentId, email } = await applyAndConfirm(warta);
      await Promise.all([1, 2, 3].map(() => take(manager, documentId, 'review')));
      const mails = await mailTo(warta, email);
      expect(mails.filter(({ subject }) => subject?.includes('sedang ditinjau'))).toHaveLength(1);
      const { body } = await manager.request('get', managed(documentId));
      expect(body.data.history).toHaveLength(2);
    });

    it('shows the other applications for the same region', async () => {
      const region = 'kabupaten-deli-serdang';
      const one = await applyAndConfirm(warta, applicationForm({ region, organisation: 'Satu' }));
      const two = await applyAndConfirm(warta, applicationForm({ region, organisation: 'Dua' }));
      await apply(warta, applicationForm({ region, organisation: 'Tidak dikonfirmasi' }));
      const { body } = await manager.request('get', managed(one.documentId));
      expect(body.data.rivals).toEqual([
        {
          documentId: two.documentId,
          organisation: 'Dua',
          state: 'submitted',
          submittedAt: expect.any(String),
        },
      ]);
    });

    it('keeps a step whose e-mail failed, says so, and sends it again', async () => {
      const { documentId, email } = await applyAndConfirm(warta);
      const { body } = await withoutMail(() => take(manager, documentId, 'review'));
      expect(body.data).toMatchObject({
        state: 'reviewing',
        mail: { error: 'Mail server is away' },
      });
      const again = await manager.request('post', `${managed(documentId)}/mail`);
      expect(again.body.data.mail.error).toBeNull();
      const mails = await mailTo(warta, email);
      expect(mails.filter(({ subject }) => subject?.includes('sedang ditinjau'))).toHaveLength(1);
    });

    it('is not for other roles', async () => {
      const { documentId } = await applyAndConfirm(warta);
      expect((await editor.request('get', QUEUE)).status).toBe(403);
      expect((await editor.request('get', managed(documentId))).status).toBe(403);
      expect((await take(editor, documentId, 'review')).status).toBe(403);
      expect((await editor.request('post', `${managed(documentId)}/mail`)).status).toBe(403);
      await warta.http.get(managed(documentId)).expect(401);
    });

    it('is not written by hand, not even by a super admin', async () => {
      const { documentId } = await applyAndConfirm(warta);
      const superAdmin = await createEditor(warta, 'super-dua', ['strapi-super-admin']);
      const changed = await superAdmin.request('put', `${QUEUE}/${documentId}`, {
        state: 'approved',
      });
      expect(changed.status).toBe(403);
      const made = await superAdmin.request('post', QUEUE, { organisation: 'Buatan' });
      expect([400, 403]).toContain(made.status);
      expect((await manager.request('get', managed(documentId))).body.data.state).toBe('submitted');
    });

    it('is deleted with its files, and the log keeps no more of it than its name', async () => {
      const form = applicationForm({ organisation: 'Minta Dihapus' });
      const { documentId, token } = await applyAndConfirm(warta, form, [PDF]);
      expect((await manager.request('delete', `${QUEUE}/${documentId}`)).status).toBe(200);
      await status(token).expect(404);
      const where = { applicationDocumentId: documentId };
      expect(await warta.strapi.db.query(ATTACHMENT as never).count({ where })).toBe(0);
      const entries = await warta.strapi.db
        .query('api::audit.audit-entry')
        .findMany({ where: { targetDocumentId: documentId } });
      expect(entries.at(-1)).toMatchObject({ action: 'delete', title: 'Minta Dihapus' });
      expect(JSON.stringify(entries)).not.toMatch(/Rina|suaradeli/);
    });
  });
});
