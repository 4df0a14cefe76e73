import { setTimeout as delay } from 'node:timers/promises';
import { checkLabels } from './stale-labels';
import type { WatchedWrites } from './watch-writes';

/** What somebody saw who read along. */
export interface Watched {
  answers: number;
  labels: number;
  /** What was no longer right. */
  stale: string[];
  /** The sets of labels that pages showed, one after the other. */
  shown: Set<string>;
}

interface Watch {
  url: string;
  paths: readonly string[];
  /** Milliseconds of performance.now(). */
  until: number;
  /** Milliseconds between two answers. */
  pause: number;
  /** What has to be seen on them. */
  writes?: WatchedWrites;
}

const labelsOf = (text: string): string => (text.match(/"label":"[^"]*"/g) ?? []).join();

/**
 * Asks for one path after the other, and computes every label of the answers again from its instant.
 *
 * @throws Error for an answer other than 200
 */
export async function watchAnswers({ url, paths, until, pause, writes }: Watch): Promise<Watched> {
  const watched: Watched = { answers: 0, labels: 0, stale: [], shown: new Set() };
  while (performance.now() < until) {
    const path = paths[watched.answers % paths.length] ?? '';
    const begun = performance.now();
    const asked = new Date();
    const answer = await fetch(url + path);
    const text = await answer.text();
    if (answer.status !== 200) {
      throw new Error(`${path}: ${answer.status} ${text}`);
    }
    const { labels, stale } = checkLabels(JSON.parse(text), asked, new Date());
    watched.answers += 1;
    watched.labels += labels;
    watched.stale.push(...stale);
    watched.shown.add(path + labelsOf(text));
    writes?.check(path, text, begun);
    if (pause > 0) {
      await delay(pause);
    }
  }
  return watched;
}
