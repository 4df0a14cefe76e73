import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { HeaderList } from '../domain/response-cache';
import { headerList } from './header-list';

/** Whether a header says what pages of another origin may do; `strapi::cors` writes it. */
export const isForOrigin = (name: string): boolean => name.startsWith('access-control-');

/** Characters that all of them may take. */
const REMEMBERED = 200_000;

/**
 * The headers that `strapi::cors` gives each origin, as it was seen to: who answers before it need not
 * know how it is configured. It decides by the origin alone.
 */
export class OriginHeaders {
  readonly #known = new LRUCache<string, HeaderList>({
    maxSize: REMEMBERED,
    sizeCalculation: (headers, origin) => origin.length + headers.join('').length + 1,
  });

  /** Undefined for an origin that has not asked lately. */
  for({ headers }: IncomingMessage): HeaderList | undefined {
    return this.#known.get(headers.origin ?? '');
  }

  /** To be called after `strapi::cors`, before anything is answered. */
  note({ headers }: IncomingMessage, response: ServerResponse): void {
    this.#known.set(headers.origin ?? '', headerList(response, isForOrigin));
  }
}

const SERVICE = 'originHeaders';

export function registerOriginHeaders(strapi: Core.Strapi): void {
  strapi.add(SERVICE, new OriginHeaders());
}

export const originHeaders = (strapi: Core.Strapi): OriginHeaders => strapi.get(SERVICE);
