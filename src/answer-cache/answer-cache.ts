import type { Core } from '@strapi/strapi';
import { type Change, StoredAnswers } from '../domain/response-cache';
import { type ChangeBus, createLocalBus } from './change-bus';
import type { KeptAnswer } from './kept-answer';
import { createRedisBus } from './redis-bus';

/** What hears of writes beside the answers. */
export interface WriteListener {
  /** Something was written and committed, here or in another process. */
  changed(change: Change): void;
  /** Writes of other processes may not have been heard of. */
  missed(): void;
}

/** The answers that this process keeps, told of all that is written by whichever process. */
export class AnswerCache {
  readonly answers: StoredAnswers<KeptAnswer>;
  readonly #bus: ChangeBus;
  readonly #isOn: boolean;
  readonly #listeners: WriteListener[] = [];
  #hearsAll = true;

  /** @param maxBytes that the answers may take; 0 keeps none */
  constructor(strapi: Core.Strapi, maxBytes: number, redisUrl: string) {
    this.#isOn = maxBytes > 0;
    this.answers = new StoredAnswers<KeptAnswer>(Math.max(maxBytes, 1));
    const missed = () => {
      this.answers.clear();
      for (const listener of this.#listeners) {
        listener.missed();
      }
    };
    const listener = {
      changed: (change: Change) => {
        this.answers.purge(change);
        for (const other of this.#listeners) {
          other.changed(change);
        }
      },
      lost: () => {
        this.#hearsAll = false;
        missed();
      },
      found: () => {
        missed();
        this.#hearsAll = true;
      },
    };
    this.#bus = redisUrl ? createRedisBus(strapi, redisUrl, listener) : createLocalBus(listener);
  }

  /** Lets something else that is kept in memory hear of writes, with the answers. */
  listen(listener: WriteListener): void {
    this.#listeners.push(listener);
  }

  /** Whether every write is heard of, of whichever process. */
  get hearsAll(): boolean {
    return this.#hearsAll;
  }

  /** Whether answers are kept at all. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether every change is heard of; otherwise nothing may be taken from here. */
  get isTrusted(): boolean {
    return this.#isOn && this.#hearsAll;
  }

  /** To be called once a write has been committed. */
  tell(change: Change): void {
    this.#bus.tell(change);
  }

  stop(): Promise<void> {
    return this.#bus.stop();
  }
}

const SERVICE = 'answerCache';

/** Gives this Strapi its store of answers; connects to Redis where REDIS_URL names one. */
export function registerAnswerCache(strapi: Core.Strapi): void {
  const bytes: number = strapi.config.get('server.answerCache.bytes');
  const redisUrl: string = strapi.config.get('server.redisUrl');
  strapi.add(SERVICE, new AnswerCache(strapi, bytes, redisUrl));
}

export const answerCache = (strapi: Core.Strapi): AnswerCache => strapi.get(SERVICE);
