import { type Change, EVERYTHING } from '../domain/response-cache';
import type { Section } from '../domain/site-addresses';
import { type Entries, type Entry, type RegionEntry, SECTION_TYPES } from './entry';
import { Shelf } from './shelf';

/** Reads entries by their rows' ids or by their slugs; those that are not there are left out. */
export type ReadEntries = <S extends Section>(
  section: S,
  column: 'id' | 'slug',
  values: readonly (number | string)[],
) => Promise<Entries[S][]>;

/**
 * The channels, regions, authors and tags that answers name, in this process's memory: a feed's query
 * joins none of them. Told of every write as kept answers are, it never shows an old name.
 */
export class Dictionary {
  readonly #shelves = {
    channels: new Shelf<Entry>(),
    regions: new Shelf<RegionEntry>(),
    authors: new Shelf<Entry>(),
    tags: new Shelf<Entry>(),
  };
  readonly #read: ReadEntries;
  readonly #hearsAll: () => boolean;

  /** @param hearsAll whether every write is heard of; while not, everything is read */
  constructor(read: ReadEntries, hearsAll: () => boolean) {
    this.#read = read;
    this.#hearsAll = hearsAll;
  }

  /** Something was written and committed, here or in another process. */
  changed(change: Change): void {
    for (const section of Object.keys(SECTION_TYPES) as Section[]) {
      if (change.type === EVERYTHING) {
        this.#shelves[section].forget({});
      } else if (change.type === SECTION_TYPES[section]) {
        this.#shelves[section].forget(change);
      }
    }
  }

  /** Writes of other processes may not have been heard of. */
  missed(): void {
    this.changed({ type: EVERYTHING });
  }

  /** The entries of these rows, by id: no query for those that are known, one for all others. */
  async byIds<S extends Section>(
    section: S,
    ids: readonly number[],
  ): Promise<ReadonlyMap<number, Entries[S]>> {
    const found = new Map<number, Entries[S]>();
    const unknown = new Set<number>();
    const shelf = this.#trusted(section);
    for (const id of ids) {
      const entry = shelf?.byId(id);
      if (entry) {
        found.set(id, entry);
      } else {
        unknown.add(id);
      }
    }
    for (const entry of await this.#readAndKeep(section, 'id', [...unknown])) {
      found.set(entry.id, entry);
    }
    return found;
  }

  /** The entry with this slug, or null: one query unless it is known. */
  async bySlug<S extends Section>(section: S, slug: string): Promise<Entries[S] | null> {
    const known = this.#trusted(section)?.bySlug(slug);
    return known ?? (await this.#readAndKeep(section, 'slug', [slug]))[0] ?? null;
  }

  #shelf<S extends Section>(section: S): Shelf<Entries[S]> {
    return this.#shelves[section] as Shelf<Entries[S]>;
  }

  #trusted<S extends Section>(section: S): Shelf<Entries[S]> | null {
    return this.#hearsAll() ? this.#shelf(section) : null;
  }

  async #readAndKeep<S extends Section>(
    section: S,
    column: 'id' | 'slug',
    values: readonly (number | string)[],
  ): Promise<Entries[S][]> {
    if (values.length === 0) {
      return [];
    }
    const shelf = this.#shelf(section);
    const begunAt = shelf.generation;
    const entries = await this.#read(section, column, values);
    if (this.#hearsAll()) {
      shelf.keep(entries, begunAt);
    }
    return entries;
  }
}
