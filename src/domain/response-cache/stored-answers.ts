import { LRUCache } from 'lru-cache';
import { type Change, type Dependencies, EVERYTHING } from './dependency';
import { DependencyIndex, isAffected } from './dependency-index';

/** What the store counts since it was made. */
export interface StoreFigures {
  readonly answers: number;
  /** Approximate memory of the answers and what they depend on. */
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
  /** Taken out because something they depend on was written. */
  readonly purged: number;
  /** Not stored, because something they depend on was written while they were made. */
  readonly outrun: number;
}

/** Changes that are remembered for the answers which are being made meanwhile. */
const REMEMBERED_CHANGES = 2000;

/** Bytes that one dependency takes in the index, measured on 10,000 cards. */
const BYTES_BY_DEPENDENCY = 200;

/**
 * Answers by key, each with what it was made from, bounded by their bytes. A change takes out those
 * that it makes wrong. An answer that was begun before a change which concerns it is not let in after.
 */
export class StoredAnswers<Answer> {
  readonly #answers: LRUCache<string, { answer: Answer; size: number }>;
  readonly #index = new DependencyIndex();
  #changes: Change[] = [];
  /** How many changes there have been. */
  #generation = 0;
  #hits = 0;
  #misses = 0;
  #purged = 0;
  #outrun = 0;

  /** @param maxBytes above which the answers longest unused leave */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ size }) => size,
      dispose: (_entry, key, reason) => {
        if (reason !== 'set') {
          this.#index.remove(key);
        }
      },
    });
  }

  get(key: string): Answer | undefined {
    return this.#answers.get(key)?.answer;
  }

  /** To be called for each request that is answered from here. */
  countHit(): void {
    this.#hits += 1;
  }

  /** To be called for each that could have been, and was not. */
  countMiss(): void {
    this.#misses += 1;
  }

  /** To be asked for before the first read of an answer, and given to `set` with it. */
  get generation(): number {
    return this.#generation;
  }

  /** @returns whether the answer was let in */
  set(
    key: string,
    answer: Answer,
    bytes: number,
    dependencies: Dependencies,
    begunAt: number,
  ): boolean {
    if (this.#isOutrun(dependencies, begunAt)) {
      this.#outrun += 1;
      return false;
    }
    const count = dependencies.rows.length + dependencies.lists.length;
    if (count === 0) {
      // Nothing would ever take it out.
      return false;
    }
    this.#answers.set(key, { answer, size: bytes + count * BYTES_BY_DEPENDENCY });
    if (!this.#answers.has(key)) {
      // Larger than all the memory there is.
      return false;
    }
    this.#index.add(key, dependencies);
    return true;
  }

  /** Takes out what a change has made wrong. To be called after its commit. */
  purge(change: Change): void {
    this.#generation += 1;
    this.#changes.push(change);
    if (this.#changes.length > 2 * REMEMBERED_CHANGES) {
      this.#changes = this.#changes.slice(-REMEMBERED_CHANGES);
    }
    for (const key of this.#index.affectedBy(change)) {
      this.#purged += 1;
      this.#answers.delete(key);
    }
  }

  /** Takes out everything. */
  clear(): void {
    this.purge({ type: EVERYTHING });
  }

  get figures(): StoreFigures {
    return {
      answers: this.#answers.size,
      bytes: this.#answers.calculatedSize,
      hits: this.#hits,
      misses: this.#misses,
      purged: this.#purged,
      outrun: this.#outrun,
    };
  }

  #isOutrun(dependencies: Dependencies, begunAt: number): boolean {
    const since = this.#generation - begunAt;
    if (since > this.#changes.length) {
      return true;
    }
    const changes = since === 0 ? [] : this.#changes.slice(-since);
    return changes.some((change) => isAffected(dependencies, change));
  }
}
