import { CHANNEL } from '../../uids';
import type { Layout } from '../layout';

/** Without the channel's stories: they can be thousands. */
export const channel: Layout = {
  uid: CHANNEL,
  kind: 'content_types',
  edit: [
    [
      { name: 'name', size: 6 },
      { name: 'slug', size: 6 },
    ],
    [
      { name: 'parent', size: 6 },
      { name: 'position', size: 6 },
    ],
  ],
  list: ['name', 'slug', 'parent', 'position'],
  settings: { mainField: 'name', defaultSortBy: 'position', defaultSortOrder: 'ASC', pageSize: 50 },
  relations: { parent: 'name' },
  readOnly: [],
};
