import { adminApi } from '@strapi/strapi/admin';
import type { Finding, ShownStep, Transition } from '../../domain/publishing';
import { ARTICLE } from '../../uids';

/** Where a story stands, and what the editor before the screen may do with it. */
export interface Workflow {
  step: ShownStep;
  note: string | null;
  by: string | null;
  /** ISO 8601, UTC. */
  at: string | null;
  /** Of the draft as it is stored. */
  revision: string | null;
  allowed: { transition: Transition; needsNote: boolean }[];
  mayPublish: boolean;
  /** Of the region that owns it, as it is stored; null as long as none does. */
  timeZone: string | null;
  /** What came of the schedule so far. */
  schedule: {
    problem: string | null;
    attempts: number;
    /** ISO 8601, UTC. */
    retryAt: string | null;
  };
}

/** What a story that is begun now gets, and what may be done with it. */
export interface NewStory {
  region: { id: number; documentId: string; name: string; timeZone: string } | null;
  author: { id: number; documentId: string; name: string } | null;
  mayPublish: boolean;
}

interface AskedTransition {
  documentId: string;
  transition: Transition;
  note?: string;
  /** Of the text that the editor has read. */
  revision?: string;
}

const dataOf = <T>({ data }: { data: T }): T => data;

/** The content manager's own tag: its saves refresh the panels, and a transition its form. */
const storyTag = (documentId: string) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});

const deskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    readWorkflow: builder.query<Workflow, string>({
      query: (documentId) => `/warta/stories/${documentId}/workflow`,
      transformResponse: dataOf<Workflow>,
      providesTags: (_workflow, _error, documentId) => [storyTag(documentId)],
    }),
    takeStep: builder.mutation<Workflow, AskedTransition>({
      query: ({ documentId, ...data }) => ({
        url: `/warta/stories/${documentId}/transitions`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<Workflow>,
      invalidatesTags: (_workflow, _error, { documentId }) => [storyTag(documentId)],
    }),
    readNewStory: builder.query<NewStory, void>({
      query: () => '/warta/new-story',
      transformResponse: dataOf<NewStory>,
    }),
    checkForm: builder.query<Finding[], object>({
      query: (data) => ({ url: '/warta/checklist', method: 'POST', data }),
      transformResponse: dataOf<Finding[]>,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const {
  useReadWorkflowQuery,
  useTakeStepMutation,
  useReadNewStoryQuery,
  useCheckFormQuery,
} = deskApi;
