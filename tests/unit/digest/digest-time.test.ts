import { READER_TIME_ZONES } from '../../../src/domain/accounts';
import { isDigestTime, newsSince, nextDigest, retryDigest } from '../../../src/domain/digest';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The hours by which each zone is ahead of UTC. */
const AHEAD = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };

describe.each(READER_TIME_ZONES)('in %s', (zone) => {
  const at = (local: string) => new Date(`${local}${AHEAD[zone]}`);
  const next = (local: string, last: string | null = null) =>
    nextDigest(at(local), zone, last === null ? null : at(last));

  it.each([
    ['just after midnight', '2026-06-19T00:00:00', '2026-06-19T06:00:00'],
    ['a moment before six', '2026-06-19T05:59:59.999', '2026-06-19T06:00:00'],
    ['at six', '2026-06-19T06:00:00', '2026-06-20T06:00:00'],
    ['in the evening', '2026-06-19T23:59:59', '2026-06-20T06:00:00'],
    ['at the end of a year', '2026-12-31T12:00:00', '2027-01-01T06:00:00'],
  ])('the next digest, %s, is at the next six', (_when, present, due) => {
    expect(next(present)).toEqual(at(due));
  });

  it('a day that had a digest has no other', () => {
    expect(next('2026-06-19T04:30:00', '2026-06-19T04:00:00')).toEqual(at('2026-06-20T06:00:00'));
    expect(next('2026-06-19T04:30:00', '2026-06-18T06:00:00')).toEqual(at('2026-06-19T06:00:00'));
  });

  it.each([
    ['2026-06-19T05:59:59.999', false],
    ['2026-06-19T06:00:00', true],
    ['2026-06-19T11:59:59.999', true],
    ['2026-06-19T12:00:00', false],
    ['2026-06-20T00:00:00', false],
  ])('at %s a digest may go out: %s', (present, may) => {
    expect(isDigestTime(at(present), zone, null)).toBe(may);
    expect(isDigestTime(at(present), zone, at('2026-06-18T06:00:00'))).toBe(may);
  });

  it('none may go out on a day that had one, however it came to be due again', () => {
    const sent = at('2026-06-19T06:00:00');
    expect(isDigestTime(at('2026-06-19T06:01:00'), zone, sent)).toBe(false);
  });

  it('what was refused waits twice as long each time, and not into the next morning', () => {
    const waits: number[] = [];
    let present = at('2026-06-19T06:00:00');
    while (isDigestTime(present, zone, null)) {
      const again = retryDigest(present, zone);
      waits.push(Math.round((again.getTime() - present.getTime()) / MINUTE));
      present = again;
    }
    expect(waits).toEqual([5, 5, 10, 20, 40, 80, 160, 320]);
    expect(present < at('2026-06-20T00:00:00')).toBe(true);
  });
});

it('who has had one in the east and moves to the west gets none that day', () => {
  const sent = new Date('2026-06-19T06:00:00+09:00');
  const moved = new Date(sent.getTime() + MINUTE);
  expect(nextDigest(moved, 'Asia/Jakarta', sent)).toEqual(new Date('2026-06-20T06:00:00+07:00'));
});

it('who moves before he has had one gets it at six where he is now', () => {
  const moved = new Date('2026-06-19T05:00:00+07:00');
  const last = new Date('2026-06-18T06:00:00+07:00');
  expect(nextDigest(moved, 'Asia/Jakarta', last)).toEqual(new Date('2026-06-19T06:00:00+07:00'));
  expect(nextDigest(moved, 'Asia/Makassar', last)).toEqual(new Date('2026-06-20T06:00:00+08:00'));
});

describe('news is what was published', () => {
  const until = new Date('2026-06-19T06:00:00+07:00');
  const ago = (hours: number) => new Date(until.getTime() - hours * HOUR);

  it.each([
    ['since the last digest', 24.1, 24.1],
    ['since a late one', 19, 19],
    ['since the one before a morning without any', 48, 48],
  ])('%s', (_name, last, since) => {
    expect(newsSince(until, ago(last))).toEqual(ago(since));
  });

  it('in the last day, for who has had none for two days', () => {
    expect(newsSince(until, null)).toEqual(ago(24));
    expect(newsSince(until, ago(48.1))).toEqual(ago(24));
  });
});
