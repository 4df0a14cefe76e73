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

  /** @param maxBytes that the answers may take; 0 keeps none */
  constructor(maxBytes: number, createBus: (listener: BusListener, isOn: boolean) => ChangeBus) {
    this.isOn = maxBytes > 0;
    this.answers = new StoredAnswers<KeptAnswer>(Math.max(maxBytes, 1));
    const listener = {
      changed: (change: Change) => this.answers.purge(change),
      missed: () => this.answers.clear(),
    };
    this.#bus = createBus(listener, this.isOn);
  }

  start(): Promise<void> {
    return this.#bus.start();
  }

  /**
   * Whether every change is heard of; otherwise nothing may be taken from here. To be asked before each
   * answer: it takes out what another process has made wrong.
   */
  get isTrusted(): boolean {
    return this.isOn && this.#bus.isInStep();
  }

  /** To be called after a write and in its transaction: every process hears of it with the commit. */
  tell(change: Change): Promise<void> {
    return this.#bus.tell(change);
  }

  stop(): Promise<void> {
    return this.#bus.stop();
  }
}

const SERVICE = 'answerCache';

/** Gives this Strapi its store of answers, which `start` opens. */
export function registerAnswerCache(strapi: Core.Strapi): void {
  const bytes: number = strapi.config.get('server.answerCache.bytes');
  strapi.add(
    SERVICE,
    new AnswerCache(bytes, (listener, isOn) => createChangeBus(strapi, listener, isOn)),
  );
}

export const answerCache = (strapi: Core.Strapi): AnswerCache => strapi.get(SERVICE);
