import { adminApi } from '@strapi/strapi/admin';
import { ARTICLE } from '../../uids';
import type { LinkedEntry } from './links';

/** The relations of a story that its desk decides on. */
export type DeskRelation = 'region' | 'channel' | 'editions';

interface AskedLinks {
  documentId: string;
  relation: DeskRelation;
  status: 'draft' | 'published';
}

interface AskedEntries {
  relation: DeskRelation;
  /** A part of the name; everything when it is empty. */
  search: string;
}

/** A region comes with its time zone. */
export interface OfferedEntry extends LinkedEntry {
  timeZone?: string;
}

/** Of the most that the content manager gives at once. */
const LINKS = 100;

/** Whoever misses an entry among these types a part of its name. */
const OFFERED = 50;

const FIELDS: Readonly<Record<DeskRelation, readonly string[]>> = {
  region: ['name', 'timeZone'],
  editions: ['name'],
  channel: ['name'],
};

const resultsOf = <E extends LinkedEntry>({ results }: { results: E[] }): E[] => results;

const path = (...parts: string[]) => ['/content-manager/relations', ARTICLE, ...parts].join('/');

/** The content manager's own endpoints of relations, which offer a desk its own regions only. */
const linksApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    readLinks: builder.query<LinkedEntry[], AskedLinks>({
      query: ({ documentId, relation, status }) => ({
        url: path(documentId, relation),
        method: 'GET',
        config: { params: { status, pageSize: LINKS } },
      }),
      transformResponse: resultsOf<LinkedEntry>,
      providesTags: ['Relations'],
    }),
    offerEntries: builder.query<OfferedEntry[], AskedEntries>({
      query: ({ relation, search }) => ({
        url: path(relation),
        method: 'GET',
        config: {
          params: { _q: search || undefined, fields: FIELDS[relation], pageSize: OFFERED },
        },
      }),
      transformResponse: resultsOf<OfferedEntry>,
    }),
  }),
});

export const { useReadLinksQuery, useOfferEntriesQuery } = linksApi;
