import fc from 'fast-check';
import type { Candidate } from '../../../../src/domain/feed/personal';

/** The present of these tests. */
export const UNTIL = new Date('2026-06-19T13:15:00.000Z');

export const hoursAgo = (hours: number) => UNTIL.getTime() - hours * 3_600_000;

/** A story that nobody follows, from nowhere near. */
export const story = (documentId: string, extra: Partial<Candidate> = {}): Candidate => ({
  documentId,
  datePublished: hoursAgo(1),
  urgency: null,
  channels: [],
  regions: [],
  authors: [],
  tags: [],
  ...extra,
});

const some = (prefix: string, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 4 }).map((number) => `${prefix}${number}`),
    { maxLength: most },
  );

/** Any stories of a small network, each of at most one channel, some of them twice. */
export const anyStories = fc.array(
  fc.record({
    documentId: fc.integer({ min: 0, max: 60 }).map((number) => `story${number}`),
    datePublished: fc.integer({ min: -24, max: 500 }).map(hoursAgo),
    urgency: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    channels: some('channel', 1),
    regions: some('region', 3),
    authors: some('author', 2),
    tags: some('tag', 3),
  }),
  { maxLength: 60 },
);

/** Anything that somebody may follow of that network. */
export const anyFollows = fc.record({
  regions: some('region', 3),
  channels: some('channel', 3),
  authors: some('author', 2),
  tags: some('tag', 3),
});
