import { adminApi } from '@strapi/strapi/admin';
import { ARTICLE, REGION } from '../../uids';
import type { Edition } from '../own-desk/own-desk-api';

export interface StoryEditions {
  /** The region that owns the story; it is among the editions. */
  region: Edition | null;
  editions: Edition[];
  isPublished: boolean;
  /** Whether the editor may take a story into an edition of his. */
  mayCarry: boolean;
}

interface Change {
  story: string;
  region: string;
}

const dataOf = <T>({ data }: { data: T }): T => data;

/** The content manager's own tag: a story's form shows its editions, too. */
const storyTag = (documentId: string) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});

const editionsUrl = (story: string) => `/warta/stories/${story}/editions`;

/** As many regions as a search offers at once. */
const OFFERED = 20;

const carryingApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      readEditions: builder.query<StoryEditions, string>({
        query: editionsUrl,
        transformResponse: dataOf<StoryEditions>,
        providesTags: (_editions, _error, story) => [storyTag(story)],
      }),
      carry: builder.mutation<unknown, Change>({
        query: ({ story, region }) => ({ url: `${editionsUrl(story)}/${region}`, method: 'PUT' }),
        invalidatesTags: (_done, _error, { story }) => [storyTag(story), 'Relations'],
      }),
      drop: builder.mutation<unknown, Change>({
        query: ({ story, region }) => ({
          url: `${editionsUrl(story)}/${region}`,
          method: 'DELETE',
        }),
        invalidatesTags: (_done, _error, { story }) => [storyTag(story), 'Relations'],
      }),
      findEditions: builder.query<Edition[], string>({
        query: (name) => ({
          url: `/content-manager/collection-types/${REGION}`,
          config: {
            params: {
              filters: { active: { $eq: true }, name: { $containsi: name } },
              sort: 'name:asc',
              pageSize: OFFERED,
            },
          },
        }),
        transformResponse: ({ results }: { results: Edition[] }) => results,
      }),
    }),
  });

export const { useReadEditionsQuery, useCarryMutation, useDropMutation, useFindEditionsQuery } =
  carryingApi;
