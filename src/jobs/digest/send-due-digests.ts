import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { now } from '../../clock';
import { type DueDigest, dueDigests } from '../../queries/readers/due-digests';
import { type DigestOutcome, sendDigest } from './send-digest';

/** Letters that one process sends at the same time. */
const AT_ONCE = 8;

/** How many digests of a round came to what, and why some did not go out. */
interface Tally {
  readonly counts: Record<DigestOutcome['state'], number>;
  /** The codes of errors; never their messages, which name the address. */
  readonly causes: Set<string>;
}

const causeOf = (error: unknown): string => {
  const { responseCode, code, name } = error as Record<string, unknown>;
  return String(responseCode ?? code ?? name);
};

/** What becomes of a digest, whatever happens: one that fails holds none of the others back. */
async function attempt(
  strapi: Core.Strapi,
  digest: DueDigest,
  until: Date,
  { counts, causes }: Tally,
): Promise<void> {
  const outcome = await sendDigest(strapi, digest, until).catch(
    (error: unknown): DigestOutcome => ({ state: 'failed', error }),
  );
  counts[outcome.state] += 1;
  if ('error' in outcome) {
    causes.add(causeOf(outcome.error));
  }
}

function report(strapi: Core.Strapi, { counts, causes }: Tally): void {
  const { sent, failed } = counts;
  if (causes.size > 0) {
    strapi.log.error(
      `Digests: ${sent} sent, ${counts['put-off']} put off, ${failed} failed (${[...causes].join(', ')})`,
    );
  } else if (sent > 0) {
    strapi.log.info(`Digests: ${sent} sent`);
  }
}

/**
 * Sends all digests that are due, eight at a time, with the news of up to this moment. Any number of
 * processes may do so at once.
 *
 * @param signal ends the round after the letters that are being sent
 */
export async function sendDueDigests(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  const until = now(strapi);
  const due = dueDigests(strapi, until);
  const tally: Tally = {
    counts: { sent: 0, none: 0, 'put-off': 0, failed: 0 },
    causes: new Set(),
  };

  async function takeTurns(): Promise<void> {
    for await (const digest of due) {
      if (signal?.aborted) {
        return;
      }
      await attempt(strapi, digest, until, tally);
      // SQLite's driver is synchronous: without a pause no request would be answered meanwhile.
      await letOthersRun();
    }
  }

  const turns = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeTurns));
  report(strapi, tally);
  for (const turn of turns) {
    if (turn.status === 'rejected') {
      throw turn.reason;
    }
  }
}
