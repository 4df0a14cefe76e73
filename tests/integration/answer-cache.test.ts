import fc from 'fast-check';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { askBothWays } from '../helpers/answer-cache/compare-answers';
import { LittlePaper, WRITES } from '../helpers/answer-cache/little-paper';
import { createEditor } from '../helpers/desk';
import { startWarta, type Warta } from '../helpers/warta';

/** The whole test of a hundred times as many stands in the continuous integration. */
const COMPARISONS = Number(process.env.TEST_COMPARISONS ?? 1500);

/** TEST_SEED plays the same again. */
const SEED = Number(process.env.TEST_SEED ?? Date.now());

/** Milliseconds: one comparison asks twice, once without the cache. */
const TIME_BY_COMPARISON = 60;

/** Between two writes. */
const READS = 25;

describe('answers that are kept', () => {
  let warta: Warta;
  let paper: LittlePaper;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '64' });
    paper = await LittlePaper.open(warta);
  });
  afterAll(() => warta.stop());

  it(
    'are at every moment, whatever was written, what would be answered without them',
    async () => {
      const rounds = Math.ceil(COMPARISONS / READS);
      const random = fc.sample(
        fc.record({
          write: fc.constantFrom(...WRITES),
          choice: fc.nat(),
          minutes: fc.integer({ min: 0, max: 200 }),
          reads: fc.array(fc.nat(), { minLength: READS, maxLength: READS }),
        }),
        { numRuns: rounds, seed: SEED },
      );
      let compared = 0;
      const before = answerCache(warta.strapi).answers.figures;
      for (const { write, choice, minutes, reads } of random) {
        paper.passTime(minutes);
        await paper.write(write, choice);
        for (const read of reads) {
          const { path, headers } = paper.addressOf(read);
          const { kept, made } = await askBothWays(warta, path, headers);
          compared += 1;
          if (kept.body !== made.body || JSON.stringify(kept) !== JSON.stringify(made)) {
            throw new Error(
              `TEST_SEED=${SEED}: after "${write}" (comparison ${compared}) ${path} reads differently:\n` +
                `kept ${JSON.stringify(kept)}\nmade ${JSON.stringify(made)}`,
            );
          }
        }
      }
      const { hits } = answerCache(warta.strapi).answers.figures;
      expect(compared).toBeGreaterThanOrEqual(COMPARISONS);
      // A cache that keeps nothing is never wrong either.
      expect(hits - before.hits).toBeGreaterThan(compared / 4);
    },
    COMPARISONS * TIME_BY_COMPARISON + 120_000,
  );

  it('are counted for super admins, and for nobody else', async () => {
    const admin = await createEditor(warta, 'ratna', ['strapi-super-admin']);
    const figures = async () => (await admin.request('get', '/warta/answer-cache')).body.data;
    const path = '/api/feeds/latest?limit=7';
    await askBothWays(warta, path);
    const before = await figures();
    await askBothWays(warta, path);
    const after = await figures();
    expect(after.hits).toBe(before.hits + 1);
    expect(after.bytes).toBeGreaterThan(0);
    expect(after.hearsOthers).toBe(true);

    const editor = await createEditor(warta, 'dewi', ['warta-managing-editor']);
    expect((await editor.request('get', '/warta/answer-cache')).status).toBe(403);
    await warta.http.get('/warta/answer-cache').expect(401);
  });

  it('are not given to who is logged in, nor made of what he is told', async () => {
    const { answers } = answerCache(warta.strapi);
    const before = answers.figures;
    await warta.http.get('/api/feeds/latest?limit=8').set('Authorization', 'Bearer nonsense');
    await warta.http.get('/api/feeds/latest?limit=8').set('Cookie', 'koa.sess=x');
    expect(answers.figures).toEqual(before);
  });

  it('are sent without a body to who has them, and to HEAD', async () => {
    const path = '/api/feeds/latest?limit=9';
    const plain = { 'Accept-Encoding': 'identity' };
    const first = await warta.http.get(path).set(plain).expect(200);
    const etag = String(first.headers.etag);
    const kept = await warta.http.get(path).set(plain).set('If-None-Match', etag).expect(304);
    expect(kept.text).toBe('');
    expect(kept.headers).toMatchObject({ etag, vary: expect.stringContaining('Accept-Language') });
    const head = await warta.http.head(path).set(plain).expect(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(first.text)));
    expect(head.headers['content-type']).toBe(first.headers['content-type']);
  });

  it('carry the headers of security and of other origins as the first answer did', async () => {
    const path = '/api/feeds/latest?limit=10';
    const ask = (origin: string) => warta.http.get(path).set('Origin', origin).expect(200);
    const first = await ask('https://satu.example');
    const kept = await ask('https://dua.example');
    expect(kept.headers['access-control-allow-origin']).toBe('https://dua.example');
    for (const name of ['content-security-policy', 'x-content-type-options', 'x-frame-options']) {
      expect(kept.headers[name]).toBe(first.headers[name]);
      expect(kept.headers[name]).toBeDefined();
    }
  });

  it.each(['br', 'gzip'])('are sent as %s to who takes it, and say the same', async (encoding) => {
    const ask = async (accepted: string) => {
      const answer = await fetch(`${warta.url}/api/feeds/latest?limit=30`, {
        headers: { 'accept-encoding': accepted },
      });
      return { text: await answer.text(), encoding: answer.headers.get('content-encoding') };
    };
    const plain = await ask('identity');
    expect(plain.encoding).toBeNull();
    expect(await ask(encoding)).toEqual({ text: plain.text, encoding });
  });

  it('are asked for once when many ask at the same time', async () => {
    const path = '/api/feeds/latest?limit=11';
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }) => queries.push(sql);
    warta.strapi.db.connection.on('query', note);
    await Promise.all(Array.from({ length: 20 }, () => warta.http.get(path).expect(200)));
    warta.strapi.db.connection.removeListener('query', note);
    expect(queries).toHaveLength(1);
  });

  it('are not kept when what they were made of was written meanwhile', async () => {
    const { strapi } = warta;
    const path = '/api/channels?sort=name&fields[0]=name';
    let isWritten = false;
    const unsubscribe = strapi.db.lifecycles.subscribe({
      models: ['api::channel.channel'],
      async afterFindMany() {
        if (!isWritten) {
          isWritten = true;
          await strapi.documents('api::channel.channel').create({ data: { name: 'Aaa' } });
        }
      },
    });
    const slow = await warta.http.get(path).expect(200);
    unsubscribe();
    expect(slow.body.data[0].name).not.toBe('Aaa');
    const next = await warta.http.get(path).expect(200);
    expect(next.body.data[0].name).toBe('Aaa');
  });
});
