import { DESK_ASSIGNMENT } from '../../uids';
import type { Layout } from '../layout';

export const deskAssignment: Layout = {
  uid: DESK_ASSIGNMENT,
  kind: 'content_types',
  edit: [
    [
      { name: 'label', size: 6 },
      { name: 'user', size: 6 },
    ],
    [{ name: 'regions', size: 12 }],
  ],
  list: ['label', 'user', 'regions'],
  settings: { mainField: 'label', defaultSortBy: 'label', defaultSortOrder: 'ASC', pageSize: 50 },
  relations: { user: 'email', regions: 'name' },
  readOnly: [],
};
