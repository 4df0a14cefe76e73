import { adminApi } from '@strapi/strapi/admin';

/** A region of the editor's desk. */
interface DeskRegion {
  documentId: string;
  name: string;
  timeZone: string;
}

const ownDeskApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    readOwnDesk: builder.query<DeskRegion[], void>({
      query: () => '/warta/desk',
      transformResponse: ({ data }: { data: { regions: DeskRegion[] } }) => data.regions,
    }),
  }),
});

/** The regions of the editor's desk; none for those who have no desk. */
export const { useReadOwnDeskQuery } = ownDeskApi;
