import type { Core } from '@strapi/strapi';
import { dictionaryOf, SECTION_TYPES } from '../../dictionary';
import type { Section } from '../../domain/site-addresses';
import { noteList } from '../../request/note-reads';
import { FORMER_SLUG } from '../../uids';
import { nameRefOf, regionRefOf } from '../cards';
import { authorProfile } from './author-profile';

/** Where a former slug leads now. */
export interface MovedSubject {
  documentId: string;
  slug: string;
}

/** The channel, region, author or tag with this slug, or null: from the dictionary. */
export async function feedSubject<S extends Section>(
  strapi: Core.Strapi,
  section: S,
  slug: string,
) {
  const subject = await dictionaryOf(strapi).bySlug(section, slug);
  noteList(strapi, { type: SECTION_TYPES[section], constraints: [] });
  return subject;
}

/** A region, and what `meta` says of it. */
export async function regionSubject(strapi: Core.Strapi, slug: string) {
  const subject = await feedSubject(strapi, 'regions', slug);
  return subject && { ...subject, meta: { region: regionRefOf(subject) } };
}

/** The subject of a feed and what `meta` says of it, or null: one query for an author's. */
export async function describedSubject(strapi: Core.Strapi, section: Section, slug: string) {
  if (section === 'regions') {
    return regionSubject(strapi, slug);
  }
  const subject = await feedSubject(strapi, section, slug);
  if (!subject) {
    return null;
  }
  switch (section) {
    case 'channels':
      return { ...subject, meta: { channel: nameRefOf(subject) } };
    case 'authors':
      return {
        ...subject,
        meta: { author: { ...nameRefOf(subject), ...(await authorProfile(strapi, subject.id)) } },
      };
    case 'tags':
      return { ...subject, meta: { tag: nameRefOf(subject) } };
  }
}

/** What once had this slug, and the one that it has now; null when there is none: one query. */
export async function movedSubject(
  strapi: Core.Strapi,
  section: Section,
  slug: string,
): Promise<MovedSubject | null> {
  const row = await strapi.db
    .getConnection(section)
    .first(`${section}.document_id`, `${section}.slug`)
    .join('former_slugs', 'former_slugs.target_document_id', `${section}.document_id`)
    .where({ 'former_slugs.content_type': SECTION_TYPES[section], 'former_slugs.slug': slug });
  noteList(strapi, { type: SECTION_TYPES[section], constraints: [] });
  noteList(strapi, { type: FORMER_SLUG, constraints: [] });
  return row ? { documentId: row.document_id, slug: row.slug } : null;
}
