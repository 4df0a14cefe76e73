import type { Core } from '@strapi/strapi';

/**
 * Runs when the transaction that is open has been committed, and never when it is rolled back; at once
 * when there is none.
 */
export async function afterCommit(strapi: Core.Strapi, run: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) {
    run();
    return;
  }
  await strapi.db.transaction(async ({ onCommit }) => onCommit(run));
}
