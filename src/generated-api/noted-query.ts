import { AsyncLocalStorage } from 'node:async_hooks';
import { copyOf } from './copy-of';

/** A query for Strapi's query engine. */
export type Query = Record<string, unknown>;

const places = new AsyncLocalStorage<{ query?: Query }>();

/** Notes the first query of those whose reading is watched. To be called before anything is added to it. */
export function noteQuery(query: Query | undefined): void {
  const place = places.getStore();
  if (place && !place.query) {
    place.query = copyOf(query ?? {});
  }
}

/** Reads, and tells with which query it was done. */
export async function withNotedQuery<T>(
  read: () => T,
): Promise<{ result: Awaited<T>; query: Query | undefined }> {
  const place: { query?: Query } = {};
  const result = await places.run(place, read);
  return { result, query: place.query };
}
