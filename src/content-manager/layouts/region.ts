import { REGION } from '../../uids';
import type { Layout } from '../layout';

/** Without the region's stories, authors and regencies: they can be thousands. */
export const region: Layout = {
  uid: REGION,
  kind: 'content_types',
  edit: [
    [
      { name: 'name', size: 8 },
      { name: 'active', size: 4 },
    ],
    [
      { name: 'slug', size: 6 },
      { name: 'brand', size: 6 },
    ],
    [
      { name: 'code', size: 4 },
      { name: 'level', size: 4 },
      { name: 'timeZone', size: 4 },
    ],
    [{ name: 'parent', size: 12 }],
    [{ name: 'partner', size: 12 }],
  ],
  list: ['name', 'code', 'level', 'parent', 'timeZone', 'brand', 'active'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC', pageSize: 50 },
  relations: { parent: 'name' },
  readOnly: [],
};
