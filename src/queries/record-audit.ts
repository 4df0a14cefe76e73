import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import type { AuditAction } from '../domain/audit';
import { type Actor, whoActs } from '../request/who-acts';
import { AUDIT_ENTRY } from '../uids';

export interface Audited {
  action: AuditAction;
  /** The uid of the type. */
  contentType: string;
  documentId: string;
  /** What colleagues call it; null when it has no name. */
  title: string | null;
  /** Small, and free of secrets. */
  details?: object;
}

/** Characters of a title that the log keeps. */
const LONGEST = 255;

/** An entry of the log. */
export const auditValues = (
  { action, contentType, documentId, title, details }: Audited,
  { id: whoId, name: whoName }: Actor,
  at: Date,
) => ({
  at,
  whoId,
  whoName,
  action,
  contentType,
  targetDocumentId: documentId,
  title: title?.slice(0, LONGEST) ?? null,
  details: details ?? null,
});

/** Adds to the audit log who did what, in the transaction that does it. */
export async function recordAudit(strapi: Core.Strapi, audited: Audited): Promise<void> {
  const data = auditValues(audited, whoActs(strapi), now(strapi));
  await strapi.db.query(AUDIT_ENTRY).create({ data });
}
