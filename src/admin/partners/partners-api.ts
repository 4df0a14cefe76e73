import { adminApi } from '@strapi/strapi/admin';
import type {
  ApplicationState,
  ApplicationTransition,
} from '../../domain/partner-application/workflow';
import { PARTNER_APPLICATION } from '../../uids';

/** What the side panel shows of an application. Instants are ISO 8601, UTC. */
export interface ManagedApplication {
  state: ApplicationState;
  stateAt: string;
  submittedAt: string;
  reason: string | null;
  mail: { to: string; at: string | null; error: string | null };
  editor: { email: string; isActive: boolean } | null;
  region: { documentId: string; name: string; active: boolean; partner: string | null } | null;
  rivals: {
    documentId: string;
    organisation: string;
    state: ApplicationState;
    submittedAt: string;
  }[];
  /** Sizes in bytes. */
  attachments: { position: number; name: string; mediaType: string; size: number }[];
  history: { at: string; by: string; to: ApplicationState }[];
  allowed: { transition: ApplicationTransition; needsReason: boolean }[];
}

interface AskedDecision {
  documentId: string;
  transition: ApplicationTransition;
  reason?: string;
}

const dataOf = <T>({ data }: { data: T }): T => data;

const addressOf = (documentId: string): string => `/warta/partner-applications/${documentId}`;

export const attachmentAddress = (documentId: string, position: number): string =>
  `${addressOf(documentId)}/attachments/${position}`;

/** The content manager's own tags: a decision refreshes the form, the list, and the panels of rivals. */
const TAG = 'Document' as const;
const tagOf = (documentId: string) => ({ type: TAG, id: `${PARTNER_APPLICATION}_${documentId}` });
const EVERY = { type: TAG, id: `${PARTNER_APPLICATION}_LIST` };

const partnersApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    readApplication: builder.query<ManagedApplication, string>({
      query: addressOf,
      transformResponse: dataOf<ManagedApplication>,
      providesTags: (_application, _error, documentId) => [tagOf(documentId), EVERY],
    }),
    decide: builder.mutation<ManagedApplication, AskedDecision>({
      query: ({ documentId, ...data }) => ({
        url: `${addressOf(documentId)}/transitions`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<ManagedApplication>,
      invalidatesTags: (_application, _error, { documentId }) => [tagOf(documentId), EVERY],
    }),
    mailAgain: builder.mutation<ManagedApplication, string>({
      query: (documentId) => ({ url: `${addressOf(documentId)}/mail`, method: 'POST' }),
      transformResponse: dataOf<ManagedApplication>,
      invalidatesTags: (_application, _error, documentId) => [tagOf(documentId)],
    }),
  }),
});

export const { useReadApplicationQuery, useDecideMutation, useMailAgainMutation } = partnersApi;
