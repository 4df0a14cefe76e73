import type { Core } from '@strapi/strapi';
import { sqlClientOf } from '../../database/sql-client';
import { LISTS, type ListName } from '../../database/story-lists';
import type { RelatedCandidate } from '../../domain/feed';
import { noteList, noteRows } from '../../request/note-reads';
import { ARTICLE } from '../../uids';
import { toInstant } from '../cards';
import { rowsOf } from '../rows-of';
import { fromNewestOfEach } from './newest-of-each';

/** How many of the newest stories that share a tag, the channel or the region are weighed. */
const CONSIDERED = 100;

const newestSharing = (list: ListName) => {
  const { links, column } = LISTS[list];
  const targets = `select own.${column} as id from ${links} own join subject on subject.id = own.article_id`;
  return `
    select article_id from (
      select distinct entries.article_id, entries.date_published, entries.document_id
      ${fromNewestOfEach(list, targets, { limit: String(CONSIDERED) })}
      order by entries.date_published desc, entries.document_id desc
      limit ${CONSIDERED}
    ) newest_of_${list}`;
};

const shared = (table: string, column: string) => `
  (select count(*) from ${table} theirs
   join ${table} own on own.${column} = theirs.${column}
   join subject on subject.id = own.article_id
   where theirs.article_id = articles.id)`;

/** The ids that the story itself has of a kind, with commas between them. */
const own = (table: string, column: string, joined: string) =>
  `(select ${joined} from ${table} where article_id = subject.id) as own_${column}`;

const candidates = (join: (column: string) => string) => `
  with subject as (
    select id from articles where document_id = ? and published_at is not null
  ),
  picks as (
    select articles.document_id, links.article_ord from articles_related_articles_lnk links
    join subject on subject.id = links.article_id
    join articles on articles.id = links.inv_article_id
  ),
  near as (
    ${newestSharing('tags')}
    union ${newestSharing('channels')}
    union ${newestSharing('owners')}
  ),
  candidates as (
    select
      articles.document_id, articles.date_published,
      (select min(article_ord) from picks where picks.document_id = articles.document_id) as pick,
      ${shared('articles_tags_lnk', 'tag_id')} as shared_tags,
      ${shared('articles_channel_lnk', 'channel_id')} as shared_channels,
      ${shared('articles_region_lnk', 'region_id')} as shared_regions
    from articles
    where articles.published_at is not null and articles.document_id <> ?
      and (articles.id in (select article_id from near)
        or articles.document_id in (select document_id from picks))
      and articles.date_retracted is null
  )
  select
    candidates.*,
    ${own('articles_tags_lnk', 'tag_id', join('tag_id'))},
    ${own('articles_channel_lnk', 'channel_id', join('channel_id'))},
    ${own('articles_region_lnk', 'region_id', join('region_id'))}
  from subject left join candidates on true`;

const CANDIDATES = {
  sqlite: candidates((column) => `group_concat(${column})`),
  postgres: candidates((column) => `string_agg(cast(${column} as text), ',')`),
} as const;

interface Row {
  document_id: string | null;
  date_published: unknown;
  pick: number | null;
  shared_tags: number | string;
  shared_channels: number | string;
  shared_regions: number | string;
  own_tag_id: string | number | null;
  own_channel_id: string | number | null;
  own_region_id: string | number | null;
}

const idsOf = (joined: string | number | null): number[] =>
  joined === null ? [] : String(joined).split(',').map(Number);

/** Any story that shares a tag, the channel or the region may become one of those beside it. */
function noteSharing(strapi: Core.Strapi, documentId: string, [row]: readonly Row[]): void {
  noteRows(strapi, ARTICLE, [documentId]);
  const values = {
    'tags.id': idsOf(row?.own_tag_id ?? null),
    'channel.id': idsOf(row?.own_channel_id ?? null),
    'region.id': idsOf(row?.own_region_id ?? null),
  };
  for (const [path, ids] of Object.entries(values)) {
    noteList(strapi, { type: ARTICLE, constraints: [{ path, values: ids }] });
  }
}

/**
 * The stories that may stand beside a published one, with what speaks for each; null when there is
 * no such story. One query.
 */
export async function relatedCandidates(
  strapi: Core.Strapi,
  documentId: string,
): Promise<RelatedCandidate[] | null> {
  const sql = CANDIDATES[sqlClientOf(strapi)];
  const rows = await rowsOf<Row>(strapi, sql, [documentId, documentId]);
  if (rows.length === 0) {
    return null;
  }
  noteSharing(strapi, documentId, rows);
  return rows.flatMap((row) =>
    row.document_id === null
      ? []
      : {
          documentId: row.document_id,
          datePublished: toInstant(row.date_published),
          pick: row.pick,
          sharedTags: Number(row.shared_tags),
          sameChannel: Number(row.shared_channels) > 0,
          sameRegion: Number(row.shared_regions) > 0,
        },
  );
}
