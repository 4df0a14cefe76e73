import fc from 'fast-check';
import { defaultThresholds, relativeTime } from '../../../src/domain/relative-time';
import {
  anyDistance,
  anyInstant,
  anyLocale,
  anyZone,
  DAY,
  HOUR,
  MINUTE,
  OTHER_LOCALES,
  shift,
} from './arbitraries';

const RUNS = { numRuns: 2000 };

describe('validUntil, for any instant, now, locale and zone', () => {
  it('is later than now, and the label stays the same at every instant before it', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyDistance,
        anyLocale,
        anyZone,
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 5 }),
        (instant, distance, locale, timeZone, fractions) => {
          const now = shift(instant, distance);
          const { label, validUntil } = relativeTime(instant, now, { locale, timeZone });
          const length =
            validUntil === null ? 200 * 365 * DAY : validUntil.getTime() - now.getTime();
          expect(length).toBeGreaterThan(0);
          const samples = fractions.map((fraction) => Math.floor(fraction * length));
          for (const sample of [...samples, length - 1]) {
            const later = relativeTime(instant, shift(now, sample), { locale, timeZone });
            expect(later).toEqual({ label, validUntil });
          }
        },
      ),
      RUNS,
    );
  });

  it('is the first instant at which the label is another', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyDistance,
        anyLocale,
        anyZone,
        (instant, distance, locale, timeZone) => {
          const { label, validUntil } = relativeTime(instant, shift(instant, distance), {
            locale,
            timeZone,
          });
          fc.pre(validUntil !== null);
          expect(relativeTime(instant, validUntil, { locale, timeZone }).label).not.toBe(label);
        },
      ),
      RUNS,
    );
  });

  it('is null exactly when seven days or more have passed', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyDistance,
        anyLocale,
        anyZone,
        (instant, distance, locale, timeZone) => {
          const { validUntil } = relativeTime(instant, shift(instant, distance), {
            locale,
            timeZone,
          });
          expect(validUntil === null).toBe(distance >= 7 * DAY);
        },
      ),
      RUNS,
    );
  });

  it('holds for other thresholds too', () => {
    const anyThresholds = fc
      .record({
        minutes: fc.integer({ min: MINUTE, max: 10 * MINUTE }),
        hours: fc.integer({ min: HOUR, max: 3 * HOUR }),
        days: fc.integer({ min: DAY, max: 3 * DAY }),
        date: fc.integer({ min: 3 * DAY, max: 30 * DAY }),
      })
      .map(({ minutes, hours, days, date }) => ({
        minutesFrom: minutes,
        hoursFrom: hours,
        daysFrom: days,
        dateFrom: date,
      }));
    fc.assert(
      fc.property(anyInstant, anyDistance, anyThresholds, (instant, distance, thresholds) => {
        const options = { locale: 'id', timeZone: 'Asia/Jakarta', thresholds };
        const { label, validUntil } = relativeTime(instant, shift(instant, distance), options);
        fc.pre(validUntil !== null);
        expect(relativeTime(instant, shift(validUntil, -1), options).label).toBe(label);
        expect(relativeTime(instant, validUntil, options).label).not.toBe(label);
      }),
      RUNS,
    );
  });
});

