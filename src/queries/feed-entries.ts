import type { Core } from '@strapi/strapi';
import type { FeedName, FeedStory } from '../domain/syndication/feeds';
import { noteList } from '../request/note-reads';
import { TAG } from '../uids';
import { type CardRow, cardQuery, noteCards, toCard } from './cards';
import { parseColumn } from './cards/parse-column';
import type { StoriesAmong } from './feeds/newest-cards';
import { notePage } from './feeds/note-page';

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
 * The newest published stories with everything that feeds tell of them, of all or of those
 * among others: two queries whatever their number.
 */
export async function feedEntries(
  strapi: Core.Strapi,
  limit: number,
  among?: StoriesAmong,
): Promise<FeedStory[]> {
  const query = cardQuery(strapi)
    .select('articles.id', 'articles.body')
    .select('images.mime as image_mime', 'images.size as image_size')
    .orderBy([
      { column: 'articles.date_published', order: 'desc' },
      { column: 'articles.document_id', order: 'desc' },
    ])
    .limit(limit);
  const rows: StoryRow[] = await (among ? query.whereIn('articles.id', among.ids) : query);
  const ids = rows.map(({ id }) => id);
  const tags = groupByStory(await tagsOf(strapi, ids));

  const cards = rows.map(toCard);
  noteCards(strapi, rows, cards);
  noteList(strapi, { type: TAG, constraints: [] });
  notePage(strapi, {
    constraints: among?.constraints ?? [],
    oldest: cards.length < limit ? undefined : cards.at(-1)?.datePublished,
  });

  return rows.map((row) => {
    const card = toCard(row);
    return {
      ...card,
      body: parseColumn(row.body),
      photo: photoOf(row, card),
      tags: tags.get(row.id) ?? [],
    };
  });
}
