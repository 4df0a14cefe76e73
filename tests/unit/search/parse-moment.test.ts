import { parseMoment } from '../../../src/domain/search';

const span = (text: string) => {
  const moment = parseMoment(text);
  return moment && [moment.start.toISOString(), moment.end.toISOString()];
};

describe('a moment', () => {
  it('is a whole day in Jakarta', () => {
    expect(span('2026-01-31')).toEqual(['2026-01-30T17:00:00.000Z', '2026-01-31T17:00:00.000Z']);
  });

  it.each([
    ['2026-01-31T08:00:00+07:00', '2026-01-31T01:00:00.000Z'],
    ['2026-01-31T08:00Z', '2026-01-31T08:00:00.000Z'],
    ['2026-01-31T08:00:00.250Z', '2026-01-31T08:00:00.250Z'],
  ])('is an instant: %s', (text, start) => {
    expect(span(text)?.[0]).toBe(start);
  });

  it.each([
    '',
    'kemarin',
    '31-01-2026',
    '2026-1-31',
    '2026-02-30',
    '2026-13-01',
    '0000-01-01',
    '0999-12-31',
    '12026-01-01',
    '2026-01-31T08:00',
    '2026-01-31T25:00Z',
    '2026-01-31T08:00:00 07:00',
    '2026-01-31T08:00:00+99:00',
    '2026-01-31; drop table',
    '1769821200000',
  ])('is not %j', (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});
