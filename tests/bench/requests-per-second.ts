import http from 'node:http';

/** As many requests as a handful of readers' browsers have open at once. */
const CONNECTIONS = 10;

function get(agent: http.Agent, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (answer) => {
        if (answer.statusCode !== 200) {
          reject(new Error(`${url} answered ${answer.statusCode}`));
        }
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.on('end', () => resolve(bytes));
      })
      .on('error', reject);
  });
}

/** How many requests for a URL are answered in a second, over `milliseconds`. */
async function rate(url: string, milliseconds: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let count = 0;
  const reader = async () => {
    while (performance.now() - begun < milliseconds) {
      await get(agent, url);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, reader));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return count / seconds;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The rates of two URLs, measured in turns in one run, so that whatever else the machine does
 * weighs on both. Medians of `rounds`, after one that does not count.
 */
export async function compareRates(
  a: string,
  b: string,
  { rounds = 5, milliseconds = 2000 } = {},
): Promise<{ a: number; b: number; ratio: number }> {
  const rates: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const inRound = { a: await rate(a, milliseconds), b: await rate(b, milliseconds) };
    if (round > 0) {
      rates.a.push(inRound.a);
      rates.b.push(inRound.b);
    }
  }
  const medians = { a: median(rates.a), b: median(rates.b) };
  return { ...medians, ratio: medians.b / medians.a };
}
