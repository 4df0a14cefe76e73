import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lockDocument } from '../queries/lock-document';
import { ARTICLE } from '../uids';

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

/** Columns that a unique index guards, as the databases' messages name them. */
const GUARDED = ['slug', 'uri', 'document_id'];

/** The guarded column that a driver's error is about, or undefined for any other error. */
function violatedColumn(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code !== '23505' && code !== 'SQLITE_CONSTRAINT_UNIQUE') {
    return undefined;
  }
  return GUARDED.find((column) => String(message).includes(column));
}

/**
 * A story and all that follows from writing it change together or not at all, one writer at a
 * time: Strapi runs document middlewares outside the transaction of the write itself.
 *
 * @throws ValidationError naming the field when another process took a unique value meanwhile.
 */
export function writeInOneTransaction(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || !WRITES.has(context.action)) {
      return next();
    }
    const { documentId } = context.params as { documentId?: string };
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        if (documentId) {
          await lockDocument(strapi, trx, documentId);
        }
        return next();
      });
    } catch (error) {
      const column = violatedColumn(error);
      if (!column) {
        throw error;
      }
      const message = 'another story took it meanwhile; save again';
      throw new errors.ValidationError(`${column}: ${message}`, {
        errors: [{ path: [column], message, name: 'ValidationError' }],
      });
    }
  });
}
