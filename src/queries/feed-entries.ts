import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FeedName, FeedStory } from '../domain/syndication/feeds';
import type { CorrectionKind } from '../domain/syndication/published-story';
import { type CardRow, cardQuery, toCard, toInstant } from './cards';
import { parseColumn } from './cards/parse-column';

interface StoryRow extends CardRow {
  id: number;
  body: unknown;
  image_mime: string | null;
  /** Strapi's unit: thousands of bytes, with two decimals. */
  image_size: number | string | null;
}

interface TagRow extends FeedName {
  article_id: number;
}

interface CorrectionRow {
  article_id: number;
  kind: CorrectionKind;
  text: string;
  date_published: unknown;
}

function groupByStory<T extends { article_id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.article_id);
    if (group) group.push(row);
    else groups.set(row.article_id, [row]);
  }
  return groups;
}

function tagsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<TagRow[]> {
  return strapi.db
    .getConnection('articles_tags_lnk')
    .select('articles_tags_lnk.article_id', 'tags.name', 'tags.slug')
    .join('tags', 'tags.id', 'articles_tags_lnk.tag_id')
    .whereIn('articles_tags_lnk.article_id', [...ids])
    .orderBy('articles_tags_lnk.tag_ord');
}

function correctionsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<CorrectionRow[]> {
  return strapi.db
    .getConnection('articles_cmps')
    .select(
      'articles_cmps.entity_id as article_id',
      'corrections.kind',
      'corrections.text',
      'corrections.date_published',
    )
    .join('components_story_corrections as corrections', 'corrections.id', 'articles_cmps.cmp_id')
    .where({
      'articles_cmps.field': 'corrections',
      'articles_cmps.component_type': 'story.correction',
    })
    .whereIn('articles_cmps.entity_id', [...ids])
    .orderBy('articles_cmps.order');
}

function photoOf(row: StoryRow, { photo }: ReturnType<typeof toCard>): FeedStory['photo'] {
  return (
    photo && {
      ...photo,
      mediaType: row.image_mime ?? 'application/octet-stream',
      bytes: Math.round(Number(row.image_size ?? 0) * 1000),
    }
  );
}

/**
 * The newest published stories with everything that feeds tell of them, of all or of those whose row
 * ids `among` selects: three queries whatever their number.
 */
export async function feedEntries(
  strapi: Core.Strapi,
  limit: number,
  among?: Knex.QueryBuilder,
): Promise<FeedStory[]> {
  const query = cardQuery(strapi)
    .select('articles.id', 'articles.body')
    .select('images.mime as image_mime', 'images.size as image_size')
    .orderBy([
      { column: 'articles.date_published', order: 'desc' },
      { column: 'articles.document_id', order: 'desc' },
    ])
    .limit(limit);
  const rows: StoryRow[] = await (among ? query.whereIn('articles.id', among) : query);
  const ids = rows.map(({ id }) => id);
  const tags = groupByStory(await tagsOf(strapi, ids));
  const corrections = groupByStory(await correctionsOf(strapi, ids));

  return rows.map((row) => {
    const card = toCard(row);
    return {
      ...card,
      body: parseColumn(row.body),
      photo: photoOf(row, card),
      tags: tags.get(row.id) ?? [],
      corrections: (corrections.get(row.id) ?? []).map(({ kind, text, date_published }) => ({
        kind,
        text,
        datePublished: toInstant(date_published),
      })),
    };
  });
}
