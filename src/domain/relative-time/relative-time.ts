import { assertValidDate } from './assert-valid-date';
import type { Labels } from './labels/labels';
import { labelsFor } from './labels/labels-for';
import { type Phase, phaseAt } from './phase';
import { assertThresholds, defaultThresholds, type RelativeTimeThresholds } from './thresholds';
import { assertTimeZone } from './wall-clock';

export interface RelativeTimeOptions {
  /** A BCP 47 tag that `parseLang` accepts. */
  readonly locale: string;
  /** An IANA time zone; decides which day a date label names. */
  readonly timeZone: string;
  /** Defaults to `defaultThresholds`. */
  readonly thresholds?: RelativeTimeThresholds;
}

export interface RelativeTime {
  readonly label: string;
  /** The first instant at which the label reads differently; null: it never will. */
  readonly validUntil: Date | null;
}

/**
 * How long ago (or ahead) `instant` is at `now`, in newsroom wording, always floored, and until when
 * that stays true: for every now in [now, validUntil) the label is the same, to the millisecond.
 * @throws RangeError for an invalid date, an unknown locale or time zone, or unusable thresholds
 */
export function relativeTime(
  instant: Date,
  now: Date,
  { locale, timeZone, thresholds = defaultThresholds }: RelativeTimeOptions,
): RelativeTime {
  assertValidDate(instant, 'instant');
  assertValidDate(now, 'now');
  assertTimeZone(timeZone);
  if (thresholds !== defaultThresholds) assertThresholds(thresholds);

  const labels = labelsFor(locale);
  const phase = phaseAt(instant.getTime(), now.getTime(), thresholds);
  const last = readsOnPastTheInstant(phase, labels)
    ? phaseAt(instant.getTime(), instant.getTime(), thresholds)
    : phase;
  return {
    label: labelOf(phase, labels, instant, timeZone),
    validUntil: last.endsAt === null ? null : new Date(last.endsAt),
  };
}

function labelOf(
  { reading, future }: Phase,
  labels: Labels,
  instant: Date,
  timeZone: string,
): string {
  switch (reading.kind) {
    case 'moment':
      return future ? labels.soon : labels.justNow;
    case 'count':
      return future
        ? labels.ahead(reading.count, reading.unit)
        : labels.ago(reading.count, reading.unit);
    case 'date':
      return labels.date(instant, timeZone);
  }
}

/** Intl knows one word, "now", for the minute before and the minute after. */
function readsOnPastTheInstant({ reading, future }: Phase, labels: Labels): boolean {
  return reading.kind === 'moment' && future && labels.soon === labels.justNow;
}
