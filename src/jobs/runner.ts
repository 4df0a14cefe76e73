import type { Core } from '@strapi/strapi';
import { settle } from '../database/settle';

/** Does a work round after round, one round at a time in this process. */
export interface Runner {
  /** @param rule when a round begins, as a cron rule that has seconds */
  start(rule?: string): void;
  /** Waits for what is being done. */
  stop(): Promise<void>;
}

interface RunnerParts {
  /** What Strapi's cron calls it. */
  name: string;
  /** When a round begins, unless it is started with another rule. */
  rule: string;
  work(strapi: Core.Strapi, signal: AbortSignal): Promise<void>;
}

/** Strapi's cron has no guard against a round that begins before the last one has ended. */
export function createRunner(
  strapi: Core.Strapi,
  { name, rule: usual, work }: RunnerParts,
): Runner {
  const stopping = new AbortController();
  let round: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      await work(strapi, stopping.signal);
    } catch (error) {
      // The database is away, say: the next round finds what this one left.
      strapi.log.error(error);
    } finally {
      round = null;
    }
  }

  async function begin(): Promise<void> {
    if (!stopping.signal.aborted) {
      round ??= run();
    }
  }

  return {
    start(rule = usual) {
      strapi.cron.add({ [name]: { task: begin, options: { rule } } });
    },
    async stop() {
      stopping.abort();
      if (round) {
        await round;
        await settle(strapi);
      }
    },
  };
}

/** Only a process that serves works by the clock; commands load Strapi too, and do not. */
export function runWhileServing(strapi: Core.Strapi, runner: Runner): void {
  if (strapi.config.get('server.cron.enabled')) {
    strapi.server.httpServer.once('listening', () => runner.start());
  }
}
