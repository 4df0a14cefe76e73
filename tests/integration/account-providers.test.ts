import { createHmac } from 'node:crypto';
import { mailLeadingTo, tokenIn } from '../helpers/mailbox';
import { cookieOf, join, logIn, PASSWORD } from '../helpers/readers';
import { startWarta, type Warta } from '../helpers/warta';

const SERVICE = 'contoh';

describe('a login with another service', () => {
  let warta: Warta;
  let profile: { email?: string; username?: string };

  const grants = () =>
    warta.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'grant' });

  async function setEnabled(enabled: boolean): Promise<void> {
    const value = (await grants().get({})) as Record<string, object>;
    await grants().set({ value: { ...value, [SERVICE]: { ...value[SERVICE], enabled } } });
  }

  /** The session in which Strapi keeps what the service has answered, signed as Koa does. */
  function answered(): string {
    const state = {
      grant: { response: { access_token: 'x' } },
      _expire: 4e12,
      _maxAge: 86_400_000,
    };
    const cookie = `koa.sess=${Buffer.from(JSON.stringify(state)).toString('base64')}`;
    const [key = ''] = warta.strapi.server.app.keys as string[];
    const signature = createHmac('sha1', key).update(cookie).digest('base64url');
    return `${cookie}; koa.sess.sig=${signature}`;
  }

  const comeBack = (service = SERVICE) =>
    warta.http.get(`/api/auth/${service}/callback`).set('Cookie', answered());

  beforeAll(async () => {
    warta = await startWarta();
    warta.strapi
      .plugin('users-permissions')
      .service('providers-registry')
      .add(SERVICE, {
        enabled: false,
        icon: '',
        grantConfig: {},
        authCallback: async () => profile,
      });
    await setEnabled(true);
  });
  afterAll(() => warta.stop());

  it('makes an account, and logs in as one with a password does', async () => {
    profile = { email: 'Dari.Luar@contoh.example', username: 'dari.luar' };
    const answer = await comeBack().expect(200);
    expect(answer.body.user).toMatchObject({
      email: 'dari.luar@contoh.example',
      hasPassword: false,
    });
    expect(answer.body.refreshToken).toBeUndefined();
    await warta.http.get('/api/me').set('Authorization', `Bearer ${answer.body.jwt}`).expect(200);
    const [cookie] = (answer.get('Set-Cookie') ?? []).filter((set) => set.startsWith('warta_'));
    expect(cookie).toMatch(/; path=\/api\/auth; .*samesite=strict; httponly/i);
    await warta.http.post('/api/auth/refresh').set('Cookie', cookieOf(answer)).expect(200);
  });

  it('has no password until its reader chooses one, and both lead in then', async () => {
    profile = { email: 'dari.luar@contoh.example', username: 'dari.luar' };
    await logIn(warta, 'dari.luar@contoh.example', '').expect(400);
    await logIn(warta, 'dari.luar@contoh.example').expect(400);
    await warta.http
      .post('/api/auth/forgot-password')
      .send({ email: 'dari.luar@contoh.example' })
      .expect(200);
    const code = tokenIn(await mailLeadingTo(warta, 'dari.luar@contoh.example', 'sandi-baru'));
    await warta.http
      .post('/api/auth/reset-password')
      .send({ code, password: PASSWORD })
      .expect(200);
    await logIn(warta, 'dari.luar@contoh.example').expect(200);
    const { body } = await comeBack().expect(200);
    expect(body.user.hasPassword).toBe(true);
  });

  it('does not take over an account that has the address already', async () => {
    const { email, documentId } = await join(warta, 'milik-orang@contoh.example');
    profile = { email, username: 'pencuri' };
    const { body } = await comeBack().expect(400);
    expect(body.error.details).toEqual({ reason: 'provider-failed' });
    await logIn(warta, email).expect(200);
    const owner = await warta.strapi.db
      .query('plugin::users-permissions.user')
      .findMany({ where: { email } });
    expect(owner.map((reader) => reader.documentId)).toEqual([documentId]);
  });

  it('fails without an address from the service', async () => {
    profile = { username: 'tanpa-alamat' };
    await comeBack().expect(400);
  });

  it('is refused without the service’s answer, and when it is switched off', async () => {
    await warta.http.get(`/api/auth/${SERVICE}/callback?access_token=x`).expect(400);
    await setEnabled(false);
    profile = { email: 'dari.luar@contoh.example' };
    for (const service of [SERVICE, 'google', 'constructor', '__proto__']) {
      const { body } = await comeBack(service).expect(400);
      expect(body.error.message).toBe('This provider is disabled');
    }
  });
});
