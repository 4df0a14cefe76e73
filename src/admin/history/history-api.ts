import { adminApi } from '@strapi/strapi/admin';
import type { AuditAction } from '../../domain/audit';
import type { ComparedField, LeftOut } from '../../domain/history';
import { ARTICLE } from '../../uids';

/** A saved version as the list shows it. */
export interface Version {
  id: number;
  action: AuditAction;
  /** ISO 8601, UTC. */
  at: string;
  by: { id: number | null; name: string };
  /** The headline then. */
  title: string | null;
}

export interface VersionPage {
  versions: Version[];
  /** Leads to the older ones; null at the first version. */
  next: string | null;
}

export interface Comparison {
  from: Version;
  to: Version;
  fields: ComparedField[];
}

interface VersionsAsked {
  story: string;
  limit: number;
  after?: string;
}

interface CompareAsked {
  story: string;
  from: number;
  to: number;
}

interface RestoreAsked {
  story: string;
  version: number;
  /** Of the draft as it was when the history was opened. */
  revision: string | undefined;
}

/** The content manager's own tag: its saves refresh the history, and a restoration its form. */
const storyTag = (documentId: string) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});

const versionsUrl = (story: string) => `/warta/stories/${story}/versions`;

const historyApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    listVersions: builder.query<VersionPage, VersionsAsked>({
      query: ({ story, limit, after }) => ({
        url: versionsUrl(story),
        config: { params: { limit, after } },
      }),
      transformResponse: ({ data, meta }: { data: Version[]; meta: { next: string | null } }) => ({
        versions: data,
        next: meta.next,
      }),
      providesTags: (_page, _error, { story }) => [storyTag(story)],
    }),
    compareVersions: builder.query<Comparison, CompareAsked>({
      query: ({ story, from, to }) => ({
        url: `${versionsUrl(story)}/compare`,
        config: { params: { from, to } },
      }),
      transformResponse: ({ data }: { data: Comparison }) => data,
    }),
    restoreVersion: builder.mutation<readonly LeftOut[], RestoreAsked>({
      query: ({ story, version, revision }) => ({
        url: `${versionsUrl(story)}/${version}/restore`,
        method: 'POST',
        data: { revision },
      }),
      transformResponse: ({ data }: { data: { leftOut: LeftOut[] } }) => data.leftOut,
      invalidatesTags: (_leftOut, _error, { story }) => [storyTag(story)],
    }),
  }),
});

export const {
  useListVersionsQuery,
  useLazyListVersionsQuery,
  useCompareVersionsQuery,
  useRestoreVersionMutation,
} = historyApi;
