import type { ServingProcess } from '../../helpers/serving-process';
import type { Edition } from '../data-set/write-stories';
import type { Beat } from './reporter';

type Target = Beat['region'];

async function all(server: ServingProcess, name: string): Promise<Target[]> {
  const { body } = await server.http.get(`/api/${name}?fields=slug&pagination[pageSize]=100`);
  return body.data;
}

/** A beat for each edition of a network: the next one carries its stories too. */
export async function findBeats(
  server: ServingProcess,
  editions: readonly Edition[],
): Promise<Beat[]> {
  const [regions, channels, authors, tags] = await Promise.all(
    ['regions', 'channels', 'authors', 'tags'].map((name) => all(server, name)),
  );
  const slugs = new Set(editions.map(({ slug }) => slug));
  const own = regions?.filter(({ slug }) => slugs.has(slug)) ?? [];
  const nth = (list: readonly Target[] | undefined, at: number): Target => {
    const target = list?.[at % list.length];
    if (!target) {
      throw new Error('There is nobody to write for');
    }
    return target;
  };
  return own.map((region, at) => ({
    region,
    carriedBy: nth(own, at + 1),
    channel: nth(channels, at),
    author: nth(authors, at),
    tag: nth(tags, at),
  }));
}
