import type { Core } from '@strapi/strapi';
import { slugFromHeadline } from '../domain/publishing';
import type { AUTHOR, TAG } from '../uids';

/**
 * The documentId of the author or tag of this name, who is created if new. Names that differ only
 * in case, spaces or punctuation (the same slug) are the same one.
 */
export async function findOrCreate(
  strapi: Core.Strapi,
  uid: typeof AUTHOR | typeof TAG,
  name: string,
): Promise<string> {
  const slug = slugFromHeadline(name);
  const known = await strapi.db
    .query(uid)
    .findOne({ select: ['id', 'documentId'], where: { slug } });
  if (known) {
    return known.documentId;
  }
  const created = await strapi.documents(uid).create({ data: { name, slug } });
  return created.documentId;
}

/** `findOrCreate` for several names, one after the other, each documentId once. */
export async function findOrCreateAll(
  strapi: Core.Strapi,
  uid: typeof AUTHOR | typeof TAG,
  names: readonly { readonly name: string }[],
): Promise<string[]> {
  const documentIds = new Set<string>();
  for (const { name } of names) {
    documentIds.add(await findOrCreate(strapi, uid, name));
  }
  return [...documentIds];
}
