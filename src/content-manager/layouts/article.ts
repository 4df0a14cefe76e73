import { ARTICLE } from '../../uids';
import type { Layout } from '../layout';

/** The form is laid out as a story is written: first its words, then its place, then its timing. */
export const article: Layout = {
  uid: ARTICLE,
  kind: 'content_types',
  edit: [
    [{ name: 'headline', size: 12 }],
    [
      { name: 'slug', size: 8 },
      { name: 'genre', size: 4 },
    ],
    [{ name: 'lead', size: 12 }],
    [
      { name: 'dateline', size: 8 },
      { name: 'urgency', size: 4 },
    ],
    [{ name: 'photo', size: 12 }],
    [{ name: 'body', size: 12 }],
    [
      { name: 'authors', size: 6 },
      { name: 'editor', size: 6 },
    ],
    [
      { name: 'channel', size: 6 },
      { name: 'region', size: 6 },
    ],
    [
      { name: 'editions', size: 6 },
      { name: 'tags', size: 6 },
    ],
    [{ name: 'relatedArticles', size: 12 }],
    [
      { name: 'source', size: 6 },
      { name: 'sourceUrl', size: 6 },
    ],
    [
      { name: 'unverified', size: 4 },
      { name: 'verificationNotice', size: 8 },
    ],
    [
      { name: 'scheduledFor', size: 6 },
      { name: 'embargoedUntil', size: 6 },
    ],
    [
      { name: 'datePublished', size: 6 },
      { name: 'dateModified', size: 6 },
    ],
    [{ name: 'corrections', size: 12 }],
    [{ name: 'seo', size: 12 }],
  ],
  list: ['headline', 'step', 'datePublished', 'region', 'channel', 'authors'],
  settings: {
    mainField: 'headline',
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
    pageSize: 20,
  },
  relations: {
    authors: 'name',
    editor: 'name',
    channel: 'name',
    tags: 'name',
    region: 'name',
    editions: 'name',
    relatedArticles: 'headline',
  },
  readOnly: ['datePublished', 'dateModified', 'step', 'revision'],
};
