import type { Core } from '@strapi/strapi';
import { NATIONAL_TIME_ZONE } from '../domain/regions';
import { ARTICLE } from '../uids';
import { readingFilters } from './reading-filters';

/** The edition that owns a story. */
export interface Edition {
  documentId: string;
  name: string;
}

/** A story as the newsroom's overviews name it, with the fields that were asked for. */
export interface NamedStory {
  documentId: string;
  headline: string | null;
  region: Edition | null;
  /** Of that region; the nation's without one. An IANA name. */
  timeZone: string;
}

interface StoryQuery<F extends string> {
  status: 'draft' | 'published';
  /** Beside the headline and the region. */
  fields: readonly F[];
  /** As the database layer takes them: a sub-query may stand in them. */
  filters: object;
  sort: Readonly<Record<string, 'asc' | 'desc'>>;
  limit: number;
}

interface Row extends Omit<NamedStory, 'timeZone'> {
  region: (Edition & { timeZone: string }) | null;
}

/** Stories that the admin user whose request is answered may read: none to a role that reads none. */
export async function readableStories<F extends string>(
  strapi: Core.Strapi,
  { status, fields, filters, sort, limit }: StoryQuery<F>,
): Promise<(NamedStory & Record<F, unknown>)[]> {
  const readable = readingFilters(strapi);
  if (!readable) {
    return [];
  }
  const rows: (Row & Record<F, unknown>)[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'headline', ...fields],
    where: {
      publishedAt: status === 'draft' ? null : { $notNull: true },
      $and: [filters, readable],
    },
    populate: { region: { select: ['documentId', 'name', 'timeZone'] } },
    orderBy: [sort, { documentId: 'asc' }],
    limit,
  });
  return rows.map((row) => ({
    ...(Object.fromEntries(fields.map((field) => [field, row[field]])) as Record<F, unknown>),
    documentId: row.documentId,
    headline: row.headline,
    region: row.region && { documentId: row.region.documentId, name: row.region.name },
    timeZone: row.region?.timeZone ?? NATIONAL_TIME_ZONE,
  }));
}
