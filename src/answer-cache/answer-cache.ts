import type { Core } from '@strapi/strapi';
import { type Change, StoredAnswers } from '../domain/response-cache';
import type { BusListener, ChangeBus } from './change-bus';
import { createChangeBus } from './create-change-bus';
import type { KeptAnswer } from './kept-answer';

/** The answers that this process keeps, told of all that is written by whichever process. */
export class AnswerCache {
  readonly answers: StoredAnswers<KeptAnswer>;
  /** Whether answers are kept at all. */
  readonly isOn: boolean;
  readonly #bus: ChangeBus;
  readonly #listeners: BusListener[];

  /** @param maxBytes that the answers may take; 0 keeps none */
  constructor(maxBytes: number, createBus: (listener: BusListener) => ChangeBus) {
    this.isOn = maxBytes > 0;
    this.answers = new StoredAnswers<KeptAnswer>(Math.max(maxBytes, 1));
    this.#listeners = [
      { changed: (change) => this.answers.purge(change), missed: () => this.answers.clear() },
    ];
    this.#bus = createBus({
      changed: (change) => this.#tellListeners((listener) => listener.changed(change)),
      missed: () => this.#tellListeners((listener) => listener.missed()),
    });
  }

  start(): Promise<void> {
    return this.#bus.start();
  }

  /** Lets something else that is kept in memory hear of writes, with the answers. */
  listen(listener: BusListener): void {
    this.#listeners.push(listener);
  }

  /**
   * Whether every write is heard of, of whichever process. To be asked before each use of what is kept:
   * it takes out what another process has made wrong.
   */
  get hearsAll(): boolean {
    return this.#bus.isInStep();
  }

  /** Whether answers may be kept, and given out that are; to be asked before each. */
  get isTrusted(): boolean {
    return this.isOn && this.hearsAll;
  }

  /** To be called after a write and in its transaction: every process hears of it with the commit. */
  tell(change: Change): Promise<void> {
    return this.#bus.tell(change);
  }

  stop(): Promise<void> {
    return this.#bus.stop();
  }

  #tellListeners(tell: (listener: BusListener) => void): void {
    for (const listener of this.#listeners) {
      tell(listener);
    }
  }
}

const SERVICE = 'answerCache';

/** Gives this Strapi its store of answers, which `start` opens. */
export function registerAnswerCache(strapi: Core.Strapi): void {
  const bytes: number = strapi.config.get('server.answerCache.bytes');
  strapi.add(SERVICE, new AnswerCache(bytes, (listener) => createChangeBus(strapi, listener)));
}

export const answerCache = (strapi: Core.Strapi): AnswerCache => strapi.get(SERVICE);
