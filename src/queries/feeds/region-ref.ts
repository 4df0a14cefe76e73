import type { Core } from '@strapi/strapi';
import type { RegionRef } from '../cards';

/** A region by its documentId, or null: one query. */
export async function regionRef(
  strapi: Core.Strapi,
  documentId: string,
): Promise<RegionRef | null> {
  const row: RegionRef | undefined = await strapi.db
    .getConnection('regions')
    .first('document_id as documentId', 'name', 'slug', 'brand', 'time_zone as timeZone')
    .where({ document_id: documentId });
  return row ?? null;
}
