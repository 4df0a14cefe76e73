import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isUniqueViolation } from '../database/is-unique-violation';
import { inWriteTransaction } from '../queries/write-transaction';
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
const GUARDED = ['slug', 'uri', 'code', 'document_id'];

/** The guarded column that a driver's error is about, or undefined for any other error. */
function violatedColumn(error: unknown): string | undefined {
  const { message } = error as { message?: unknown };
  return isUniqueViolation(error)
    ? GUARDED.find((column) => String(message).includes(column))
    : undefined;
}

/**
 * Lets the writes that share a transaction run one after the other: the admin panel publishes many
 * stories at once in one, and each must see the addresses that those before it took.
 */
function createTurns() {
  const isInside = new AsyncLocalStorage<true>();
  const lastWrites = new WeakMap<object, Promise<unknown>>();

  return <T>(transaction: object, write: () => Promise<T>): Promise<T> => {
    if (isInside.getStore()) {
      return write();
    }
    const last = lastWrites.get(transaction) ?? Promise.resolve();
    const turn = last.then(() => isInside.run(true, write));
    lastWrites.set(
      transaction,
      turn.catch(() => {}),
    );
    return turn;
  };
}

/**
 * What is written and all that follows from it change together or not at all, and a story has one
 * writer at a time: Strapi runs document middlewares outside the transaction of the write itself.
 *
 * @throws ValidationError naming the field when another process took a unique value meanwhile.
 */
export function writeInOneTransaction(strapi: Core.Strapi): void {
  const inTurn = createTurns();

  strapi.documents.use(async (context, next) => {
    if (!WRITES.has(context.action)) {
      return next();
    }
    const { documentId = '' } = context.params as { documentId?: string };
    const story = context.uid === ARTICLE ? documentId : '';
    try {
      return await inWriteTransaction(strapi, story, (transaction) =>
        inTurn(transaction, async () => next()),
      );
    } catch (error) {
      const column = violatedColumn(error);
      if (!column) {
        throw error;
      }
      const message = 'another entry took it meanwhile; save again';
      throw new errors.ValidationError(`${column}: ${message}`, {
        errors: [{ path: [column], message, name: 'ValidationError' }],
      });
    }
  });
}
