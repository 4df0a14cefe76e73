import { AUTHOR } from '../../uids';
import type { Layout } from '../layout';

/** Without the author's stories: they can be thousands. */
export const author: Layout = {
  uid: AUTHOR,
  kind: 'content_types',
  edit: [
    [
      { name: 'name', size: 6 },
      { name: 'slug', size: 6 },
    ],
    [
      { name: 'jobTitle', size: 6 },
      { name: 'region', size: 6 },
    ],
    [{ name: 'bio', size: 12 }],
    [
      { name: 'portrait', size: 6 },
      { name: 'email', size: 6 },
    ],
  ],
  list: ['name', 'jobTitle', 'region', 'updatedAt'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC', pageSize: 50 },
  relations: { region: 'name' },
  readOnly: [],
};
