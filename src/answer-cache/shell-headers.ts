import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { HeaderList } from '../domain/response-cache';
import { headerList } from './header-list';

/** Whether a header says what pages of another origin may do; `strapi::cors` writes it. */
export const isForOrigin = (name: string): boolean => name.startsWith('access-control-');

/** Characters that all of them may take. */
const REMEMBERED = 1_000_000;

/** What the answer to an origin begins with. */
interface Known {
  readonly all: HeaderList;
  /** Those of them that are for this origin alone. */
  readonly forOrigin: HeaderList;
}

/**
 * The headers that `strapi::cors` and `strapi::security` give to reading requests of each origin, as they
 * were seen to: who answers before them need not know how they are configured. They decide by the origin
 * alone.
 */
export class ShellHeaders {
  readonly #known = new LRUCache<string, Known>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ all }, origin) => origin.length + all.join('').length + 1,
  });

  /** Undefined for an origin that has not asked lately. */
  for({ headers }: IncomingMessage): Known | undefined {
    return this.#known.get(headers.origin ?? '');
  }

  /** To be called after those two, before anything is answered. */
  note({ headers }: IncomingMessage, response: ServerResponse): void {
    this.#known.set(headers.origin ?? '', {
      all: headerList(response, () => true),
      forOrigin: headerList(response, isForOrigin),
    });
  }
}

const SERVICE = 'shellHeaders';

export function registerShellHeaders(strapi: Core.Strapi): void {
  strapi.add(SERVICE, new ShellHeaders());
}

export const shellHeaders = (strapi: Core.Strapi): ShellHeaders => strapi.get(SERVICE);
