import type { Core } from '@strapi/strapi';
import type { AuditAction } from '../domain/audit';
import { AUDIT_ENTRY } from '../uids';

/** An entry of the audit log. `at` is an ISO 8601 instant, UTC. */
export interface AuditEntry {
  id: number;
  at: string;
  whoId: number | null;
  whoName: string;
  action: AuditAction;
  contentType: string;
  targetDocumentId: string;
  title: string | null;
  details: object | null;
}

export interface AuditSearch {
  /** The number of an admin user, or the name that was recorded. */
  who?: number | string | undefined;
  action?: AuditAction | undefined;
  documentId?: string | undefined;
  /** From this instant on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
  /** The page begins after the entry with this id; undefined for the newest. */
  after?: number | undefined;
  limit: number;
}

/** What was done, the newest first. */
export async function auditEntries(
  strapi: Core.Strapi,
  { who, action, documentId, from, before, after, limit }: AuditSearch,
): Promise<AuditEntry[]> {
  const where = [
    who !== undefined && (typeof who === 'number' ? { whoId: who } : { whoName: who }),
    action && { action },
    documentId !== undefined && { targetDocumentId: documentId },
    from && { at: { $gte: from } },
    before && { at: { $lt: before } },
    after !== undefined && { id: { $lt: after } },
  ].filter(Boolean);
  return strapi.db.query(AUDIT_ENTRY).findMany({
    select: [
      'id',
      'at',
      'whoId',
      'whoName',
      'action',
      'contentType',
      'targetDocumentId',
      'title',
      'details',
    ],
    where: { $and: where },
    orderBy: { id: 'desc' },
    limit,
  });
}
