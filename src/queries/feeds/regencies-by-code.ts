import type { Core } from '@strapi/strapi';
import type { RegionRef } from '../cards';

/** Every regency and city by its Kemendagri code: one query. */
export async function regenciesByCode(strapi: Core.Strapi): Promise<Map<string, RegionRef>> {
  const rows: (RegionRef & { code: string })[] = await strapi.db
    .getConnection('regions')
    .select('document_id as documentId', 'code', 'name', 'slug', 'brand', 'time_zone as timeZone')
    .whereIn('level', ['regency', 'city']);
  return new Map(rows.map(({ code, ...region }) => [code, region]));
}
