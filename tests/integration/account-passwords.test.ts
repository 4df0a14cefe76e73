import { setTimeout as delay } from 'node:timers/promises';
import { mailLeadingTo, mailTo, tokenIn } from '../helpers/mailbox';
import { cookieOf, join, logIn, PASSWORD } from '../helpers/readers';
import { refusedFields } from '../helpers/refused-fields';
import { startWarta, type Warta } from '../helpers/warta';

const NEW_PASSWORD = 'Jambu-di-tepi-kali-9';

describe('a reader’s password and address', () => {
  let warta: Warta;

  beforeAll(async () => {
    warta = await startWarta();
  });
  afterAll(() => warta.stop());
  afterEach(() => warta.setNow(undefined));

  const me = (authorization: string) =>
    warta.http.get('/api/me').set('Authorization', authorization);

  const refresh = (cookie: string) => warta.http.post('/api/auth/refresh').set('Cookie', cookie);

  const forget = (email: string) =>
    warta.http.post('/api/auth/forgot-password').send({ email }).expect(200);

  const reset = (code: string, password = NEW_PASSWORD) =>
    warta.http.post('/api/auth/reset-password').send({ code, password });

  const subjects = async (email: string) =>
    (await mailTo(warta, email)).map(({ subject }) => subject);

  describe('when the password is forgotten', () => {
    it('a message leads to a new one, which ends all sessions and begins a new one', async () => {
      const reader = await join(warta, 'lupa@contoh.example');
      await forget(reader.email);
      const mail = await mailLeadingTo(warta, reader.email, 'sandi-baru');
      const answer = await reset(tokenIn(mail)).expect(200);

      await me(reader.authorization).expect(401);
      await refresh(reader.cookie).expect(401);
      await me(`Bearer ${answer.body.jwt}`).expect(200);
      expect(answer.body.refreshToken).toBeUndefined();
      await refresh(cookieOf(answer)).expect(200);
      await logIn(warta, reader.email).expect(400);
      await logIn(warta, reader.email, NEW_PASSWORD).expect(200);
      expect(await subjects(reader.email)).toContain('Sandi akun Warta Anda telah diganti');
    });

    it('the link works once, for an hour, and until the next one is asked for', async () => {
      const { email } = await join(warta, 'tautan@contoh.example');
      await forget(email);
      const first = tokenIn(await mailLeadingTo(warta, email, 'sandi-baru'));
      await forget(email);
      const codes = (await mailTo(warta, email))
        .filter(({ text }) => text?.includes('sandi-baru?token='))
        .map(tokenIn);
      const second = codes.find((code) => code !== first) ?? '';

      await reset(first).expect(400);
      warta.setNow(new Date(Date.now() + 61 * 60_000));
      await reset(second).expect(400);
      warta.setNow(undefined);
      await reset(second, 'pendek').expect(400);
      await reset(second).expect(200);
      await reset(second).expect(400);
    });

    it('the message proves the address of who has never confirmed it', async () => {
      const email = 'belum@contoh.example';
      await warta.http.post('/api/auth/local/register').send({ email, password: PASSWORD });
      await forget(email);
      await reset(tokenIn(await mailLeadingTo(warta, email, 'sandi-baru'))).expect(200);
      await logIn(warta, email, NEW_PASSWORD).expect(200);
    });

    it('a link for one thing does nothing else', async () => {
      const { email, authorization } = await join(warta, 'lain-hal@contoh.example');
      await forget(email);
      const token = tokenIn(await mailLeadingTo(warta, email, 'sandi-baru'));
      await warta.http.post('/api/auth/email-confirmation').send({ token }).expect(400);
      await warta.http
        .post('/api/me/email/confirmation')
        .set('Authorization', authorization)
        .send({ token })
        .expect(400);
      await reset(token).expect(200);
    });
  });

  describe('when the password is changed', () => {
    const change = (authorization: string, data: object) =>
      warta.http.post('/api/auth/change-password').set('Authorization', authorization).send(data);

    it('with the present one, all other sessions end', async () => {
      const reader = await join(warta, 'ganti@contoh.example');
      const other = await logIn(warta, reader.email).expect(200);
      const answer = await change(reader.authorization, {
        currentPassword: PASSWORD,
        password: NEW_PASSWORD,
      }).expect(200);
      await refresh(cookieOf(other)).expect(401);
      await me(`Bearer ${other.body.jwt}`).expect(401);
      await me(`Bearer ${answer.body.jwt}`).expect(200);
      await refresh(cookieOf(answer)).expect(200);
      await logIn(warta, reader.email, NEW_PASSWORD).expect(200);
    });

    it('without it, or to a weak one, nothing changes', async () => {
      const { authorization, email } = await join(warta, 'tetap@contoh.example');
      const wrong = await change(authorization, {
        currentPassword: 'bukan-sandi-saya',
        password: NEW_PASSWORD,
      }).expect(400);
      expect(refusedFields(wrong)).toEqual(['currentPassword']);
      await change(authorization, { currentPassword: PASSWORD, password: 'password123' }).expect(
        400,
      );
      await logIn(warta, email).expect(200);
    });

    it('by nobody who is not logged in', async () => {
      await change('', { currentPassword: PASSWORD, password: NEW_PASSWORD }).expect(403);
    });
  });

  describe('when the address is changed', () => {
    const changeEmail = (authorization: string, email: string, password = PASSWORD) =>
      warta.http.put('/api/me/email').set('Authorization', authorization).send({ email, password });

    const confirm = (authorization: string, token: string) =>
      warta.http
        .post('/api/me/email/confirmation')
        .set('Authorization', authorization)
        .send({ token });

    it('the new one has to confirm, and the old one is told', async () => {
      const { email, authorization } = await join(warta, 'lama@contoh.example');
      await changeEmail(authorization, 'baru@contoh.example').expect(200);
      expect((await me(authorization)).body.data.email).toBe(email);

      const mail = await mailLeadingTo(warta, 'baru@contoh.example', 'email-baru');
      const { body } = await confirm(authorization, tokenIn(mail)).expect(200);
      expect(body.data.email).toBe('baru@contoh.example');
      await logIn(warta, 'baru@contoh.example').expect(200);
      await logIn(warta, email).expect(400);
      expect(await subjects(email)).toContain('Alamat surel akun Warta Anda telah diganti');
    });

    it('nothing changes without the password', async () => {
      const { authorization } = await join(warta, 'tanpa@contoh.example');
      await changeEmail(authorization, 'curian@contoh.example', 'bukan-sandi-saya').expect(400);
      expect(await subjects('curian@contoh.example')).toEqual([]);
    });

    it('whoever gets the message by a slip does not get the account', async () => {
      const reader = await join(warta, 'salah-ketik@contoh.example');
      const stranger = await join(warta, 'penerima@contoh.example');
      await changeEmail(reader.authorization, 'typo@contoh.example').expect(200);
      const token = tokenIn(await mailLeadingTo(warta, 'typo@contoh.example', 'email-baru'));
      await warta.http.post('/api/auth/email-confirmation').send({ token }).expect(400);
      await confirm('', token).expect(403);
      await confirm(stranger.authorization, token).expect(400);
      expect((await me(stranger.authorization)).body.data.email).toBe(stranger.email);
      expect((await me(reader.authorization)).body.data.email).toBe(reader.email);
    });

    it('an address that is another reader’s is answered the same, and its owner told', async () => {
      const owner = await join(warta, 'pemilik@contoh.example');
      const { authorization } = await join(warta, 'penanya@contoh.example');
      const taken = await changeEmail(authorization, owner.email).expect(200);
      const free = await changeEmail(authorization, 'bebas@contoh.example').expect(200);
      expect(taken.body).toEqual(free.body);
      expect(await subjects(owner.email)).toContain('Anda sudah punya akun Warta');
    });

    it('an address that somebody took meanwhile stays his', async () => {
      const { authorization } = await join(warta, 'lambat@contoh.example');
      await changeEmail(authorization, 'rebutan@contoh.example').expect(200);
      const token = tokenIn(await mailLeadingTo(warta, 'rebutan@contoh.example', 'email-baru'));
      await warta.http
        .post('/api/auth/local/register')
        .send({ email: 'rebutan@contoh.example', password: PASSWORD })
        .expect(200);
      await confirm(authorization, token).expect(400);
    });
  });

  it('an editor of the admin panel is written to the same way', async () => {
    const email = 'redaktur@redaksi.example';
    await warta.strapi.service('admin::user').create({
      email,
      firstname: 'Dewi',
      password: 'Redaksi-Uji-1',
      isActive: true,
      roles: [],
    });
    await warta.http.post('/admin/forgot-password').send({ email }).expect(204);
    let mails = await mailTo(warta, email);
    // Strapi answers before it has sent it.
    for (let look = 0; mails.length === 0 && look < 50; look += 1) {
      await delay(100);
      mails = await mailTo(warta, email);
    }
    expect(mails).toHaveLength(1);
  });
});
