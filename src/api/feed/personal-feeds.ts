import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { now } from '../../clock';
import {
  type Candidate,
  type Interests,
  interestsKey,
  nearPlaces,
  rankPersonal,
  type Viewpoint,
} from '../../domain/feed/personal';
import { type NewsPool, readNewsPool } from '../../queries/feeds/news-pool';
import { LAST_CHANGE_KEY, lastChange } from '../../queries/last-change';
import { noteExpiry } from '../../request/answer-expiry';
import { noteList } from '../../request/note-reads';
import { CORE_STORE } from '../../uids';

/**
 * Milliseconds for which a feed may stand though nothing was published: what is dated ahead comes
 * into its time, and what no publication tells of (another edition takes a story over) comes in.
 */
const LONGEST = 60_000;

/** Feeds that are kept: those of today's readers, and those that somebody is leafing through. */
const KEPT = 5000;

/** A feed as all readers with the same interests share it. */
export interface SharedFeed {
  /** Stories of up to then are in it. */
  readonly until: Date;
  readonly stories: readonly Candidate[];
  readonly viewpoint: Viewpoint;
  readonly names: ReadonlyMap<string, string>;
}

interface Reading {
  readonly serial: number;
  /** When what readers see last changed, as it was noted before anything was read. */
  readonly change: number | null;
  readonly until: Date;
  readonly pool: Promise<NewsPool>;
}

interface KeptFeed extends SharedFeed {
  /** The reading that it was made from. */
  readonly serial: number;
}

const NOTHING_READ: ReadonlySet<string> = new Set();

/**
 * The feeds of readers and regions, each computed once for all who have the same interests. What they
 * are ranked by is read anew when something was published or withdrawn since, by whatever process.
 */
export function createPersonalFeeds(strapi: Core.Strapi) {
  const feeds = new LRUCache<string, KeptFeed>({ max: KEPT });
  let latest: Reading | undefined;

  /** What an answer depends on that was made from a reading: on what a reading is made anew for. */
  function noteReading({ until }: Reading): void {
    noteList(strapi, {
      type: CORE_STORE,
      constraints: [{ path: 'key', values: [LAST_CHANGE_KEY] }],
    });
    noteExpiry(strapi, new Date(until.getTime() + LONGEST));
  }

  /** What holds now; of many who ask at once the first one reads. */
  async function readLatest(): Promise<Reading> {
    const change = (await lastChange(strapi))?.getTime() ?? null;
    const until = now(strapi);
    const former = latest;
    const age = former ? until.getTime() - former.until.getTime() : Number.POSITIVE_INFINITY;
    if (former?.change === change && age >= 0 && age < LONGEST) {
      return former;
    }
    const read = async () => readNewsPool(strapi, await former?.pool.catch(() => undefined));
    const reading = { serial: (former?.serial ?? 0) + 1, change, until, pool: read() };
    latest = reading;
    reading.pool.catch(() => {
      // Whoever asks next tries again.
      latest = latest === reading ? undefined : latest;
    });
    return reading;
  }

  async function compute(
    interests: Interests,
    { serial, pool }: Reading,
    until: Date,
  ): Promise<KeptFeed> {
    const { stories, places, names } = await pool;
    const viewpoint = { interests, near: nearPlaces(interests, places) };
    const ranked = rankPersonal(stories, viewpoint, until, NOTHING_READ);
    return { until, stories: ranked, viewpoint, names, serial };
  }

  /**
   * The feed of these interests as it is now or, for who leafs through it, as it was at `until`: from
   * memory, or by the same rules from the stories of up to then.
   */
  async function feedOf(interests: Interests, until?: Date): Promise<SharedFeed> {
    const digest = createHash('sha256').update(interestsKey(interests)).digest('base64');
    const keyAt = (instant: Date) => `${digest}${instant.getTime()}`;
    const begun = until && feeds.get(keyAt(until));
    if (begun) {
      return begun;
    }
    const reading = await readLatest();
    noteReading(reading);
    const instant = until ?? reading.until;
    const kept = feeds.get(keyAt(instant));
    if (kept?.serial === reading.serial) {
      return kept;
    }
    const feed = await compute(interests, reading, instant);
    feeds.set(keyAt(instant), feed);
    return feed;
  }

  return { feedOf };
}

/** Gives this Strapi its personal feeds. */
export function registerPersonalFeeds(strapi: Core.Strapi): void {
  strapi.add('personal-feeds', createPersonalFeeds(strapi));
}

/** The personal feeds of this Strapi. */
export function personalFeeds(strapi: Core.Strapi): ReturnType<typeof createPersonalFeeds> {
  return strapi.get('personal-feeds');
}
