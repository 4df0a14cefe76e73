import type { Core } from '@strapi/strapi';
import type { Section } from '../../domain/site-addresses';
import type { NameRef } from '../cards';

/** Those of these regions, channels, authors or tags that there are: one query. */
export async function followTargets(
  strapi: Core.Strapi,
  section: Section,
  documentIds: readonly string[],
): Promise<NameRef[]> {
  if (documentIds.length === 0) {
    return [];
  }
  return strapi.db
    .getConnection(section)
    .select('document_id as documentId', 'name', 'slug')
    .whereIn('document_id', [...documentIds]);
}
