const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The distance, in milliseconds, from which a label counts in each unit. Both directions alike. */
export interface RelativeTimeThresholds {
  /** Below it: "Baru saja", "Sebentar lagi". At least one minute. */
  readonly minutesFrom: number;
  /** At least one hour. */
  readonly hoursFrom: number;
  /** At least one day. A day is 24 hours, whatever the clocks of the zone do. */
  readonly daysFrom: number;
  /** From here on the label is the local date. */
  readonly dateFrom: number;
}

export const defaultThresholds: RelativeTimeThresholds = Object.freeze({
  minutesFrom: MINUTE,
  hoursFrom: HOUR,
  daysFrom: DAY,
  dateFrom: 7 * DAY,
});

/**
 * Refuses thresholds that would print "0 minutes ago" or let a label jump back.
 * @throws RangeError naming the rule that is broken
 */
export function assertThresholds(thresholds: RelativeTimeThresholds): void {
  const { minutesFrom, hoursFrom, daysFrom, dateFrom } = thresholds;
  if (![minutesFrom, hoursFrom, daysFrom, dateFrom].every(Number.isSafeInteger)) {
    throw new RangeError('Relative time thresholds must be whole milliseconds');
  }
  if (minutesFrom < MINUTE || hoursFrom < HOUR || daysFrom < DAY) {
    throw new RangeError('A relative time threshold must be at least one of its own unit');
  }
  if (minutesFrom > hoursFrom || hoursFrom > daysFrom || daysFrom > dateFrom) {
    throw new RangeError('Relative time thresholds must ascend: minutes, hours, days, date');
  }
}
