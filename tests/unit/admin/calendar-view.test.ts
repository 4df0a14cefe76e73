import {
  isInMonth,
  readView,
  turnPage,
  weeksShown,
  writeView,
} from '../../../src/admin/calendar/calendar-view';

const TODAY = '2026-03-05';
const read = (address: string) => readView(new URLSearchParams(address), TODAY);

describe('the address of the calendar', () => {
  it('says this week of all editions when it says nothing', () => {
    expect(read('')).toEqual({ view: 'week', day: TODAY, region: null });
  });

  it('is read as it was written', () => {
    const view = { view: 'month', day: '2026-02-01', region: 'abc' } as const;
    expect(read(new URLSearchParams(writeView(view)).toString())).toEqual(view);
  });

  it('is not followed where it is wrong', () => {
    expect(read('view=year&day=2026-02-30')).toEqual({ view: 'week', day: TODAY, region: null });
  });
});

describe('a page of the calendar', () => {
  const week = read('day=2026-03-05');
  const month = read('view=month&day=2026-01-31');

  it('is one week, or the weeks of a month', () => {
    expect(weeksShown(week)).toHaveLength(1);
    expect(weeksShown(week)[0]?.[0]).toBe('2026-03-02');
    expect(weeksShown(month)[0]?.[0]).toBe('2025-12-29');
  });

  it('is never longer than the server answers', () => {
    for (let turned = month, pages = 0; pages < 48; pages += 1) {
      expect(weeksShown(turned).flat().length).toBeLessThanOrEqual(42);
      turned = turnPage(turned, 1);
    }
  });

  it('is turned by a week or by a month, to and fro', () => {
    expect(turnPage(week, 1).day).toBe('2026-03-12');
    expect(turnPage(week, -1).day).toBe('2026-02-26');
    expect(turnPage(month, 1).day).toBe('2026-02-01');
    expect(turnPage(turnPage(month, 1), -1).day).toBe('2026-01-01');
  });

  it('tells the days of its month from their neighbours', () => {
    expect(isInMonth('2026-03-31', '2026-03-05')).toBe(true);
    expect(isInMonth('2026-04-01', '2026-03-05')).toBe(false);
    expect(isInMonth('2025-03-05', '2026-03-05')).toBe(false);
  });
});
