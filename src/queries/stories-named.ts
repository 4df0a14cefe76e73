import type { Knex } from 'knex';
import type { AUTHOR, TAG } from '../uids';

/** Where the stories of each are found. */
const TABLES = {
  'api::author.author': { table: 'authors', links: 'articles_authors_lnk', column: 'author_id' },
  'api::tag.tag': { table: 'tags', links: 'articles_tags_lnk', column: 'tag_id' },
} as const satisfies Record<typeof AUTHOR | typeof TAG, object>;

export interface NamedStories {
  /** Null when there is no such author or tag. */
  name: string | null;
  /** Of stories that carry the name, published or not, in a fixed order. */
  documentIds: string[];
}

/** The name of an author or a tag, and the stories that carry it. */
export async function storiesNamed(
  transaction: Knex.Transaction,
  uid: typeof AUTHOR | typeof TAG,
  documentId: string,
): Promise<NamedStories> {
  const { table, links, column } = TABLES[uid];
  const rows: { name: string | null; document_id: string | null }[] = await transaction(table)
    .distinct(`${table}.name`, 'articles.document_id')
    .leftJoin(links, `${links}.${column}`, `${table}.id`)
    .leftJoin('articles', 'articles.id', `${links}.article_id`)
    .where(`${table}.document_id`, documentId)
    .orderBy('articles.document_id');
  return {
    name: rows[0]?.name ?? null,
    documentIds: rows.flatMap((row) => row.document_id ?? []),
  };
}
