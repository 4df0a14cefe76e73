import type { RelativeTimeThresholds } from './thresholds';

export type CountedUnit = 'minute' | 'hour' | 'day';

/** What a label says, before it is put into words. */
type Reading =
  | { readonly kind: 'moment' }
  | { readonly kind: 'count'; readonly unit: CountedUnit; readonly count: number }
  | { readonly kind: 'date' };

/**
 * One step in the life of a label.
 * `endsAt` (ms since the epoch) is the first `now` that belongs to the next phase; null: there is none.
 */
export interface Phase {
  readonly reading: Reading;
  readonly future: boolean;
  readonly endsAt: number | null;
}

/** A reading and the half-open range [from, to) of distances, in ms, that have it. */
type Span = { readonly reading: Reading; readonly from: number; readonly to: number };

const UNIT_LENGTH: Readonly<Record<CountedUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** The last instant a Date can hold (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/** The phase of `instant` as seen at `now`, both in ms since the epoch. Counts are floored. */
export function phaseAt(instant: number, now: number, thresholds: RelativeTimeThresholds): Phase {
  const future = instant > now;
  const span = spanOf(Math.abs(now - instant), thresholds);
  return {
    reading: span.reading,
    future,
    endsAt: future ? endOfApproach(instant, span.from) : endOfRetreat(instant, span.to),
  };
}

function spanOf(distance: number, thresholds: RelativeTimeThresholds): Span {
  const { minutesFrom, hoursFrom, daysFrom, dateFrom } = thresholds;
  if (distance < minutesFrom) {
    return { reading: { kind: 'moment' }, from: 0, to: minutesFrom };
  }
  if (distance < hoursFrom) return countedSpan(distance, 'minute', minutesFrom, hoursFrom);
  if (distance < daysFrom) return countedSpan(distance, 'hour', hoursFrom, daysFrom);
  if (distance < dateFrom) return countedSpan(distance, 'day', daysFrom, dateFrom);
  return { reading: { kind: 'date' }, from: dateFrom, to: Number.POSITIVE_INFINITY };
}

function countedSpan(distance: number, unit: CountedUnit, from: number, to: number): Span {
  const length = UNIT_LENGTH[unit];
  const count = Math.floor(distance / length);
  return {
    reading: { kind: 'count', unit, count },
    from: Math.max(from, count * length),
    to: Math.min(to, (count + 1) * length),
  };
}

/** Distances shrink: a span still holds when exactly `from` remains, and ends 1 ms later. */
function endOfApproach(instant: number, from: number): number {
  // Nothing remaining is no longer the future, so the last span ends at the instant itself.
  return instant - Math.max(from, 1) + 1;
}

/** Distances grow: a span ends when `to` has elapsed, which may lie beyond what a Date can hold. */
function endOfRetreat(instant: number, to: number): number | null {
  const end = instant + to;
  return end <= LAST_INSTANT ? end : null;
}
