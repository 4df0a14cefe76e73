import type { ServingProcess } from '../../helpers/serving-process';
import type { Load, LoadTool } from './load';
import { median } from './median';

/** As many requests as a handful of readers' browsers have open at once. */
const CONNECTIONS = 10;
const ROUNDS = 5;

/** How long a round takes about, and how many requests it has at least. */
const SECONDS = 1;
const FEWEST = 50;

/** Until Node has compiled what a server does again and again: so many requests, and so long. */
const WARM_UP = [{ amount: 500 }, { seconds: 2 }] as const;

/** A server, and what it is asked for. */
export interface Contestant {
  server: ServingProcess;
  paths: readonly string[];
}

export interface Speed {
  /** Requests a second, as they were answered. */
  seen: number;
  /** Requests a second of the server's own processor time. */
  perProcessor: number;
  /** Milliseconds. */
  p99: number;
  bytes: number;
}

/** A number of requests, so that none is on its way, paid for but not counted, when the round ends. */
async function measure(
  tool: LoadTool,
  { server, paths }: Contestant,
  lasts: Load['lasts'],
): Promise<Speed> {
  const before = await server.usage();
  const load = { url: server.url, paths, connections: CONNECTIONS, lasts };
  const { requests, seconds, p99, bytes } = await tool.run(load);
  const { cpu } = await server.usage();
  return {
    seen: requests / seconds,
    perProcessor: (1000 * requests) / (cpu - before.cpu),
    p99,
    bytes,
  };
}

const middle = (speeds: readonly Speed[], of: keyof Speed): number =>
  median(speeds.map((speed) => speed[of]));

/**
 * The speeds of servers, by name, measured in turns, so that whatever else the machine does weighs on all
 * of them: medians of several rounds, after a warm-up.
 */
export async function measureInTurns<Name extends string>(
  tool: LoadTool,
  contestants: Readonly<Record<Name, Contestant>>,
): Promise<Record<Name, Speed>> {
  const entries = Object.entries<Contestant>(contestants);
  const rounds = new Map<string, Speed[]>();
  const amounts = new Map<string, number>();
  for (const [name, contestant] of entries) {
    await measure(tool, contestant, WARM_UP[0]);
    const { seen } = await measure(tool, contestant, WARM_UP[1]);
    amounts.set(name, Math.max(FEWEST, Math.round(seen * SECONDS)));
    rounds.set(name, []);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, contestant] of entries) {
      const amount = amounts.get(name) ?? FEWEST;
      rounds.get(name)?.push(await measure(tool, contestant, { amount }));
    }
  }
  return Object.fromEntries(
    [...rounds].map(([name, speeds]) => [
      name,
      {
        seen: middle(speeds, 'seen'),
        perProcessor: middle(speeds, 'perProcessor'),
        p99: middle(speeds, 'p99'),
        bytes: middle(speeds, 'bytes'),
      },
    ]),
  ) as Record<Name, Speed>;
}
