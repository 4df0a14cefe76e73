const autocannon = require('autocannon');

/**
 * Asks for paths, again and again: each connection for its own part of them, or of a short list for all.
 * @param {{ url: string, paths: string[], connections: number, seconds?: number, amount?: number, perSecond?: number }} load
 */
async function run({ url, paths, connections, seconds, amount, perSecond }) {
  const share = Math.floor(paths.length / connections);
  let client = 0;
  /** Milliseconds; the tool's own histogram knows only whole ones. @type {number[]} */
  const times = [];
  const begun = performance.now();
  let last = begun;
  const result = await autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    overallRate: perSecond,
    // Seconds: slow is slow, and not yet wrong.
    timeout: 60,
    setupClient(one) {
      const part = paths.slice(client * share, (client + 1) * share);
      client += 1;
      one.on('response', (_status, _bytes, time) => {
        last = performance.now();
        times.push(time);
      });
      const own = share === 0 ? paths : part;
      one.setRequests(own.map((path) => ({ method: 'GET', path })));
    },
  });
  times.sort((a, b) => a - b);
  process.send?.({
    requests: times.length,
    seconds: (last - begun) / 1000,
    p99: times[Math.ceil(0.99 * times.length) - 1],
    bytes: result.throughput.total / result.requests.total,
    unanswered: result.errors,
    refused: result.non2xx,
  });
}

process.on('message', run);
process.on('disconnect', () => process.exit());
