import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { JoinTable } from './join-table';

/** Targets of one relation whose place is remembered; to ask again for another costs one query. */
const REMEMBERED = 100_000;

/** What is known of one table of links. */
interface Known {
  /** Links up to this id are counted. */
  lastId: number;
  readonly lastPlaces: LRUCache<number, number>;
}

interface Link {
  id: number;
  target: number;
  place: number;
}

/**
 * The last place among the entries that link a target. Strapi looks it up for each link among all of the
 * target's: with a million stories, a hundred thousand for a channel. Here a target is looked up once,
 * and after that only what others have added to the table since. To be forgotten after a rollback.
 *
 * A link that PostgreSQL shows later than one with a higher id is missed: two entries may then share a
 * place, as they may when two processes publish at once.
 */
export class LinkPlaces {
  readonly #tables = new Map<string, Known>();

  /** The last places, in a map of the caller's own; a target without one is linked by nothing. */
  async lastOf(
    transaction: Knex.Transaction,
    table: JoinTable,
    targets: readonly number[],
  ): Promise<Map<number, number>> {
    const known = await this.#upToDate(transaction, table);
    const wanted = [...new Set(targets)];
    const unknown = wanted.filter((target) => !known.lastPlaces.has(target));
    if (unknown.length > 0) {
      const { name, inverseJoinColumn, inverseOrderColumnName = '' } = table;
      const found: Link[] = await transaction(name)
        .select({ target: inverseJoinColumn.name })
        .max({ place: inverseOrderColumnName })
        .whereIn(inverseJoinColumn.name, unknown)
        .groupBy(inverseJoinColumn.name);
      const places = new Map(found.map(({ target, place }) => [target, place]));
      for (const target of unknown) {
        known.lastPlaces.set(target, places.get(target) ?? 0);
      }
    }
    return new Map(wanted.map((target) => [target, known.lastPlaces.get(target) ?? 0]));
  }

  /** Remembers the places that the caller has given since, and written. */
  async remember(
    transaction: Knex.Transaction,
    { name }: JoinTable,
    places: ReadonlyMap<number, number>,
  ): Promise<void> {
    const [newest] = await transaction(name).max({ id: 'id' });
    const known = this.#tables.get(name);
    if (known) {
      known.lastId = newest?.id ?? 0;
      for (const [target, place] of places) {
        known.lastPlaces.set(target, place);
      }
    }
  }

  async #upToDate(transaction: Knex.Transaction, table: JoinTable): Promise<Known> {
    const known = this.#tables.get(table.name);
    if (!known) {
      const [newest] = await transaction(table.name).max({ id: 'id' });
      const lastPlaces = new LRUCache<number, number>({ max: REMEMBERED });
      const begun = { lastId: newest?.id ?? 0, lastPlaces };
      this.#tables.set(table.name, begun);
      return begun;
    }
    const { name, inverseJoinColumn, inverseOrderColumnName = '' } = table;
    // Not grouped by the database: SQLite would go through the index of all targets.
    const added: Link[] = await transaction(name)
      .select({ id: 'id', target: inverseJoinColumn.name, place: inverseOrderColumnName })
      .where('id', '>', known.lastId);
    for (const { target, place, id } of added) {
      const before = known.lastPlaces.get(target);
      if (before !== undefined) {
        known.lastPlaces.set(target, Math.max(before, place));
      }
      known.lastId = Math.max(known.lastId, id);
    }
    return known;
  }
}
