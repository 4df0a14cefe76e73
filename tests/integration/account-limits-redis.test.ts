import { Redis } from 'ioredis';
import { createTestDatabase } from '../helpers/database';
import { allRows } from '../helpers/rows';
import { type ServingProcess, startServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';

const WRONG = 'bukan-sandi-saya';

const redisUrl = process.env.TEST_REDIS_URL;

describe('tries at readers’ accounts, counted in Redis', () => {
  let warta: Warta;

  beforeAll(async () => {
    // Nothing listens at this port.
    warta = await startWarta({
      REDIS_URL: redisUrl ?? 'redis://127.0.0.1:1',
      LOG_LEVEL: 'silent',
    });
  });
  afterAll(() => warta.stop());

  (redisUrl ? it : it.skip)(
    'are counted together by processes that share nothing else',
    async () => {
      const email = `redis${process.pid}@contoh.example`;
      const database = await createTestDatabase();
      const redis = new Redis(redisUrl ?? '');
      let another: ServingProcess | null = null;
      try {
        another = await startServingProcess(database.env);
        const seen: number[] = [];
        for (let round = 0; round < 3; round += 1) {
          for (const { http } of [warta, another]) {
            const login = { identifier: email, password: WRONG };
            seen.push((await http.post('/api/auth/local').send(login)).status);
          }
        }
        expect(seen).toEqual([400, 400, 400, 400, 400, 429]);
        expect((await allRows(warta)).reader_attempts).toEqual([]);
      } finally {
        const keys = await redis.keys('warta:login:*');
        await Promise.all(keys.map((key) => redis.del(key)));
        redis.disconnect();
        await another?.stop();
        await database.drop();
      }
    },
  );

  it('are counted in the database while Redis is away', async () => {
    const database = await createTestDatabase();
    const another = await startServingProcess({
      ...database.env,
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    try {
      const seen: number[] = [];
      for (let round = 0; round < 6; round += 1) {
        const login = { identifier: 'redis@contoh.example', password: WRONG };
        seen.push((await another.http.post('/api/auth/local').send(login)).status);
      }
      expect(seen).toEqual([400, 400, 400, 400, 400, 429]);
    } finally {
      await another.stop();
      await database.drop();
    }
  });
});
