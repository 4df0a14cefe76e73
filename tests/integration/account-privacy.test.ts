import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Response } from 'supertest';
import { inReaderTransaction } from '../../src/queries/readers/in-reader-transaction';
import { createToken } from '../helpers/fuzz/callers';
import { mailTo } from '../helpers/mailbox';
import { type JoinedReader, join, logIn, PASSWORD, register } from '../helpers/readers';
import { allRows, rowsAbout } from '../helpers/rows';
import { startWarta, type Warta } from '../helpers/warta';

const USER = 'plugin::users-permissions.user';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

describe('what is kept about readers', () => {
  let warta: Warta;
  let reader: JoinedReader;
  let other: JoinedReader;

  beforeAll(async () => {
    warta = await startWarta();
    reader = await join(warta, 'siti.pembaca@contoh.example');
    other = await join(warta, 'budi.lain@contoh.example');
  });
  afterAll(() => warta.stop());

  const send = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    warta.http[method](path).send(body);

  describe('is told to nobody who guesses at addresses', () => {
    const known = 'siti.pembaca@contoh.example';
    const unknown = 'tidak.ada@contoh.example';

    const answerOf = ({ status, body, headers }: Response) => ({
      status,
      body,
      names: Object.keys(headers).sort(),
    });

    it.each([
      ['joining', '/api/auth/local/register', (email: string) => ({ email, password: PASSWORD })],
      ['a forgotten password', '/api/auth/forgot-password', (email: string) => ({ email })],
      ['a confirmation', '/api/auth/send-email-confirmation', (email: string) => ({ email })],
      [
        'a login',
        '/api/auth/local',
        (identifier: string) => ({ identifier, password: 'bukan-sandi-saya' }),
      ],
    ])('by the answer to %s', async (_name, path, body) => {
      const right = answerOf(await send('post', path, body(known)));
      expect(answerOf(await send('post', path, body(unknown)))).toEqual(right);
    });

    it('but the owner of the address is told that somebody wanted to join with it', async () => {
      const subjects = (await mailTo(warta, known)).map(({ subject }) => subject);
      expect(subjects).toContain('Anda sudah punya akun Warta');
      await logIn(warta, known).expect(200);
    });

    it('nor whether an address is confirmed, but with the password', async () => {
      const email = 'belum.konfirmasi@contoh.example';
      await register(warta, email);
      const wrong = await logIn(warta, email, 'bukan-sandi-saya').expect(400);
      const nobody = await logIn(warta, unknown, 'bukan-sandi-saya').expect(400);
      expect(wrong.body).toEqual(nobody.body);
      const right = await logIn(warta, email).expect(400);
      expect(right.body.error.details).toEqual({ reason: 'not-confirmed' });
    });

    it('by the time that the answer takes', async () => {
      const timeOf = async (path: string, body: object) => {
        const start = performance.now();
        await send('post', path, body);
        return performance.now() - start;
      };
      const known: number[] = [];
      const unknown: number[] = [];
      await join(warta, 'waktu@contoh.example');
      for (let round = 0; round < 4; round += 1) {
        const login = { password: 'bukan-sandi-saya' };
        const right = { ...login, identifier: 'waktu@contoh.example' };
        const wrong = { ...login, identifier: `waktu${round}@contoh.example` };
        known.push(await timeOf('/api/auth/local', right));
        unknown.push(await timeOf('/api/auth/local', wrong));
      }
      // A comparison of hashes takes some fifty milliseconds; without one it would be a tenth.
      expect(median(unknown)).toBeGreaterThan(median(known) / 3);
      expect(median(known)).toBeGreaterThan(median(unknown) / 3);

      const joining = (email: string) =>
        timeOf('/api/auth/local/register', { email, password: PASSWORD });
      for (const email of ['waktu@contoh.example', 'waktu.baru@contoh.example']) {
        expect(await joining(email)).toBeGreaterThan(390);
      }
    });
  });

  describe('is reached by its reader only', () => {
    it('with no way to name another one', async () => {
      for (const path of [
        `/api/me?id=${other.id}`,
        `/api/me?filters[email]=${other.email}`,
        '/api/me?populate=*',
        '/api/me?fields=password',
        `/api/me/export?reader=${other.id}`,
      ]) {
        const { text } = await warta.http.get(path).set('Authorization', reader.authorization);
        expect(text).not.toContain(other.email);
        expect(text).not.toMatch(/\$2[aby]\$/);
      }
    });

    it.each([
      `/api/users`,
      `/api/users/1`,
      `/api/users/count`,
      `/api/users/me`,
      `/api/users?populate=*`,
      '/api/users-permissions/roles?populate=users',
      '/api/account-tokens',
      '/api/articles?filters[createdBy][email]=x',
    ])('never by %s, whoever asks', async (path) => {
      const tokens = [
        '',
        reader.authorization,
        await createToken(warta.strapi, { name: `baca ${path}`, type: 'read-only' }),
      ];
      for (const authorization of tokens) {
        const { text, status } = await warta.http.get(path).set('Authorization', authorization);
        expect(text).not.toContain('contoh.example');
        if (!path.startsWith('/api/users-permissions')) {
          expect(status).toBeGreaterThanOrEqual(400);
        }
      }
    });

    it('by no API token, whatever it may do', async () => {
      const token = await createToken(warta.strapi, { name: 'penuh', type: 'full-access' });
      for (const [method, path] of [
        ['get', '/api/me'],
        ['get', '/api/me/export'],
        ['put', '/api/me'],
        ['delete', '/api/me'],
        ['get', '/api/auth/sessions'],
      ] as const) {
        await warta.http[method](path).set('Authorization', token).expect(401);
      }
      for (const path of ['/api/users', '/api/users/1', '/api/users/me']) {
        await warta.http.get(path).set('Authorization', token).expect(404);
      }
    });

    it.each([
      ['get', '/api/me'],
      ['get', '/api/me/export'],
      ['get', '/api/auth/sessions'],
      ['put', '/api/me'],
      ['delete', '/api/me'],
      ['post', '/api/auth/local'],
      ['post', '/api/auth/refresh'],
    ] as const)('and kept by no cache: %s %s', async (method, path) => {
      for (const authorization of [reader.authorization, '']) {
        const { headers } = await warta.http[method](path).set('Authorization', authorization);
        expect(headers['cache-control']).toBe('private, no-store');
      }
    });
  });

  describe('is downloaded by its reader', () => {
    it('all of it, as a file', async () => {
      const { headers, body } = await warta.http
        .get('/api/me/export')
        .set('Authorization', reader.authorization)
        .expect(200);
      expect(headers['content-disposition']).toBe('attachment; filename="warta.json"');
      expect(body.account).toMatchObject({
        email: reader.email,
        documentId: reader.documentId,
        language: 'id',
        timeZone: 'Asia/Jakarta',
      });
      expect(body.sessions.length).toBeGreaterThan(0);
      expect(JSON.stringify(body)).not.toMatch(/\$2[aby]\$|digest/);
    });

    it('with every table of the database that is about him', async () => {
      await send('put', '/api/me/email', { email: 'pindah@contoh.example', password: PASSWORD })
        .set('Authorization', reader.authorization)
        .expect(200);
      const { body } = await warta.http
        .get('/api/me/export')
        .set('Authorization', reader.authorization)
        .expect(200);
      const about = await rowsAbout(warta, reader);
      expect(Object.keys(about).sort()).toEqual([
        'account_tokens_reader_lnk',
        'strapi_sessions',
        'up_users',
        'up_users_role_lnk',
      ]);
      expect(body.sessions).toHaveLength(about.strapi_sessions ?? 0);
      expect(body.confirmations).toHaveLength(about.account_tokens_reader_lnk ?? 0);
    });

    it('whatever types a later version adds', () => {
      const { READER_DATA } = jest.requireActual('../../dist/src/queries/readers/reader-data');
      const types = Object.values(warta.strapi.contentTypes as unknown as Record<string, Schema>)
        .filter(
          ({ attributes }) =>
            'readerId' in attributes ||
            Object.values(attributes).some(({ target }) => target === USER),
        )
        .map(({ uid }) => uid)
        // Strapi's own: a role's list of its users, and a localisation's other rows.
        .filter((uid) => !uid.startsWith('plugin::users-permissions.'));
      expect(READER_DATA.map(({ uid }: { uid: string }) => uid).sort()).toEqual(types.sort());
    });
  });

  describe('is deleted by its reader', () => {
    it('not without the password', async () => {
      for (const body of [{}, { password: 'bukan-sandi-saya' }]) {
        await send('delete', '/api/me', body)
          .set('Authorization', reader.authorization)
          .expect(400);
      }
      await logIn(warta, reader.email).expect(200);
    });

    it('to the last row, and of nobody else', async () => {
      const others = await rowsAbout(warta, other);
      const answer = await send('delete', '/api/me', { password: PASSWORD })
        .set('Authorization', reader.authorization)
        .expect(200);
      expect(answer.get('Set-Cookie')?.[0]).toMatch(/^warta_refresh=; /);

      expect(await rowsAbout(warta, reader)).toEqual({});
      expect(await rowsAbout(warta, other)).toEqual(others);
      for (const [table, rows] of Object.entries(await allRows(warta))) {
        const text = JSON.stringify(rows);
        expect({ table, holds: text.includes(reader.email) }).toEqual({ table, holds: false });
        expect({ table, holds: text.includes(reader.documentId) }).toEqual({ table, holds: false });
      }
      expect(JSON.stringify(await allRows(warta))).not.toContain('pindah@contoh.example');
    });

    it('so that neither session nor password leads anywhere', async () => {
      await warta.http.get('/api/me').set('Authorization', reader.authorization).expect(401);
      await warta.http.post('/api/auth/refresh').set('Cookie', reader.cookie).expect(401);
      await logIn(warta, reader.email).expect(400);
      const subjects = (await mailTo(warta, reader.email)).map(({ subject }) => subject);
      expect(subjects).toContain('Akun Warta Anda telah dihapus');
    });

    it('and the address may join again, as somebody new', async () => {
      await register(warta, reader.email);
      const joined = await warta.strapi.db.query(USER).findOne({ where: { email: reader.email } });
      expect(joined.documentId).not.toBe(reader.documentId);
    });

    it('or by time, when nobody has confirmed the address in seven days', async () => {
      const { forgetExpired } = jest.requireActual('../../dist/src/jobs/forget-expired');
      const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
      const late = 'tak-pernah@contoh.example';
      await register(warta, late);
      const stored = await warta.strapi.db.query(USER).findOne({ where: { email: late } });

      await forgetExpired(warta.strapi, inDays(6));
      expect(await rowsAbout(warta, stored)).toMatchObject({ up_users: 1 });
      await forgetExpired(warta.strapi, inDays(8));
      expect(await rowsAbout(warta, stored)).toEqual({});
      expect((await allRows(warta)).account_tokens).toEqual([]);
      expect((await allRows(warta)).reader_attempts).toEqual([]);
      await logIn(warta, other.email).expect(200);
    });

    it('or by an administrator, as completely', async () => {
      const gone = await join(warta, 'dihapus@contoh.example');
      await warta.strapi.documents(USER).delete({ documentId: gone.documentId });
      expect(await rowsAbout(warta, gone)).toEqual({});
    });

    it('with what is being written for him at that moment', async () => {
      const gone = await join(warta, 'sedang-menulis@contoh.example');
      const steps = new EventEmitter();
      const begun = once(steps, 'begun');
      const goOn = once(steps, 'go on');
      const writing = inReaderTransaction(warta.strapi, gone.documentId, async () => {
        steps.emit('begun');
        await goOn;
        const data = { readerId: gone.documentId, section: 'tags', targetDocumentId: 'x' };
        await warta.strapi.db
          .query('api::follow.follow')
          .create({ data: { ...data, followedAt: new Date() } });
      });
      await begun;
      const erasing = warta.strapi.documents(USER).delete({ documentId: gone.documentId });
      // By then the deletion has come to where it waits for the account.
      await setTimeout(500);
      steps.emit('go on');
      await Promise.all([writing, erasing]);
      expect(await rowsAbout(warta, gone)).toEqual({});
    });
  });
});

interface Schema {
  uid: string;
  attributes: Record<string, { target?: string }>;
}
