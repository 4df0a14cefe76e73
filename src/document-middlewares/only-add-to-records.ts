import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { AUDIT_ENTRY, STORY_VERSION } from '../uids';

const RECORDS: ReadonlySet<string> = new Set([AUDIT_ENTRY, STORY_VERSION]);

const READS: ReadonlySet<string> = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/**
 * The audit log and the history are written by what happens, and by nobody's hand.
 *
 * @throws PolicyError
 */
export function onlyAddToRecords(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ action, uid }, next) => {
    if (RECORDS.has(uid) && !READS.has(action)) {
      throw new errors.PolicyError(
        'Catatan ini hanya ditambah oleh Warta / Only Warta itself adds to these records',
        { reason: 'append-only' },
      );
    }
    return next();
  });
}
