import type { Core } from '@strapi/strapi';

interface Row {
  article_id: number;
  name: string;
}

/** The authors of these versions of stories, in their order, by the id of the row: one query. */
export async function authorNames(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const rows: Row[] = await strapi.db
    .getConnection('articles_authors_lnk as links')
    .select('links.article_id', 'authors.name')
    .join('authors', 'authors.id', 'links.author_id')
    .whereIn('links.article_id', [...ids])
    .orderBy('links.author_ord');
  const names = new Map<number, string[]>(ids.map((id) => [id, []]));
  for (const { article_id, name } of rows) {
    names.get(article_id)?.push(name);
  }
  return names;
}
