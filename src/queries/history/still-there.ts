import type { Core } from '@strapi/strapi';
import { type Link, linksOf, type Snapshot } from '../../domain/history';
import { ARTICLE } from '../../uids';
import { linkTargets, snapshotFields } from './snapshot-fields';

const keyOf = (target: string | undefined, { id, documentId }: Link) =>
  `${target} ${documentId ?? id}`;

/** Tells which of the things that a version links can still be linked: one query for each type. */
export async function stillThere(
  strapi: Core.Strapi,
  snapshot: Snapshot,
): Promise<(path: string, link: Link) => boolean> {
  const targets = linkTargets(strapi, ARTICLE);
  const links = linksOf(snapshotFields(strapi, ARTICLE), snapshot);
  const found = new Set<string>();
  for (const target of new Set(targets.values())) {
    const wanted = links
      .filter(([path]) => targets.get(path) === target)
      .map(([, { id, documentId }]) => (documentId === null ? { id } : { documentId }));
    if (wanted.length > 0) {
      const rows: Link[] = await strapi.db
        .query(target as never)
        .findMany({ select: ['id', 'documentId'], where: { $or: wanted } });
      for (const { id, documentId } of rows) {
        found.add(`${target} ${documentId}`).add(`${target} ${id}`);
      }
    }
  }
  return (path, link) => found.has(keyOf(targets.get(path), link));
}
