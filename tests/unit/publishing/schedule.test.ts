import {
  findScheduleProblem,
  isDue,
  isEmbargoed,
  retryAt,
  type Schedule,
} from '../../../src/domain/publishing';

const at = (time: string) => `2026-06-19T${time}:00.000Z`;
const noon = new Date(at('12:00'));

describe('a scheduled story', () => {
  const schedule = (change: Partial<Schedule>): Schedule => ({
    scheduledFor: at('11:00'),
    embargoedUntil: null,
    scheduleRetryAt: null,
    ...change,
  });

  it.each([
    ['goes out when its time has come', {}, true],
    ['goes out at its very instant', { scheduledFor: at('12:00') }, true],
    ['waits for its time', { scheduledFor: at('12:01') }, false],
    ['never goes out without a time', { scheduledFor: null, embargoedUntil: at('11:00') }, false],
    ['waits for the end of its embargo', { embargoedUntil: at('12:01') }, false],
    ['goes out at the end of its embargo', { embargoedUntil: at('12:00') }, true],
    ['waits to be tried again', { scheduleRetryAt: at('12:01') }, false],
    ['is tried again when that time has come', { scheduleRetryAt: at('12:00') }, true],
  ])('%s', (_name, change, due) => {
    expect(isDue(schedule(change), noon)).toBe(due);
  });

  it.each([
    [1, '12:01'],
    [2, '12:02'],
    [3, '12:04'],
    [6, '12:32'],
    [7, '13:00'],
    [2000, '13:00'],
  ])('is tried again after failure %i at %s', (attempts, time) => {
    expect(retryAt(attempts, noon).toISOString()).toBe(at(time));
  });
});

describe('an embargo', () => {
  it('is over at its very instant', () => {
    expect(isEmbargoed(at('12:01'), noon)).toBe(true);
    expect(isEmbargoed(at('12:00'), noon)).toBe(false);
    expect(isEmbargoed(null, noon)).toBe(false);
  });
});

describe('the times that a save brings', () => {
  const stored = { scheduledFor: at('11:00'), embargoedUntil: at('13:00'), isPublished: false };
  const published = { ...stored, isPublished: true };
  const fieldOf = (...[before, given]: [typeof stored | null, object]) =>
    findScheduleProblem(before, given, noon)?.field ?? null;

  it('may not be scheduled in the past', () => {
    expect(fieldOf(null, { scheduledFor: at('11:59') })).toBe('scheduledFor');
    expect(fieldOf(null, { scheduledFor: at('12:00') })).toBe('scheduledFor');
    expect(fieldOf(stored, { scheduledFor: new Date(at('10:00')) })).toBe('scheduledFor');
    expect(fieldOf(stored, { scheduledFor: at('12:01') })).toBeNull();
  });

  it('may be in the past when that is stored already, however it is written', () => {
    expect(fieldOf(stored, { scheduledFor: '2026-06-19T18:00:00+07:00' })).toBeNull();
    expect(fieldOf(stored, { scheduledFor: new Date(at('11:00')) })).toBeNull();
  });

  it('put no embargo on what is published, but may leave, shorten to the past or end one', () => {
    expect(fieldOf(published, { embargoedUntil: at('14:00') })).toBe('embargoedUntil');
    expect(fieldOf(published, { embargoedUntil: at('13:00') })).toBeNull();
    expect(fieldOf(published, { embargoedUntil: at('11:00') })).toBeNull();
    expect(fieldOf(published, { embargoedUntil: null })).toBeNull();
    expect(fieldOf(stored, { embargoedUntil: at('14:00') })).toBeNull();
    expect(fieldOf(null, { embargoedUntil: at('14:00') })).toBeNull();
  });

  it('are left to the type of the field when they are no times', () => {
    expect(fieldOf(stored, { scheduledFor: 'besok', embargoedUntil: '' })).toBeNull();
    expect(fieldOf(stored, {})).toBeNull();
  });
});
