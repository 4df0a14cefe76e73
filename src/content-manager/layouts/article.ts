import { ARTICLE } from '../../uids';
import type { Layout } from '../layout';

/**
 * The form is laid out as a story is written: what readers see in the main column, what the desk decides
 * in the panels beside it (src/admin/desk-fields, src/admin/timing).
 */
export const article: Layout = {
  uid: ARTICLE,
  kind: 'content_types',
  edit: [
    [{ name: 'headline', size: 12 }],
    [{ name: 'lead', size: 12 }],
    [{ name: 'photo', size: 12 }],
    [{ name: 'dateline', size: 6 }],
    [{ name: 'body', size: 12 }],
    [
      { name: 'authors', size: 6 },
      { name: 'editor', size: 6 },
    ],
    [
      { name: 'tags', size: 6 },
      { name: 'relatedArticles', size: 6 },
    ],
    [
      { name: 'source', size: 6 },
      { name: 'sourceUrl', size: 6 },
    ],
    [
      { name: 'unverified', size: 4 },
      { name: 'verificationNotice', size: 8 },
    ],
    [{ name: 'corrections', size: 12 }],
    [{ name: 'seo', size: 12 }],
  ],
  list: ['headline', 'step', 'datePublished', 'region', 'channel', 'authors'],
  beside: [
    ...['region', 'channel', 'editions', 'genre', 'urgency', 'slug'],
    ...['scheduledFor', 'embargoedUntil', 'datePublished', 'dateModified'],
  ],
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
