/** What readers have to see from a moment on. */
interface Write {
  /** Milliseconds of performance.now() when it was answered. */
  at: number;
  /** Text that it put on the pages of these addresses, in the place of what was there. */
  text: string;
  paths: readonly string[];
}

/** Remembers what was written, and finds the answers that do not know of it. */
export class WatchedWrites {
  readonly #latest = new Map<string, Write>();
  readonly stale: string[] = [];
  checked = 0;

  /** To be called when a write was answered: from now on these pages show `text`. */
  note(text: string, paths: readonly string[]): void {
    const write = { at: performance.now(), text, paths };
    for (const path of paths) {
      this.#latest.set(path, write);
    }
  }

  /**
   * @param asked milliseconds of performance.now() when the answer was asked for: before that, an older
   *   one was right
   */
  check(path: string, answer: string, asked: number): void {
    const write = this.#latest.get(path);
    if (write && write.at <= asked) {
      this.checked += 1;
      if (!answer.includes(write.text)) {
        this.stale.push(`${path} does not show "${write.text}"`);
      }
    }
  }
}
