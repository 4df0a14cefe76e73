import type { Core } from '@strapi/strapi';
import { type Change, StoredAnswers } from '../domain/response-cache';
import { type ChangeBus, createLocalBus } from './change-bus';
import type { KeptAnswer } from './kept-answer';
import { createRedisBus } from './redis-bus';

/** The answers that this process keeps, told of all that is written by whichever process. */
export class AnswerCache {
  readonly answers: StoredAnswers<KeptAnswer>;
  readonly #bus: ChangeBus;
  readonly #isOn: boolean;
  #isTrusted = true;

  /** @param maxBytes that the answers may take; 0 keeps none */
  constructor(strapi: Core.Strapi, maxBytes: number, redisUrl: string) {
    this.#isOn = maxBytes > 0;
    this.answers = new StoredAnswers<KeptAnswer>(Math.max(maxBytes, 1));
    const listener = {
      changed: (change: Change) => this.answers.purge(change),
      lost: () => {
        this.#isTrusted = false;
        this.answers.clear();
      },
      found: () => {
        this.answers.clear();
        this.#isTrusted = true;
      },
    };
    this.#bus =
      this.#isOn && redisUrl
        ? createRedisBus(strapi, redisUrl, listener)
        : createLocalBus(listener);
  }

  /** Whether answers are kept at all. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether every change is heard of; otherwise nothing may be taken from here. */
  get isTrusted(): boolean {
    return this.#isOn && this.#isTrusted;
  }

  /** To be called once a write has been committed. */
  tell(change: Change): void {
    if (this.#isOn) {
      this.#bus.tell(change);
    }
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
