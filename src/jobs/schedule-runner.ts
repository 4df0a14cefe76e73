import type { Core } from '@strapi/strapi';
import { settle } from '../database/settle';
import { publishDueStories } from './publish-due-stories';

/** Every five seconds, all processes at once: the first to lock a story publishes it. */
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

/** Publishes scheduled stories, round after round, one at a time in this process. */
export interface ScheduleRunner {
  /** @param rule when a round begins, as a cron rule that has seconds */
  start(rule?: string): void;
  /** Waits for the story that is going out. */
  stop(): Promise<void>;
}

/** Strapi's cron has no guard against a round that begins before the last one has ended. */
function createScheduleRunner(strapi: Core.Strapi): ScheduleRunner {
  const stopping = new AbortController();
  let round: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      await publishDueStories(strapi, stopping.signal);
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
    start(rule = EVERY_FIVE_SECONDS) {
      strapi.cron.add({ publishDueStories: { task: begin, options: { rule } } });
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

const SERVICE = 'scheduleRunner';

/** Gives this Strapi its runner. */
export function registerSchedule(strapi: Core.Strapi): void {
  strapi.add(SERVICE, createScheduleRunner(strapi));
}

export const scheduleRunner = (strapi: Core.Strapi): ScheduleRunner => strapi.get(SERVICE);

/** Only a process that serves publishes by the clock; commands load Strapi too, and do not. */
export function publishWhileServing(strapi: Core.Strapi): void {
  if (strapi.config.get('server.cron.enabled')) {
    strapi.server.httpServer.once('listening', () => scheduleRunner(strapi).start());
  }
}
