import { mailTo, tokenIn } from '../helpers/mailbox';
import { cookieOf, join, logIn, PASSWORD, register } from '../helpers/readers';
import { refusedFields } from '../helpers/refused-fields';
import { startServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';

const SECOND = 1000;

describe('a reader’s account', () => {
  let warta: Warta;

  beforeAll(async () => {
    warta = await startWarta({}, { isFirstStart: true });
  });
  afterAll(() => warta.stop());
  afterEach(() => warta.setNow(undefined));

  const me = (authorization: string) =>
    warta.http.get('/api/me').set('Authorization', authorization);

  const refresh = (cookie: string) => warta.http.post('/api/auth/refresh').set('Cookie', cookie);

  const confirm = (token: string) =>
    warta.http.post('/api/auth/email-confirmation').send({ token });

  describe('is joined', () => {
    it('by an address and a password, and asks the address to confirm, in Indonesian', async () => {
      const { body } = await warta.http
        .post('/api/auth/local/register')
        .send({ email: ' Siti@Contoh.example ', password: PASSWORD })
        .expect(200);
      expect(body).toEqual({ ok: true });

      const [mail, ...others] = await mailTo(warta, 'siti@contoh.example');
      expect(others).toEqual([]);
      expect(mail?.subject).toBe('Konfirmasikan alamat surel Anda');
      expect(mail?.text).toContain('http://localhost:3000/akun/konfirmasi?token=');
      expect(mail?.html).toContain('http://localhost:3000/akun/konfirmasi?token=');
    });

    it('in English by who reads English, or asks for it', async () => {
      await warta.http
        .post('/api/auth/local/register')
        .set('Accept-Language', 'en')
        .send({ email: 'header@contoh.example', password: PASSWORD })
        .expect(200);
      await register(warta, 'asked@contoh.example', { language: 'en', timeZone: 'Asia/Jayapura' });
      for (const email of ['header@contoh.example', 'asked@contoh.example']) {
        const [mail] = await mailTo(warta, email);
        expect(mail?.subject).toBe('Confirm your e-mail address');
      }
    });

    it('for good by the link in the message, which logs in', async () => {
      const { authorization, cookie } = await join(warta, 'dewi@contoh.example', {
        timeZone: 'Asia/Makassar',
      });
      expect(cookie).toMatch(/^warta_refresh=./);
      const { body } = await me(authorization).expect(200);
      expect(body.data).toEqual({
        documentId: expect.any(String),
        email: 'dewi@contoh.example',
        language: 'id',
        timeZone: 'Asia/Makassar',
        hasPassword: true,
        createdAt: expect.any(String),
      });
    });

    it('by a link that works once, and not for ever', async () => {
      await register(warta, 'sekali@contoh.example');
      const [mail] = await mailTo(warta, 'sekali@contoh.example');
      const token = tokenIn(mail as never);
      warta.setNow(new Date(Date.now() + 49 * 3600 * SECOND));
      await confirm(token).expect(400);
      warta.setNow(undefined);
      await confirm(token).expect(200);
      const again = await confirm(token).expect(400);
      expect(again.body.error.name).toBe('ValidationError');
      expect(refusedFields(again)).toEqual(['token']);
    });

    it('by the last message only, when another was asked for', async () => {
      await register(warta, 'lagi@contoh.example');
      const [first] = await mailTo(warta, 'lagi@contoh.example');
      await warta.http
        .post('/api/auth/send-email-confirmation')
        .send({ email: 'lagi@contoh.example' })
        .expect(200);
      const mails = await mailTo(warta, 'lagi@contoh.example');
      const second = mails.find(({ messageId }) => messageId !== first?.messageId);
      await confirm(tokenIn(first as never)).expect(400);
      await confirm(tokenIn(second as never)).expect(200);
    });

    it('by no GET, which a mail program would send by itself', async () => {
      await register(warta, 'program@contoh.example');
      const [mail] = await mailTo(warta, 'program@contoh.example');
      const token = tokenIn(mail as never);
      await warta.http.get(`/api/auth/email-confirmation?confirmation=${token}`).expect(404);
      await confirm(token).expect(200);
    });

    it.each([
      ['short', 'Ku4t-sekali'.slice(0, 9), 'password'],
      ['common', '1234567890', 'password'],
      ['a common word with digits', 'Indonesia2026', 'password'],
      ['one character over and over', 'aaaaaaaaaaaaaa', 'password'],
      ['longer than what is hashed', 'kata sandi '.repeat(7), 'password'],
      ['the address', 'rahmat.hidayat', 'password'],
    ])('with no password that is %s', async (_name, password, param) => {
      const refused = await warta.http
        .post('/api/auth/local/register')
        .send({ email: 'rahmat.hidayat@contoh.example', password })
        .expect(400);
      expect(refused.body.error.name).toBe('ValidationError');
      expect(refusedFields(refused)).toEqual([param]);
      expect(refused.body.error.message).toMatch(/^password: .+ \/ .+/);
    });

    it('with what is wrong in several fields, each of which is told', async () => {
      const refused = await warta.http
        .post('/api/auth/local/register')
        .send({ email: 'siti', language: 'fr', role: 1 })
        .expect(400);
      expect(refusedFields(refused).sort()).toEqual(['email', 'language', 'password', 'role']);
    });

    it.each([
      ['no address', { password: PASSWORD }, 'email'],
      ['what is no address', { email: 'siti', password: PASSWORD }, 'email'],
      [
        'another language',
        { email: 'a@b.example', password: PASSWORD, language: 'fr' },
        'language',
      ],
      ['another zone', { email: 'a@b.example', password: PASSWORD, timeZone: 'Mars' }, 'timeZone'],
      ['a role', { email: 'a@b.example', password: PASSWORD, role: 1 }, 'role'],
      [
        'a confirmation',
        { email: 'a@b.example', password: PASSWORD, confirmed: true },
        'confirmed',
      ],
    ])('with %s by nobody', async (_name, data, param) => {
      const refused = await warta.http.post('/api/auth/local/register').send(data).expect(400);
      expect(refusedFields(refused)).toEqual([param]);
    });
  });

  describe('is logged in', () => {
    const email = 'budi@contoh.example';
    beforeAll(() => join(warta, email));

    it('by address and password, for ten minutes', async () => {
      const { body } = await logIn(warta, 'BUDI@contoh.example').expect(200);
      expect(body.user.email).toBe(email);
      expect(body.refreshToken).toBeUndefined();
      const { iat, exp } = JSON.parse(
        Buffer.from(body.jwt.split('.')[1], 'base64url').toString('utf8'),
      );
      expect(exp - iat).toBe(600);
      await me(`Bearer ${body.jwt}`).expect(200);
    });

    it('with a refresh token that no script reads and no other site sends', async () => {
      const answer = await logIn(warta, email).expect(200);
      const cookies = answer.get('Set-Cookie') ?? [];
      expect(cookies).toHaveLength(1);
      expect(cookies[0]).toMatch(/^warta_refresh=[^;]+; path=\/api\/auth; expires=/);
      expect(cookies[0]).toMatch(/; samesite=strict; httponly$/i);
    });

    it('with a cookie that goes over HTTPS only where Warta is at https', async () => {
      const another = await startServingProcess({ PUBLIC_URL: 'https://cms.contoh.example' });
      try {
        const login = await another.http
          .post('/api/auth/local')
          .send({ identifier: email, password: PASSWORD })
          .expect(200);
        expect(login.get('Set-Cookie')?.[0]).toMatch(/; samesite=strict; secure; httponly$/i);
        await another.http
          .post('/api/auth/refresh')
          .set('Cookie', cookieOf(login))
          .set('Origin', 'https://cms.contoh.example')
          .expect(200);
      } finally {
        await another.stop();
      }
    });

    it('with the refresh token in the body for who asks for it, and in no cookie then', async () => {
      const login = await warta.http
        .post('/api/auth/local')
        .send({ identifier: email, password: PASSWORD, refreshTokenIn: 'body' })
        .expect(200);
      expect(login.get('Set-Cookie')).toBeUndefined();
      const refreshed = await warta.http
        .post('/api/auth/refresh')
        .send({ refreshToken: login.body.refreshToken })
        .expect(200);
      expect(refreshed.get('Set-Cookie')).toBeUndefined();
      expect(refreshed.body.refreshToken).not.toBe(login.body.refreshToken);
      await me(`Bearer ${refreshed.body.jwt}`).expect(200);
    });

    it('on and on by refreshing, with a new token each time', async () => {
      let cookie = cookieOf(await logIn(warta, email).expect(200));
      for (let round = 0; round < 3; round += 1) {
        const answer = await refresh(cookie).expect(200);
        expect(answer.body).toEqual({ jwt: expect.any(String) });
        expect(cookieOf(answer)).not.toBe(cookie);
        cookie = cookieOf(answer);
        await me(`Bearer ${answer.body.jwt}`).expect(200);
      }
    });

    it('no more once a replaced token is shown late, which only a thief does', async () => {
      const stolen = cookieOf(await logIn(warta, email).expect(200));
      const answer = await refresh(stolen).expect(200);
      warta.setNow(new Date(Date.now() + 31 * SECOND));
      await refresh(stolen).expect(401);
      await refresh(cookieOf(answer)).expect(401);
      await me(`Bearer ${answer.body.jwt}`).expect(401);
    });

    it('still when a replaced token is shown at once, as by two tabs', async () => {
      const shared = cookieOf(await logIn(warta, email).expect(200));
      const answers = await Promise.all([refresh(shared), refresh(shared), refresh(shared)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
      const winner = answers.find(({ status }) => status === 200);
      await refresh(cookieOf(winner as never)).expect(200);
    });

    it('by no token that Warta has not signed', async () => {
      const { body } = await warta.http
        .post('/api/auth/local')
        .send({ identifier: email, password: PASSWORD, refreshTokenIn: 'body' })
        .expect(200);
      const [head, payload] = body.refreshToken.split('.');
      for (const refreshToken of [`${head}.${payload}.x`, 'a.b.c', 'a', body.jwt]) {
        await warta.http.post('/api/auth/refresh').send({ refreshToken }).expect(401);
      }
    });

    it('by no page of another site', async () => {
      const cookie = cookieOf(await logIn(warta, email).expect(200));
      const { body } = await refresh(cookie).set('Origin', 'https://penipu.example').expect(403);
      expect(body.error.details).toEqual({ reason: 'foreign-origin' });
      await refresh(cookie).set('Sec-Fetch-Site', 'cross-site').expect(403);
      await warta.http
        .post('/api/auth/logout')
        .set('Cookie', cookie)
        .set('Origin', 'https://penipu.example')
        .expect(403);
      await refresh(cookie).set('Origin', 'http://localhost:3000').expect(200);
    });

    it('not when blocked, nor refreshed then', async () => {
      const reader = await join(warta, 'blokir@contoh.example');
      await warta.strapi.db
        .query('plugin::users-permissions.user')
        .update({ where: { id: reader.id }, data: { blocked: true } });
      const { body } = await logIn(warta, reader.email).expect(400);
      expect(body.error.details.reason).toBe('blocked');
      await refresh(reader.cookie).expect(401);
      await me(reader.authorization).expect(401);
    });

    it('not by other services, which are off until they are switched on', async () => {
      for (const path of ['/api/connect/google', '/api/auth/google/callback?access_token=x']) {
        const { body } = await warta.http.get(path).expect(400);
        expect(body.error.message).toBe('This provider is disabled');
      }
    });
  });

  describe('is logged out', () => {
    const email = 'rini@contoh.example';
    beforeAll(() => join(warta, email));

    const tokens = async () => {
      const answer = await logIn(warta, email).expect(200);
      return { authorization: `Bearer ${answer.body.jwt}`, cookie: cookieOf(answer) };
    };

    it('here at once, its access token too, and nowhere else', async () => {
      const [here, there] = [await tokens(), await tokens()];
      const answer = await warta.http
        .post('/api/auth/logout')
        .set('Authorization', here.authorization)
        .expect(200);
      expect(answer.get('Set-Cookie')?.[0]).toMatch(/^warta_refresh=; .*1970/);
      await me(here.authorization).expect(401);
      await refresh(here.cookie).expect(401);
      await me(there.authorization).expect(200);
      await refresh(there.cookie).expect(200);
    });

    it('by the cookie alone, when the access token is gone', async () => {
      const { authorization, cookie } = await tokens();
      await warta.http.post('/api/auth/logout').set('Cookie', cookie).expect(200);
      await me(authorization).expect(401);
      await refresh(cookie).expect(401);
    });

    it('everywhere', async () => {
      const [here, there] = [await tokens(), await tokens()];
      await warta.http
        .post('/api/auth/logout')
        .set('Authorization', here.authorization)
        .send({ scope: 'all' })
        .expect(200);
      for (const { authorization, cookie } of [here, there]) {
        await me(authorization).expect(401);
        await refresh(cookie).expect(401);
      }
    });

    it('of a session that the list shows, and of no other', async () => {
      await warta.http
        .post('/api/auth/logout')
        .set('Authorization', (await tokens()).authorization)
        .send({ scope: 'all' });
      const [here, there] = [await tokens(), await tokens()];
      await refresh(here.cookie).expect(200);
      const list = async () => {
        const { body } = await warta.http
          .get('/api/auth/sessions')
          .set('Authorization', here.authorization)
          .expect(200);
        return body.data as { id: string; current: boolean }[];
      };
      const sessions = await list();
      expect(sessions).toHaveLength(2);
      const [other, ...rest] = sessions.filter(({ current }) => !current);
      expect(rest).toEqual([]);
      await warta.http
        .delete(`/api/auth/sessions/${other?.id}`)
        .set('Authorization', here.authorization)
        .expect(200);
      await me(there.authorization).expect(401);
      await refresh(there.cookie).expect(401);
      await me(here.authorization).expect(200);
      expect(await list()).toHaveLength(1);
    });

    it('by nobody else', async () => {
      const { authorization, cookie } = await tokens();
      const { body } = await warta.http
        .get('/api/auth/sessions')
        .set('Authorization', authorization)
        .expect(200);
      const stranger = await join(warta, 'orang-lain@contoh.example');
      for (const { id } of body.data as { id: string }[]) {
        await warta.http
          .delete(`/api/auth/sessions/${id}`)
          .set('Authorization', stranger.authorization)
          .expect(404);
      }
      await refresh(cookie).expect(200);
    });
  });

  describe('keeps what its reader prefers', () => {
    it('the language and the time zone', async () => {
      const { authorization } = await join(warta, 'pilihan@contoh.example');
      const { body } = await warta.http
        .put('/api/me')
        .set('Authorization', authorization)
        .send({ language: 'en', timeZone: 'Asia/Jayapura' })
        .expect(200);
      expect(body.data).toMatchObject({ language: 'en', timeZone: 'Asia/Jayapura' });
      expect((await me(authorization).expect(200)).body).toEqual(body);
    });

    it.each([
      ['email', 'lain@contoh.example'],
      ['password', 'Kata-sandi-baru-8'],
      ['confirmed', false],
      ['blocked', true],
      ['role', 1],
      ['documentId', 'x'],
    ])('and nothing else this way: %s', async (field, value) => {
      const { body: login } = await logIn(warta, 'pilihan@contoh.example').expect(200);
      const refused = await warta.http
        .put('/api/me')
        .set('Authorization', `Bearer ${login.jwt}`)
        .send({ [field]: value })
        .expect(400);
      expect(refusedFields(refused)).toEqual([field]);
    });
  });
});
