import { setTimeout as delay } from 'node:timers/promises';
import { wholeStory } from '../reading/plain-lists';
import type { Newsdesk } from './newsdesk';
import { type Beat, saveStory } from './reporter';
import type { WatchedWrites } from './watch-writes';

const SECOND = 1000;

/** A newsdesk with what it writes about and what it has written. */
export interface Newsroom {
  newsdesk: Newsdesk;
  beats: readonly Beat[];
  /** documentIds of published stories. */
  stories: readonly string[];
}

async function publishNew({ newsdesk, beats }: Newsroom, number: number, writes: WatchedWrites) {
  const headline = `Berita nomor ${number}`;
  const beat = beats[number % beats.length] as Beat;
  await newsdesk.publish(await saveStory(newsdesk, beat, headline));
  writes.note(headline, [
    '/api/feeds/latest',
    '/api/feeds/network',
    `/api/feeds/regions/${beat.region.slug}`,
    `/api/feeds/regions/${beat.carriedBy.slug}`,
    `/api/feeds/channels/${beat.channel.slug}`,
  ]);
}

async function publishAgain(
  { newsdesk, stories }: Newsroom,
  number: number,
  writes: WatchedWrites,
) {
  const headline = `Judul baru nomor ${number}`;
  const documentId = stories[number] as string;
  await newsdesk.change(documentId, { headline });
  await newsdesk.publish(documentId);
  writes.note(headline, [wholeStory(documentId)]);
}

/**
 * Publishes a new story, or an old one with another headline, in turns, once a second.
 *
 * @param until milliseconds of performance.now()
 * @returns how many
 */
export async function publishEverySecond(
  newsroom: Newsroom,
  until: number,
  writes: WatchedWrites,
): Promise<number> {
  let number = 0;
  for (let next = performance.now(); next < until; next += SECOND) {
    await delay(Math.max(0, next - performance.now()));
    await (number % 2 === 0 ? publishNew : publishAgain)(newsroom, number, writes);
    number += 1;
  }
  return number;
}
