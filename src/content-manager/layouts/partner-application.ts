import { PARTNER_APPLICATION } from '../../uids';
import type { Layout } from '../layout';

/** All of it is what the applicant wrote: the panel beside the form says what becomes of it. */
export const partnerApplication: Layout = {
  uid: PARTNER_APPLICATION,
  kind: 'content_types',
  edit: [
    [
      { name: 'organisation', size: 8 },
      { name: 'legalForm', size: 4 },
    ],
    [
      { name: 'region', size: 6 },
      { name: 'website', size: 6 },
    ],
    [
      { name: 'contactName', size: 4 },
      { name: 'contactEmail', size: 4 },
      { name: 'contactPhone', size: 4 },
    ],
    [{ name: 'portfolio', size: 12 }],
    [{ name: 'statement', size: 12 }],
  ],
  list: ['organisation', 'region', 'state', 'submittedAt', 'contactName'],
  settings: {
    mainField: 'organisation',
    defaultSortBy: 'submittedAt',
    defaultSortOrder: 'DESC',
    pageSize: 50,
  },
  relations: { region: 'name' },
  readOnly: [
    'organisation',
    'legalForm',
    'region',
    'website',
    'contactName',
    'contactEmail',
    'contactPhone',
    'portfolio',
    'statement',
  ],
};
