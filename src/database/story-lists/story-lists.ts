/**
 * Where each published story that stands is listed, with what lists are ordered by: so that the newest
 * of a channel are the first entries of an index, however many stories there are.
 */
export const STORY_LISTS = 'story_lists';

interface StoryList {
  /** How the table names it. */
  readonly code: number;
  /** The table that links stories to what they are listed under. */
  readonly links: string;
  readonly column: string;
}

/** The lists that a story stands in. `owners` are the regions whose own the stories are. */
export const LISTS = {
  channels: { code: 1, links: 'articles_channel_lnk', column: 'channel_id' },
  regions: { code: 2, links: 'articles_editions_lnk', column: 'region_id' },
  authors: { code: 3, links: 'articles_authors_lnk', column: 'author_id' },
  tags: { code: 4, links: 'articles_tags_lnk', column: 'tag_id' },
  owners: { code: 5, links: 'articles_region_lnk', column: 'region_id' },
} as const satisfies Record<string, StoryList>;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** What decides whether and where a story is listed. */
export const DECISIVE = [
  'document_id',
  'date_published',
  'published_at',
  'date_retracted',
] as const;

/** Rows of the table for stories and links, as they are called in a query. */
export const entryOf = (name: ListName, links: string, story: string): string =>
  `${LISTS[name].code}, ${links}.${LISTS[name].column}, ${story}.date_published, ` +
  `${story}.document_id, ${story}.id`;

export const isListed = (story: string): string =>
  `${story}.published_at is not null and ${story}.date_retracted is null ` +
  `and ${story}.date_published is not null`;
