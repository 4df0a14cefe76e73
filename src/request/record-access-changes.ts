import type { Core } from '@strapi/strapi';
import { compareAccess } from '../domain/audit';
import { adminAccess } from '../queries/admin-access';
import { recordAudit } from '../queries/record-audit';
import { inWriteTransaction } from '../queries/write-transaction';

const TYPES = { user: 'admin::user', role: 'admin::role' } as const;

/** Any number that nobody else on the same PostgreSQL server uses for this. */
const LOCK = 5_540_002;

/**
 * Runs a change of admin users, roles or permissions and writes to the audit log what it came to, in
 * one transaction with it. Both ends are compared, so that no way of changing them is forgotten; one
 * such change at a time, so that each is charged with its own.
 */
export async function recordAccessChanges<T>(
  strapi: Core.Strapi,
  change: () => Promise<T>,
): Promise<T> {
  return inWriteTransaction(strapi, '', async (transaction) => {
    if (strapi.db.dialect.client === 'postgres') {
      await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    }
    const before = await adminAccess(strapi);
    const result = await change();
    for (const { action, on, id, name, details } of compareAccess(
      before,
      await adminAccess(strapi),
    )) {
      await recordAudit(strapi, {
        action,
        contentType: TYPES[on],
        documentId: String(id),
        title: name,
        details,
      });
    }
    return result;
  });
}
