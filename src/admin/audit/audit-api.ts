import { adminApi } from '@strapi/strapi/admin';
import type { AuditAction } from '../../domain/audit';

/** One thing that somebody did. */
export interface AuditEntry {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  who: { id: number | null; name: string };
  action: AuditAction;
  /** The uid of the type. */
  contentType: string;
  documentId: string;
  title: string | null;
  details: Readonly<Record<string, unknown>> | null;
}

interface AuditPage {
  entries: AuditEntry[];
  /** Leads to the older ones; null at the first entry. */
  next: string | null;
}

const auditApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    /** By the query of the endpoint, which is that of the page. */
    listAudit: builder.query<AuditPage, Record<string, string>>({
      query: (params) => ({ url: '/warta/audit', config: { params } }),
      transformResponse: ({
        data,
        meta,
      }: {
        data: AuditEntry[];
        meta: { next: string | null };
      }) => ({
        entries: data,
        next: meta.next,
      }),
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useListAuditQuery } = auditApi;
