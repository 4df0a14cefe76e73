/** The clock and the timers of the browser. Instants and spans in milliseconds. */
export interface Timers<Handle> {
  now(): number;
  set(callback: () => void, delay: number): Handle;
  clear(handle: Handle): void;
}

export interface Alarm {
  /** Calls `wake` once when the instant has come, unless it is called off by what is returned. */
  at(instant: number, wake: () => void): () => void;
}

/** Browsers take a longer delay for none at all. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** One timer for everybody who waits for an instant: it is set for the next of them. */
export function createAlarm<Handle>({ now, set, clear }: Timers<Handle>): Alarm {
  const waiting = new Set<{ instant: number; wake: () => void }>();
  let timer: { handle: Handle; rings: number } | null = null;

  function ring(): void {
    timer = null;
    const due = [...waiting].filter(({ instant }) => instant <= now());
    for (const waiter of due) {
      waiting.delete(waiter);
    }
    setForNext();
    for (const { wake } of due) {
      wake();
    }
  }

  function setForNext(): void {
    const next = Math.min(...[...waiting].map(({ instant }) => instant));
    if (timer?.rings === next) {
      return;
    }
    if (timer) {
      clear(timer.handle);
      timer = null;
    }
    if (waiting.size > 0) {
      const delay = Math.min(Math.max(next - now(), 0), LONGEST_DELAY);
      timer = { handle: set(ring, delay), rings: next };
    }
  }

  return {
    at(instant, wake) {
      const waiter = { instant, wake };
      waiting.add(waiter);
      setForNext();
      return () => {
        waiting.delete(waiter);
        setForNext();
      };
    },
  };
}
