import { defaultThresholds, relativeTime } from '../../../src/domain/relative-time';
import { DAY, HOUR, MINUTE, shift } from './arbitraries';

const INSTANT = new Date('2024-06-19T13:15:00.000Z');
const SECOND = 1000;
const JAKARTA = 'Asia/Jakarta';

function seenAfter(distance: number, locale = 'id', timeZone = JAKARTA) {
  const { label, validUntil } = relativeTime(INSTANT, shift(INSTANT, distance), {
    locale,
    timeZone,
  });
  return {
    label,
    /** How long after the instant the label ends; negative before it. */
    ends: validUntil === null ? null : validUntil.getTime() - INSTANT.getTime(),
  };
}

describe('the past', () => {
  it.each([
    ['0 s', 0, 'Baru saja', 'Just now', MINUTE],
    ['59 s', 59 * SECOND, 'Baru saja', 'Just now', MINUTE],
    ['59.999 s', MINUTE - 1, 'Baru saja', 'Just now', MINUTE],
    ['60 s', MINUTE, '1 menit lalu', '1 minute ago', 2 * MINUTE],
    ['53 min', 53 * MINUTE, '53 menit lalu', '53 minutes ago', 54 * MINUTE],
    ['59:59 min', HOUR - SECOND, '59 menit lalu', '59 minutes ago', HOUR],
    ['59:59.999 min', HOUR - 1, '59 menit lalu', '59 minutes ago', HOUR],
    ['60:00 min', HOUR, '1 jam lalu', '1 hour ago', 2 * HOUR],
    ['3 h 59 min', 4 * HOUR - MINUTE, '3 jam lalu', '3 hours ago', 4 * HOUR],
    ['23:59:59 h', DAY - SECOND, '23 jam lalu', '23 hours ago', DAY],
    ['24 h', DAY, '1 hari lalu', '1 day ago', 2 * DAY],
    ['6 d 23 h', 7 * DAY - HOUR, '6 hari lalu', '6 days ago', 7 * DAY],
    ['1 ms short of 7 d', 7 * DAY - 1, '6 hari lalu', '6 days ago', 7 * DAY],
    ['7 d', 7 * DAY, '19 Juni 2024', '19 June 2024', null],
    ['76 years', 76 * 365 * DAY, '19 Juni 2024', '19 June 2024', null],
  ])('%s ago reads rightly and for as long as it is true', (_, distance, id, en, ends) => {
    expect(seenAfter(distance, 'id')).toEqual({ label: id, ends });
    expect(seenAfter(distance, 'en')).toEqual({ label: en, ends });
  });
});

describe('the future', () => {
  it.each([
    ['1 ms', 1, 'Sebentar lagi', 'In a moment', 0],
    ['59 s', 59 * SECOND, 'Sebentar lagi', 'In a moment', 0],
    ['59.999 s', MINUTE - 1, 'Sebentar lagi', 'In a moment', 0],
    ['60 s', MINUTE, '1 menit lagi', 'In 1 minute', -MINUTE + 1],
    ['53 min 59 s', 54 * MINUTE - SECOND, '53 menit lagi', 'In 53 minutes', -53 * MINUTE + 1],
    ['59:59 min', HOUR - SECOND, '59 menit lagi', 'In 59 minutes', -59 * MINUTE + 1],
    ['60:00 min', HOUR, '1 jam lagi', 'In 1 hour', -HOUR + 1],
    ['23:59:59 h', DAY - SECOND, '23 jam lagi', 'In 23 hours', -23 * HOUR + 1],
    ['24 h', DAY, '1 hari lagi', 'In 1 day', -DAY + 1],
    ['6 d 23 h', 7 * DAY - HOUR, '6 hari lagi', 'In 6 days', -6 * DAY + 1],
    ['7 d', 7 * DAY, '19 Juni 2024', '19 June 2024', -7 * DAY + 1],
    ['20 years', 20 * 365 * DAY, '19 Juni 2024', '19 June 2024', -7 * DAY + 1],
  ])('%s ahead reads rightly and for as long as it is true', (_, remaining, id, en, ends) => {
    expect(seenAfter(-remaining, 'id')).toEqual({ label: id, ends });
    expect(seenAfter(-remaining, 'en')).toEqual({ label: en, ends });
  });

  it('has one word with the minute just past where Intl has one, valid for both', () => {
    expect(seenAfter(-MINUTE + 1, 'de')).toEqual({ label: 'jetzt', ends: MINUTE });
    expect(seenAfter(MINUTE - 1, 'de')).toEqual({ label: 'jetzt', ends: MINUTE });
    expect(seenAfter(-MINUTE, 'de').label).toBe('in 1 Minute');
  });
});

describe('the date from seven days on', () => {
  it('is the date of the zone, on either side of its midnight', () => {
    const beforeMidnight = new Date('2024-06-19T16:59:59.999Z');
    const now = new Date('2024-12-31T00:00:00Z');
    const label = (instant: Date, timeZone: string) =>
      relativeTime(instant, now, { locale: 'id', timeZone }).label;
    expect(label(beforeMidnight, JAKARTA)).toBe('19 Juni 2024');
    expect(label(shift(beforeMidnight, 1), JAKARTA)).toBe('20 Juni 2024');
    expect(label(beforeMidnight, 'Asia/Makassar')).toBe('20 Juni 2024');
    expect(label(beforeMidnight, 'America/New_York')).toBe('19 Juni 2024');
  });

  it('names every month in Indonesian and in English', () => {
    const now = new Date('2030-01-01T00:00:00Z');
    const months = (locale: string) =>
      Array.from(
        { length: 12 },
        (_, month) =>
          relativeTime(new Date(Date.UTC(1970, month, 2)), now, { locale, timeZone: 'UTC' }).label,
      );
    const asIntl = (locale: string) =>
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(1970, month, 2)),
        ),
      );
    expect(months('id')).toEqual(asIntl('id'));
    expect(months('en')).toEqual(asIntl('en-GB'));
  });
});

