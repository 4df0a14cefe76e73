import type { Core } from '@strapi/strapi';
import { compareAccess } from '../domain/audit';
import { adminAccess } from '../queries/admin-access';
import { recordAudit } from '../queries/record-audit';
import { inWriteTransaction } from '../queries/write-transaction';

const TYPES = { user: 'admin::user', role: 'admin::role' } as const;

/** Any number that nobody else on the same PostgreSQL server uses for this. */
const LOCK = 5_540_002;

/**
 * Writes to the audit log what a request to the admin API changes of users, roles and permissions, in
 * one transaction with it. Both ends are compared, so that no way of changing them is forgotten; one
 * such request at a time, so that each is charged with its own.
 */
const recordAccessChanges: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (_ctx, next) => {
    await inWriteTransaction(strapi, '', async (transaction) => {
      if (strapi.db.dialect.client === 'postgres') {
        await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      }
      const before = await adminAccess(strapi);
      await next();
      for (const change of compareAccess(before, await adminAccess(strapi))) {
        const { action, on, id, name, details } = change;
        await recordAudit(strapi, {
          action,
          contentType: TYPES[on],
          documentId: String(id),
          title: name,
          details,
        });
      }
    });
  };

export default recordAccessChanges;
