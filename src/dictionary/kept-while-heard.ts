import type { BusListener } from '../answer-cache/change-bus';
import { type Change, EVERYTHING } from '../domain/response-cache';

/** A value that is read from the database and kept in memory until something that it is made of is written. */
export class KeptWhileHeard<T> implements BusListener {
  readonly #types: readonly string[];
  readonly #read: () => Promise<T>;
  readonly #hearsAll: () => boolean;
  #kept: { readonly value: T } | undefined;
  #generation = 0;

  /**
   * @param types of the rows that it is made of
   * @param hearsAll whether every write is heard of; while not, it is read each time
   */
  constructor(types: readonly string[], read: () => Promise<T>, hearsAll: () => boolean) {
    this.#types = types;
    this.#read = read;
    this.#hearsAll = hearsAll;
  }

  changed({ type }: Change): void {
    if (type === EVERYTHING || this.#types.includes(type)) {
      this.missed();
    }
  }

  missed(): void {
    this.#generation += 1;
    this.#kept = undefined;
  }

  async value(): Promise<T> {
    if (this.#hearsAll() && this.#kept) {
      return this.#kept.value;
    }
    const begunAt = this.#generation;
    const value = await this.#read();
    // What was written while it was read may not be in it.
    if (this.#hearsAll() && begunAt === this.#generation) {
      this.#kept = { value };
    }
    return value;
  }
}
