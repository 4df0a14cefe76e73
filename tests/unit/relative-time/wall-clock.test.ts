import fc from 'fast-check';
import { wallClock } from '../../../src/domain/relative-time/wall-clock';

/** Zones that were, or are, at odd distances from UTC, and change at odd times of the day. */
const ZONES = [
  ...['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC', 'Europe/Amsterdam'],
  ...['America/St_Johns', 'Africa/Monrovia', 'Australia/Lord_Howe', 'Pacific/Apia'],
];

/** ICU's own reading, without a memory. */
function readAnew(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
}

const two = (part: number): string => String(part).padStart(2, '0');

function written(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = wallClock(instant, timeZone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

describe('wallClock', () => {
  it('shows what a clock shows in any zone at any instant, whatever it has read before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
        fc.integer({ min: 0, max: 59_999 }),
        fc.constantFrom(...ZONES),
        (time, later, zone) => {
          for (const instant of [new Date(time), new Date(time + later)]) {
            expect(written(instant, zone)).toBe(readAnew(instant, zone));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is right on both sides of a change within a minute', () => {
    // Amsterdam left +0:19:32 for +0:20 at 23:40:28 UTC (tz database).
    const change = Date.UTC(1937, 5, 30, 23, 40, 28);
    for (const time of [change - 1000, change]) {
      const instant = new Date(time);
      expect(written(instant, 'Europe/Amsterdam')).toBe(readAnew(instant, 'Europe/Amsterdam'));
    }
  });

  it('says which zone it does not know', () => {
    expect(() => wallClock(new Date(), 'Mars/Olympus')).toThrow('Unknown time zone: Mars/Olympus');
  });
});
