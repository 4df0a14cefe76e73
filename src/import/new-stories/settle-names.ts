import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createDocumentId, insertEntries, reserveIds } from '../../database/bulk-insert';
import { slugFromHeadline } from '../../domain/publishing';
import { holdRows } from '../../queries/hold-rows';
import type { AUTHOR, TAG } from '../../uids';

/** An author or a tag. */
export interface NamedRow {
  id: number;
  documentId: string;
  name: string;
  slug: string;
}

export interface SettledNames {
  readonly bySlug: ReadonlyMap<string, NamedRow>;
  /** Those that were not there before. */
  readonly created: ReadonlySet<NamedRow>;
}

/**
 * The authors or tags of these names, who are created if new, as `findOrCreate` would one after the
 * other. What is said of the new ones in the audit log is for the caller to write.
 */
export async function settleNames(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: typeof AUTHOR | typeof TAG,
  names: readonly string[],
  present: Date,
): Promise<SettledNames> {
  const nameBySlug = new Map<string, string>();
  for (const name of names) {
    const slug = slugFromHeadline(name);
    nameBySlug.set(slug, nameBySlug.get(slug) ?? name);
  }
  const known = await holdRows<NamedRow>(
    strapi,
    transaction,
    uid,
    ['id', 'documentId', 'name', 'slug'],
    ['slug', [...nameBySlug.keys()]],
  );
  const bySlug = new Map(known.map((row) => [row.slug, row]));
  const missing = [...nameBySlug].filter(([slug]) => !bySlug.has(slug));
  const { tableName } = strapi.db.metadata.get(uid);
  const ids = await reserveIds(strapi.db.dialect.client, transaction, tableName, missing.length);
  const created = missing.map(
    ([slug, name], at): NamedRow => ({
      id: ids[at] as number,
      documentId: createDocumentId(present),
      name,
      slug,
    }),
  );
  const stamps = { createdAt: present, updatedAt: present, publishedAt: present };
  await insertEntries(
    strapi,
    transaction,
    uid,
    created.map(({ id, ...values }) => ({ id, values: { ...values, ...stamps } })),
  );
  for (const row of created) {
    bySlug.set(row.slug, row);
  }
  return { bySlug, created: new Set(created) };
}
