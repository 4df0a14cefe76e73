import { mailTo } from '../helpers/mailbox';
import { join, logIn, PASSWORD } from '../helpers/readers';
import { allRows } from '../helpers/rows';
import { startServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';

const WRONG = 'bukan-sandi-saya';

describe('tries at readers’ accounts', () => {
  let warta: Warta;

  beforeAll(async () => {
    warta = await startWarta({ IS_PROXIED: 'true' });
  });
  afterAll(() => warta.stop());

  const from = (address: string, email: string, password: string) =>
    logIn(warta, email, password).set('X-Forwarded-For', address);

  const statuses = async (count: number, attempt: () => PromiseLike<{ status: number }>) => {
    const seen: number[] = [];
    for (let round = 0; round < count; round += 1) {
      seen.push((await attempt()).status);
    }
    return seen;
  };

  it('at one account from one address end after five failures, for a quarter of an hour', async () => {
    await join(warta, 'sasaran@contoh.example');
    const seen = await statuses(6, () => from('203.0.113.1', 'sasaran@contoh.example', WRONG));
    expect(seen).toEqual([400, 400, 400, 400, 400, 429]);
    const answer = await from('203.0.113.1', ' SASARAN@contoh.example', PASSWORD).expect(429);
    expect(answer.body.error).toMatchObject({ status: 429, name: 'RateLimitError' });
    const seconds = Number(answer.headers['retry-after']);
    expect(seconds).toBeGreaterThan(800);
    expect(seconds).toBeLessThanOrEqual(900);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('hold back nobody else behind that address, nor the reader anywhere else', async () => {
    await join(warta, 'tetangga@contoh.example');
    await from('203.0.113.1', 'tetangga@contoh.example', PASSWORD).expect(200);
    await from('203.0.113.2', 'sasaran@contoh.example', PASSWORD).expect(200);
  });

  it('are counted for all addresses of one IPv6 network together', async () => {
    let round = 0;
    const seen = await statuses(6, () => {
      round += 1;
      return from(`2001:db8:1:2::${round}`, 'sasaran@contoh.example', WRONG);
    });
    expect(seen.at(-1)).toBe(429);
    await from('2001:db8:1:3::1', 'sasaran@contoh.example', PASSWORD).expect(200);
  });

  it('that succeed are held against nobody', async () => {
    const seen = await statuses(12, () => from('203.0.113.3', 'tetangga@contoh.example', PASSWORD));
    expect(new Set(seen)).toEqual(new Set([200]));
  });

  it('that succeed make up for the slips before', async () => {
    for (let round = 0; round < 3; round += 1) {
      const slips = await statuses(4, () => from('203.0.113.4', 'tetangga@contoh.example', WRONG));
      expect(new Set(slips)).toEqual(new Set([400]));
      await from('203.0.113.4', 'tetangga@contoh.example', PASSWORD).expect(200);
    }
  });

  it('do not slip through by coming all at once', async () => {
    await join(warta, 'serbu@contoh.example');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => from('203.0.113.5', 'serbu@contoh.example', WRONG)),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
  });

  it('from one address at any number of accounts end after some hundreds', async () => {
    const { connection } = warta.strapi.db;
    const counted = async () => {
      const rows = (await allRows(warta)).reader_attempts ?? [];
      return rows.map(({ key }) => String(key)).filter((key) => key.startsWith('login:address:'));
    };
    const before = await counted();
    await from('203.0.113.6', 'acak0@contoh.example', WRONG).expect(400);
    const [key, ...others] = (await counted()).filter((one) => !before.includes(one));
    expect(others).toEqual([]);
    // As if 298 others had failed too, which would take a minute.
    await connection('reader_attempts').where({ key }).update({ points: 299 });
    await from('203.0.113.6', 'acak1@contoh.example', WRONG).expect(400);
    await from('203.0.113.6', 'acak2@contoh.example', WRONG).expect(429);
    await from('203.0.113.7', 'acak2@contoh.example', WRONG).expect(400);
  });

  it('at a password of somebody who is logged in end too', async () => {
    const { authorization } = await join(warta, 'pinjam@contoh.example');
    const seen = await statuses(6, () =>
      warta.http.delete('/api/me').set('Authorization', authorization).send({ password: WRONG }),
    );
    expect(seen).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('fill nobody’s mailbox', async () => {
    const email = 'penuh@contoh.example';
    const seen = await statuses(5, () =>
      warta.http.post('/api/auth/local/register').send({ email, password: PASSWORD }),
    );
    expect(seen).toEqual([200, 200, 200, 200, 429]);
    await warta.http.post('/api/auth/forgot-password').send({ email }).expect(429);
    expect(await mailTo(warta, email)).toHaveLength(4);
  });

  it('are remembered without addresses', async () => {
    const rows = JSON.stringify((await allRows(warta)).reader_attempts);
    expect(rows).toContain('login:account');
    expect(rows).not.toMatch(/contoh|203\.0\.113|2001:db8/);
  });

  it('are counted by all processes together, and survive a restart', async () => {
    for (let start = 0; start < 2; start += 1) {
      const another = await startServingProcess();
      try {
        const logInThere = (address: string) =>
          another.http
            .post('/api/auth/local')
            .set('X-Forwarded-For', address)
            .send({ identifier: 'sasaran@contoh.example', password: PASSWORD });
        await logInThere('203.0.113.1').expect(429);
        await logInThere('203.0.113.2').expect(200);
      } finally {
        await another.stop();
      }
    }
  });
});
