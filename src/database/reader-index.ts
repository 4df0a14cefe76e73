import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { READER } from '../uids';
import { createMissingIndex } from './create-missing-index';

/** Makes an address one reader's: Strapi only looks before it writes. */
export async function createReaderIndex(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(READER);
  await createMissingIndex(strapi.db.dialect.client, transaction, {
    name: 'readers_email_uq',
    kind: 'unique index',
    definition: `on ${tableName} (email)`,
  });
}
