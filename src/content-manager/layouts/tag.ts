import { TAG } from '../../uids';
import type { Layout } from '../layout';

/** Without the tag's stories: they can be thousands. */
export const tag: Layout = {
  uid: TAG,
  kind: 'content_types',
  edit: [
    [
      { name: 'name', size: 6 },
      { name: 'slug', size: 6 },
    ],
  ],
  list: ['name', 'slug', 'createdAt'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC', pageSize: 50 },
  relations: {},
  readOnly: [],
};
