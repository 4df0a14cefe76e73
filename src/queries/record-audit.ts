import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import type { AuditAction } from '../domain/audit';
import { whoActs } from '../request/who-acts';
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

/** Adds to the audit log who did what, in the transaction that does it. */
export async function recordAudit(
  strapi: Core.Strapi,
  { action, contentType, documentId, title, details }: Audited,
): Promise<void> {
  const who = whoActs(strapi);
  await strapi.db.query(AUDIT_ENTRY).create({
    data: {
      at: now(strapi),
      whoId: who.id,
      whoName: who.name,
      action,
      contentType,
      targetDocumentId: documentId,
      title: title?.slice(0, LONGEST) ?? null,
      details: details ?? null,
    },
  });
}
