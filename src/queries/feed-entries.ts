import type { Core } from '@strapi/strapi';
import type { FeedName, FeedStory } from '../domain/syndication/feeds';
import { noteList } from '../request/note-reads';
import { TAG } from '../uids';
import { type CardRow, parseColumn, type StoredCard } from './cards';
import { newestCards } from './feeds/newest-cards';
import type { StoriesAmong } from './feeds/stories-of';

interface StoryRow extends CardRow {
  body: unknown;
  image_mime: string | null;
  /** Strapi's unit: thousands of bytes, with two decimals. */
  image_size: number | string | null;
}

const WHOLE = {
  columns: ['articles.body', 'images.mime as image_mime', 'images.size as image_size'],
};

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

function photoOf(row: StoryRow, { photo }: StoredCard): FeedStory['photo'] {
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
  const stories = await newestCards<StoryRow>(strapi, { limit }, among, WHOLE);
  const tags = groupByStory(
    await tagsOf(
      strapi,
      stories.map(({ row }) => row.id),
    ),
  );
  noteList(strapi, { type: TAG, constraints: [] });
  return stories.map(({ row, card }) => ({
    ...card,
    body: parseColumn(row.body),
    photo: photoOf(row, card),
    tags: tags.get(row.id) ?? [],
  }));
}
