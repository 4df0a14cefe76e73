import { adminApi } from '@strapi/strapi/admin';
import type { DeskRole } from '../../domain/desks';

/** A region as far as an editor chooses it. */
export interface Edition {
  documentId: string;
  name: string;
}

/** Who the editor before the screen is, and what his desk covers. */
export interface OwnDesk {
  roles: DeskRole[];
  isSuperAdmin: boolean;
  /** Whoever works for all regions is not given their list. */
  covers: 'all' | 'regions';
  regions: Edition[];
}

const ownDeskApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    readOwnDesk: builder.query<OwnDesk, void>({
      query: () => '/warta/desk',
      transformResponse: ({ data }: { data: OwnDesk }) => data,
    }),
  }),
});

/** Asked once for all features: an endpoint of one name has one shape in the whole panel. */
export const { useReadOwnDeskQuery } = ownDeskApi;
