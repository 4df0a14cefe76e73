import fc from 'fast-check';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { COMMANDS, type Told } from '../helpers/answer-cache/commands';
import { askBothWays } from '../helpers/answer-cache/compare-answers';
import { LittlePaper } from '../helpers/answer-cache/little-paper';
import { createEditor } from '../helpers/desk';
import { startWarta, type Warta } from '../helpers/warta';

const COMPARISONS = Number(process.env.TEST_COMPARISONS ?? 20_000);

/** TEST_SEED plays the same again. */
const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

/** Milliseconds: how long the comparisons may take on a busy machine. */
const LONGEST = 1_800_000;

describe('answers that are kept', () => {
  let warta: Warta;
  let paper: LittlePaper;

  beforeAll(async () => {
    warta = await startWarta();
    paper = await LittlePaper.open(warta);
  }, LONGEST);
  afterAll(() => warta.stop());

  it(
    'are at every moment, whatever was written, what would be answered without them',
    async () => {
      const before = answerCache(warta.strapi).answers.figures;
      const told: Told = { compared: 0, commands: [] };
      for (let round = 0; told.compared < COMPARISONS; round += 1) {
        await fc
          .assert(
            fc.asyncProperty(COMMANDS, async (commands) => {
              await fc.asyncModelRun(() => ({ model: told, real: { warta, paper } }), commands);
            }),
            // What was written stays: a run that failed cannot be made smaller by another.
            { seed: SEED + round, numRuns: 1, endOnFailure: true },
          )
          .catch((error: Error) => {
            const last = told.commands.slice(-10).join('\n');
            throw new Error(
              `TEST_SEED=${SEED}, comparison ${told.compared}: ${error.cause ?? error.message}\nIt was done last:\n${last}`,
            );
          });
      }
      const { hits } = answerCache(warta.strapi).answers.figures;
      // A cache that keeps nothing is never wrong either.
      expect(hits - before.hits).toBeGreaterThan(told.compared / 2);
    },
    LONGEST,
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