describe('labels as now advances', () => {
  /** Where on the way from far ahead to long ago a label stands, read from its words alone. */
  function rank(label: string): number {
    if (/^(Sebentar lagi|In a moment)$/.test(label)) return -1;
    if (/^(Baru saja|Just now)$/.test(label)) return 0;
    const [, count, unit] = /(\d+) (menit|jam|hari|minute|hour|day)/.exec(label) ?? [];
    const lengths: Record<string, number> = {
      menit: MINUTE,
      minute: MINUTE,
      jam: HOUR,
      hour: HOUR,
      hari: DAY,
      day: DAY,
    };
    const distance = Number(count) * (lengths[unit ?? ''] ?? Number.NaN);
    return /lagi$|^In /.test(label) ? -distance : distance;
  }

  it('never go backwards', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom('id', 'en'),
        anyZone,
        fc.array(fc.integer({ min: -7 * DAY + 1, max: 7 * DAY - 1 }), {
          minLength: 2,
          maxLength: 30,
        }),
        (instant, locale, timeZone, distances) => {
          const ranks = distances
            .sort((one, other) => one - other)
            .map((distance) =>
              rank(relativeTime(instant, shift(instant, distance), { locale, timeZone }).label),
            );
          expect(ranks.every(Number.isFinite)).toBe(true);
          expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        },
      ),
      RUNS,
    );
  });

  it('never come back once they are gone, save the date, which stands at both ends', () => {
    fc.assert(
      fc.property(anyInstant, anyLocale, anyZone, (instant, locale, timeZone) => {
        const seen: string[] = [];
        let now: Date | null = shift(instant, -8 * DAY);
        // Bounded, so that a validUntil that stands still fails instead of running for ever.
        while (now !== null && seen.length < 1000) {
          const { label, validUntil } = relativeTime(instant, now, { locale, timeZone });
          seen.push(label);
          now = validUntil;
        }
        const between = seen.slice(1, -1);
        expect(seen[0]).toBe(seen.at(-1));
        expect(between).not.toContain(seen[0]);
        expect(new Set(between).size).toBe(between.length);
        // 6 days, 23 hours and 59 minutes each way, and one or two words in the middle.
        const middle = ['id', 'en'].includes(locale.slice(0, 2)) ? 2 : 1;
        expect(between).toHaveLength(2 * (6 + 23 + 59) + middle);
      }),
      { numRuns: 60 },
    );
  });
});

describe('agreement with Intl.RelativeTimeFormat', () => {
  /** Floored by integer division, apart from the module's own way of doing it. */
  function expected(distance: number): [number, 'minute' | 'hour' | 'day'] {
    const minutes = Number(BigInt(Math.abs(distance)) / 60_000n);
    if (minutes < 60) return [minutes, 'minute'];
    if (minutes < 24 * 60) return [Number(BigInt(minutes) / 60n), 'hour'];
    return [Number(BigInt(minutes) / 1440n), 'day'];
  }

  const countedDistance = anyDistance.filter(
    (distance) => Math.abs(distance) >= MINUTE && Math.abs(distance) < 7 * DAY,
  );

  it('English has its unit, its number and, but for the capital, its words', () => {
    fc.assert(
      fc.property(
        anyInstant,
        countedDistance,
        fc.constantFrom('en', 'en-US', 'en-GB', 'en-ID'),
        anyZone,
        (instant, distance, locale, timeZone) => {
          const [count, unit] = expected(distance);
          const { label } = relativeTime(instant, shift(instant, distance), { locale, timeZone });
          const intl = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
          expect(label.toLowerCase()).toBe(intl.format(distance > 0 ? -count : count, unit));
        },
      ),
      RUNS,
    );
  });

  it.each(OTHER_LOCALES)('%s is printed by it, to the letter', (locale) => {
    const intl = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
    fc.assert(
      fc.property(anyInstant, countedDistance, anyZone, (instant, distance, timeZone) => {
        const [count, unit] = expected(distance);
        const { label } = relativeTime(instant, shift(instant, distance), { locale, timeZone });
        expect(label).toBe(intl.format(distance > 0 ? -count : count, unit));
      }),
      { numRuns: 300 },
    );
  });

  it('from seven days on, other locales show the date that Intl shows in that zone', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom(...OTHER_LOCALES),
        anyZone,
        fc.integer({ min: defaultThresholds.dateFrom, max: 1000 * DAY }),
        (instant, locale, timeZone, distance) => {
          const { label } = relativeTime(instant, shift(instant, distance), { locale, timeZone });
          const intl = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' });
          expect(label).toBe(intl.format(instant));
        },
      ),
      { numRuns: 500 },
    );
  });
});