describe('a day is 24 hours, whatever the clocks do', () => {
  it.each([
    ['America/New_York', '2024-03-10T05:00:00Z', '2024-11-03T04:00:00Z'],
    ['Europe/London', '2024-03-31T00:00:00Z', '2024-10-27T00:00:00Z'],
    ['Australia/Lord_Howe', '2024-10-05T13:00:00Z', '2024-04-06T13:00:00Z'],
  ])('also across the changes of %s', (timeZone, ...instants) => {
    for (const instant of instants.map((text) => new Date(text))) {
      const label = (distance: number) =>
        relativeTime(instant, shift(instant, distance), { locale: 'id', timeZone }).label;
      expect(label(DAY - 1)).toBe('23 jam lalu');
      expect(label(DAY)).toBe('1 hari lalu');
    }
  });
});

describe('the language', () => {
  it.each([
    ['id', '53 menit lalu'],
    ['id-ID', '53 menit lalu'],
    ['in', '53 menit lalu'],
    ['en', '53 minutes ago'],
    ['en-US', '53 minutes ago'],
    ['de', 'vor 53 Minuten'],
    ['ms', '53 minit lalu'],
  ])('%s words it "%s"', (locale, label) => {
    expect(seenAfter(53 * MINUTE, locale).label).toBe(label);
  });

  it('must be known, lest the machine answers in its own', () => {
    expect(() => seenAfter(0, 'tlh')).toThrow(new RangeError('Unknown locale: tlh'));
    expect(() => seenAfter(0, '')).toThrow(RangeError);
  });

  it('can be asked for in more locales than are kept in memory, again and again', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const languages = Intl.RelativeTimeFormat.supportedLocalesOf(
      letters.flatMap((one) =>
        letters.flatMap((two) => ['', ...letters].map((l) => one + two + l)),
      ),
    );
    expect(languages.length).toBeGreaterThan(200);
    const labels = () => languages.map((locale) => seenAfter(53 * MINUTE, locale).label);
    expect(labels()).toEqual(labels());
  });
});

describe('thresholds', () => {
  const seenWith = (distance: number, changes: Partial<typeof defaultThresholds>) =>
    relativeTime(INSTANT, shift(INSTANT, distance), {
      locale: 'id',
      timeZone: JAKARTA,
      thresholds: { ...defaultThresholds, ...changes },
    });

  it('move the boundaries, and validUntil with them', () => {
    expect(seenWith(DAY, { dateFrom: DAY })).toEqual({ label: '19 Juni 2024', validUntil: null });
    expect(seenWith(DAY - 1, { dateFrom: DAY }).label).toBe('23 jam lalu');
    expect(seenWith(119 * MINUTE, { hoursFrom: 2 * HOUR }).label).toBe('119 menit lalu');
    expect(seenWith(89 * SECOND, { minutesFrom: 90 * SECOND })).toEqual({
      label: 'Baru saja',
      validUntil: shift(INSTANT, 90 * SECOND),
    });
    expect(seenWith(-91 * SECOND, { minutesFrom: 90 * SECOND })).toEqual({
      label: '1 menit lagi',
      validUntil: shift(INSTANT, -90 * SECOND + 1),
    });
  });

  it.each([
    ['would print "0 menit lalu"', { minutesFrom: 30 * SECOND }],
    ['are out of order', { dateFrom: HOUR }],
    ['are not numbers', { hoursFrom: Number.NaN }],
    ['are fractions of a millisecond', { daysFrom: DAY + 0.5 }],
  ])('that %s are refused', (_, changes) => {
    expect(() => seenWith(0, changes)).toThrow(RangeError);
  });
});

describe('what cannot be answered', () => {
  const invalid = new Date('not a date');
  const options = { locale: 'id', timeZone: JAKARTA };

  it('an invalid date is a RangeError that says which of the two it is', () => {
    expect(() => relativeTime(invalid, INSTANT, options)).toThrow(
      new RangeError('instant is not a valid date'),
    );
    expect(() => relativeTime(INSTANT, invalid, options)).toThrow(
      new RangeError('now is not a valid date'),
    );
  });

  it.each(['Asia/Atlantis', '', 'WIB+7'])(
    'the zone "%s" is a RangeError that names it',
    (timeZone) => {
      // Even where the label shows no date, so that a wrong zone is noticed in the first minute.
      expect(() => relativeTime(INSTANT, INSTANT, { locale: 'id', timeZone })).toThrow(
        new RangeError(`Unknown time zone: ${timeZone}`),
      );
    },
  );
});

it('the last minute a Date can hold never ends', () => {
  const last = new Date(8.64e15);
  expect(relativeTime(last, last, { locale: 'id', timeZone: JAKARTA })).toEqual({
    label: 'Baru saja',
    validUntil: null,
  });
});
