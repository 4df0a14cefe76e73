import { LRUCache } from 'lru-cache';
import type { Change } from '../domain/response-cache';
import type { Entry } from './entry';

/** Entries of one section that are kept: a network has some hundreds, agencies bring more authors. */
const KEPT = 20_000;

/**
 * The entries of one section, by id and by slug. It never says that something is not there: what it
 * does not hold is to be read.
 */
export class Shelf<Kind extends Entry> {
  readonly #entries: LRUCache<number, Kind>;
  readonly #ids = new Map<string, number>();
  #generation = 0;

  constructor() {
    this.#entries = new LRUCache({
      max: KEPT,
      dispose: ({ id, slug }) => {
        if (this.#ids.get(slug) === id) {
          this.#ids.delete(slug);
        }
      },
    });
  }

  /** To be asked for before entries are read, and given to `keep` with them. */
  get generation(): number {
    return this.#generation;
  }

  byId(id: number): Kind | undefined {
    return this.#entries.get(id);
  }

  bySlug(slug: string): Kind | undefined {
    const id = this.#ids.get(slug);
    return id === undefined ? undefined : this.#entries.get(id);
  }

  /** Keeps what was read, unless something of the section was written since the reading began. */
  keep(entries: readonly Kind[], begunAt: number): void {
    if (begunAt !== this.#generation) {
      return;
    }
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      this.#ids.set(entry.slug, entry.id);
    }
  }

  /** Forgets what was written; everything, where that is not known by its row. */
  forget({ ids }: Pick<Change, 'ids'>): void {
    this.#generation += 1;
    const rows = ids?.filter((id) => typeof id === 'number') ?? [];
    if (rows.length === 0) {
      this.#entries.clear();
    }
    for (const id of rows) {
      this.#entries.delete(id);
    }
  }
}
