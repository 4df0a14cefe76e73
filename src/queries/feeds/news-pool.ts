import type { Core } from '@strapi/strapi';
import type { Candidate, Place } from '../../domain/feed/personal';
import type { Section } from '../../domain/site-addresses';
import { rowsOf } from '../rows-of';

/** Ten days of a network of a hundred editions with five stories a day each. */
const CONSIDERED = 5000;

/** Everything that personal feeds are ranked by, of the whole network. */
export interface NewsPool {
  /** The newest first. */
  readonly stories: readonly Candidate[];
  readonly places: readonly Place[];
  /** The names of what stories stand under, by documentId. */
  readonly names: ReadonlyMap<string, string>;
}

/** A story to which its links are still to be added. */
type Unlinked = Candidate & Record<Section, string[]>;

const NEWEST = `
  select id from articles
  where published_at is not null and date_retracted is null
  order by date_published desc, document_id desc
  limit ${CONSIDERED}`;

const linksTo = (section: Section, table: string, column: string) => `
  select '${section}' as section, links.article_id, targets.document_id, targets.name
  from ${table} links
  join newest on newest.id = links.article_id
  join ${section} targets on targets.id = links.${column}`;

const LINKS = `
  with newest as (${NEWEST})
  ${linksTo('regions', 'articles_editions_lnk', 'region_id')}
  union all ${linksTo('channels', 'articles_channel_lnk', 'channel_id')}
  union all ${linksTo('authors', 'articles_authors_lnk', 'author_id')}
  union all ${linksTo('tags', 'articles_tags_lnk', 'tag_id')}`;

interface StoryRow {
  id: number;
  document_id: string;
  date_published: number | Date;
  urgency: number | null;
}

interface LinkRow {
  section: Section;
  article_id: number;
  document_id: string;
  name: string;
}

function withoutLinks({ document_id, date_published, urgency }: StoryRow): Unlinked {
  return {
    documentId: document_id,
    datePublished: new Date(date_published).getTime(),
    urgency,
    channels: [],
    regions: [],
    authors: [],
    tags: [],
  };
}

async function newestStories(strapi: Core.Strapi): Promise<StoryRow[]> {
  return strapi.db
    .getConnection('articles')
    .select('id', 'document_id', 'date_published', 'urgency')
    .whereNotNull('published_at')
    .whereNull('date_retracted')
    .orderBy([
      { column: 'date_published', order: 'desc' },
      { column: 'document_id', order: 'desc' },
    ])
    .limit(CONSIDERED);
}

/** `former` where it says the same as `fresh`: many pools together are then little larger than one. */
function unchanged<T>(former: T | undefined, fresh: T): T {
  const print = (value: T) => JSON.stringify(value instanceof Map ? [...value] : value);
  return former !== undefined && print(former) === print(fresh) ? former : fresh;
}

/**
 * Reads what personal feeds are ranked by: three queries, whatever there is. What has not changed
 * since `former` is taken from there.
 */
export async function readNewsPool(
  strapi: Core.Strapi,
  former: NewsPool | undefined,
): Promise<NewsPool> {
  const rows = await newestStories(strapi);
  const links = await rowsOf<LinkRow>(strapi, LINKS);
  const places: Place[] = await strapi.db
    .getConnection('regions')
    .select('document_id as documentId', 'code', 'name')
    .orderBy('code');

  const names = new Map<string, string>();
  const stories = new Map(rows.map((row) => [row.id, withoutLinks(row)]));
  for (const { section, article_id, document_id, name } of links) {
    names.set(document_id, name);
    stories.get(article_id)?.[section].push(document_id);
  }
  const known = new Map(former?.stories.map((story) => [story.documentId, story]));
  return {
    places: unchanged(former?.places, places),
    names: unchanged(former?.names, names),
    stories: [...stories.values()].map((story) =>
      unchanged<Candidate>(known.get(story.documentId), story),
    ),
  };
}
