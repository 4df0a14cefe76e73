import type { Layout, Place } from '../layout';

// The content manager asks for a list's settings even where there is no list.
const component = (uid: string, mainField: string, edit: Place[][]): Layout => ({
  uid,
  kind: 'components',
  edit,
  list: [],
  settings: { mainField, defaultSortBy: mainField, defaultSortOrder: 'ASC', pageSize: 10 },
  relations: {},
  readOnly: [],
});

export const photo = component('story.photo', 'caption', [
  [
    { name: 'image', size: 6 },
    { name: 'caption', size: 6 },
  ],
  [{ name: 'credit', size: 12 }],
]);

export const correction = component('story.correction', 'text', [
  [
    { name: 'kind', size: 6 },
    { name: 'datePublished', size: 6 },
  ],
  [{ name: 'text', size: 12 }],
]);

export const partner = component('region.partner', 'organisation', [
  [
    { name: 'organisation', size: 6 },
    { name: 'website', size: 6 },
  ],
]);

export const seo = component('shared.seo', 'metaTitle', [
  [{ name: 'metaTitle', size: 12 }],
  [{ name: 'metaDescription', size: 12 }],
]);
