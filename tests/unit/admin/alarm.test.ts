import { createAlarm } from '../../../src/admin/live-time/alarm';

/** A clock that stands still until it is moved, with the timers that are set on it. */
function standingClock() {
  let present = 0;
  let last = 0;
  const timers = new Map<number, { at: number; delay: number; callback: () => void }>();
  return {
    now: () => present,
    set(callback: () => void, delay: number) {
      last += 1;
      timers.set(last, { at: present + delay, delay, callback });
      return last;
    },
    clear: (handle: number) => void timers.delete(handle),
    delays: () => [...timers.values()].map(({ delay }) => delay),
    moveTo(instant: number) {
      present = instant;
      for (const [handle, { at, callback }] of [...timers]) {
        if (at <= present) {
          timers.delete(handle);
          callback();
        }
      }
    },
  };
}

describe('the alarm of the labels on a screen', () => {
  const set = () => {
    const clock = standingClock();
    const woken: string[] = [];
    const alarm = createAlarm(clock);
    const at = (instant: number, name: string) => alarm.at(instant, () => woken.push(name));
    return { clock, woken, at };
  };

  it('is one timer for all who wait, set for the next of them', () => {
    const { clock, at } = set();
    at(5000, 'later');
    at(1000, 'next');
    at(9000, 'last');
    expect(clock.delays()).toEqual([1000]);
  });

  it('wakes each at its instant and nobody before', () => {
    const { clock, woken, at } = set();
    at(5000, 'later');
    at(1000, 'next');
    clock.moveTo(999);
    expect(woken).toEqual([]);
    clock.moveTo(1000);
    expect(woken).toEqual(['next']);
    expect(clock.delays()).toEqual([4000]);
    clock.moveTo(5000);
    expect(woken).toEqual(['next', 'later']);
    expect(clock.delays()).toEqual([]);
  });

  it('wakes all whose instant has passed when a timer comes late', () => {
    const { clock, woken, at } = set();
    at(1000, 'one');
    at(2000, 'two');
    at(90_000, 'three');
    clock.moveTo(60_000);
    expect(woken).toEqual(['one', 'two']);
  });

  it('wakes nobody who has left, and waits for nobody in vain', () => {
    const { clock, woken, at } = set();
    const leave = at(1000, 'gone');
    at(3000, 'stays');
    leave();
    expect(clock.delays()).toEqual([3000]);
    clock.moveTo(3000);
    leave();
    expect(woken).toEqual(['stays']);
  });

  it('lets whoever is woken wait again', () => {
    const clock = standingClock();
    const alarm = createAlarm(clock);
    const woken: number[] = [];
    const again = (instant: number) =>
      void alarm.at(instant, () => {
        woken.push(instant);
        again(instant + 1000);
      });
    again(1000);
    clock.moveTo(1000);
    clock.moveTo(2000);
    expect(woken).toEqual([1000, 2000]);
  });

  it('waits in parts for what is further away than a timer can be set', () => {
    const { clock, woken, at } = set();
    const year = 365 * 86_400_000;
    at(year, 'next year');
    expect(clock.delays()).toEqual([2 ** 31 - 1]);
    clock.moveTo(2 ** 31 - 1);
    expect(woken).toEqual([]);
    clock.moveTo(year);
    expect(woken).toEqual(['next year']);
  });
});
