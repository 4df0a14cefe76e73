import type { Core } from '@strapi/strapi';

/** A route as Strapi's router holds it. */
type Layer = ReturnType<Core.Strapi['server']['listRoutes']>[number];

/** A route of what everyone may read, and what its address holds for it. */
export interface FoundRoute {
  readonly handle: Layer['stack'][number];
  readonly params: Record<string, string>;
}

/** What everyone may read of the content API, by the first part of its address. */
const READ_BY_ALL = new Set([
  ...['articles', 'authors', 'channels', 'corrections', 'editions'],
  ...['feeds', 'regions', 'tags'],
]);

const firstPartOf = (path: string): string => path.split('/', 3)[2] ?? '';

/**
 * The routes of what everyone may read, as Strapi made them: a request finds its own among the few that
 * begin alike, where Strapi's router would try it on some hundreds.
 */
export class ReadingRoutes {
  readonly #byFirstPart = new Map<string, Layer[]>();

  /** @param layers of the content API, in the order in which they are tried */
  constructor(layers: readonly Layer[]) {
    for (const layer of layers) {
      const part = firstPartOf(layer.path);
      if (READ_BY_ALL.has(part) && layer.methods.includes('GET')) {
        this.#byFirstPart.set(part, [...(this.#byFirstPart.get(part) ?? []), layer]);
      }
    }
  }

  /** The route that answers GET and HEAD at this address; null where none of these does. */
  find(path: string): FoundRoute | null {
    const layer = this.#byFirstPart.get(firstPartOf(path))?.find((each) => each.match(path));
    const [handle] = layer?.stack ?? [];
    return layer && handle ? { handle, params: layer.params(path, layer.captures(path)) } : null;
  }
}
