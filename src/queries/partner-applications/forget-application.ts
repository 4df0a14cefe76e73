import type { Core } from '@strapi/strapi';
import { APPLICATION_ATTACHMENT, PARTNER_APPLICATION, SPENT_CHALLENGE } from '../../uids';
import { inWriteTransaction } from '../write-transaction';

/** Deletes the files of these applications. */
export async function forgetAttachments(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> {
  await strapi.db
    .query(APPLICATION_ATTACHMENT)
    .deleteMany({ where: { applicationDocumentId: { $in: [...documentIds] } } });
}

/** Takes back an application that was stored just now, and the challenge that it spent. */
export async function takeBackApplication(
  strapi: Core.Strapi,
  documentId: string,
  signature: string,
): Promise<void> {
  await inWriteTransaction(strapi, '', async () => {
    await forgetAttachments(strapi, [documentId]);
    await strapi.db.query(PARTNER_APPLICATION).deleteMany({ where: { documentId } });
    await strapi.db.query(SPENT_CHALLENGE).deleteMany({ where: { signature } });
  });
}

/**
 * Deletes the applications that nobody has confirmed in time, with their files, and the spent
 * challenges that have expired anyway. Several processes may do so at once.
 */
export async function forgetUnconfirmed(strapi: Core.Strapi, now: Date): Promise<void> {
  const where = { state: 'unconfirmed', confirmBy: { $lte: now } };
  await inWriteTransaction(strapi, '', async (transaction) => {
    // A write that changes nothing: who confirms at this moment either was faster, or waits.
    const { tableName } = strapi.db.metadata.get(PARTNER_APPLICATION);
    await strapi.db
      .getConnection(tableName)
      .transacting(transaction)
      .where({ state: 'unconfirmed' })
      .where('confirm_by', '<=', now)
      .update({ state: 'unconfirmed' });
    const late: { documentId: string }[] = await strapi.db
      .query(PARTNER_APPLICATION)
      .findMany({ select: ['documentId'], where });
    await forgetAttachments(
      strapi,
      late.map(({ documentId }) => documentId),
    );
    await strapi.db.query(PARTNER_APPLICATION).deleteMany({ where });
    await strapi.db.query(SPENT_CHALLENGE).deleteMany({ where: { expiresAt: { $lte: now } } });
  });
}
