import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { createEditor } from '../helpers/desk';
import { createNewsroom, storyData, writeStory } from '../helpers/newsroom';
import { type ServingProcess, startServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';

const STORIES = 30;
const FRONT_PAGE = '/api/feeds/latest?limit=20';
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;

/** Milliseconds: two Strapis on a busy machine. */
const START = 400_000;

/** What is far below what is measured on a quiet machine. */
const LEAST_RATIO = 0.4;

const AUTOCANNON = require.resolve('autocannon/autocannon.js');
const BARE = path.resolve(__dirname, 'bare-server.js');

/** Node writes them itself. */
const OWN_TO_NODE = /^(?:date|connection|keep-alive)$/i;

interface Load {
  requests: { total: number; average: number };
  non2xx: number;
  errors: number;
}

const run = promisify(execFile);

/** Loads a URL from a process of its own; how many requests were answered, and in a second. */
async function load(url: string): Promise<{ answered: number; rate: number }> {
  const args = ['--json', '-c', String(CONNECTIONS), '-d', String(SECONDS), url];
  const { stdout } = await run(process.execPath, [AUTOCANNON, ...args]);
  const { requests, non2xx, errors } = JSON.parse(stdout) as Load;
  expect({ url, non2xx, errors }).toEqual({ url, non2xx: 0, errors: 0 });
  return { answered: requests.total, rate: requests.average };
}

async function readAnswer(url: string): Promise<{ headers: string[]; body: string }> {
  const [answer] = (await once(http.get(url), 'response')) as [http.IncomingMessage];
  const chunks: Buffer[] = await answer.toArray();
  const headers = answer.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 0 && !OWN_TO_NODE.test(name) ? [name, all[at + 1] ?? ''] : [],
  );
  return { headers, body: Buffer.concat(chunks).toString('utf8') };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

describe('the front page', () => {
  let warta: Warta;
  let serving: ServingProcess;
  let bare: ChildProcess;

  beforeAll(async () => {
    warta = await startWarta();
    const newsroom = await createNewsroom(warta.strapi);
    for (let count = 0; count < STORIES; count += 1) {
      await writeStory(warta.strapi, storyData(newsroom, `Berita ke-${count}`));
    }
    serving = await startServingProcess({ ANSWER_CACHE_MB: '64', NODE_ENV: 'production' });
    bare = fork(BARE, { execArgv: [] });
  }, START);
  afterAll(async () => {
    bare.kill();
    await serving.stop();
    await warta.stop();
  });

  it(
    'from the cache, beside a bare node:http that sends the same bytes',
    async () => {
      const admin = await createEditor({ ...warta, http: serving.http }, 'ratna', [
        'strapi-super-admin',
      ]);
      const hits = async (): Promise<number> =>
        (await admin.request('get', '/warta/answer-cache')).body.data.hits;
      const url = `${serving.url}${FRONT_PAGE}`;
      bare.send(await readAnswer(url));
      const [port] = await once(bare, 'message');

      const rates: { bare: number[]; hot: number[] } = { bare: [], hot: [] };
      // The first round warms up.
      for (let round = 0; round <= ROUNDS; round += 1) {
        const before = await hits();
        const own = await load(url);
        // Every one: a label that changes is filled in, not asked for.
        expect(await hits()).toBeGreaterThanOrEqual(before + own.answered);
        const other = await load(`http://127.0.0.1:${port}${FRONT_PAGE}`);
        if (round > 0) {
          rates.hot.push(own.rate);
          rates.bare.push(other.rate);
        }
      }
      const [hot, least] = [median(rates.hot), median(rates.bare)];
      const ratio = hot / least;
      console.log(
        `bare node:http ${least.toFixed(0)} requests/s, front page ${hot.toFixed(0)} requests/s: ${ratio.toFixed(2)}`,
      );
      expect(ratio).toBeGreaterThan(LEAST_RATIO);
    },
    START,
  );
});
