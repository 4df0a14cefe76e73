import type { Core } from '@strapi/strapi';
import type { ApplicationForm, LetterLanguage } from '../../domain/partner-application';
import { APPLICATION_ATTACHMENT, PARTNER_APPLICATION, SPENT_CHALLENGE } from '../../uids';
import { inWriteTransaction } from '../write-transaction';

/** A file that came with an application, checked. */
export interface Attachment {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** An application that is to be stored. */
export interface NewApplication {
  form: ApplicationForm;
  /** The row of the region. */
  regionId: number;
  language: LetterLanguage;
  attachments: readonly Attachment[];
  /** What the proof of work is told from others by, and when nobody needs to know it any more. */
  proof: { signature: string; expiresAt: Date };
  now: Date;
  confirmBy: Date;
}

/** Whether a challenge has done its service already. */
export async function isSpent(strapi: Core.Strapi, signature: string): Promise<boolean> {
  return (await strapi.db.query(SPENT_CHALLENGE).count({ where: { signature } })) > 0;
}

/**
 * Stores an application, unconfirmed, with its files and the challenge that it spends; returns its
 * documentId, or null when another request spent the challenge meanwhile.
 */
export async function storeApplication(
  strapi: Core.Strapi,
  { form, regionId, language, attachments, proof, now, confirmBy }: NewApplication,
): Promise<string | null> {
  const { fax: _fax, altcha: _altcha, region: _region, portfolio, ...answers } = form;
  return inWriteTransaction(strapi, '', async (transaction) => {
    if (strapi.db.dialect.client === 'postgres') {
      // Whoever sends the same proof waits here; SQLite has one writer at a time.
      await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [proof.signature]);
    }
    if (await isSpent(strapi, proof.signature)) {
      return null;
    }
    await strapi.db.query(SPENT_CHALLENGE).create({ data: proof });
    const { documentId } = await strapi.db.query(PARTNER_APPLICATION).create({
      data: {
        ...answers,
        portfolio: portfolio.join('\n'),
        region: regionId,
        language,
        state: 'unconfirmed',
        stateAt: now,
        confirmBy,
      },
    });
    for (const [position, { name, mediaType, content }] of attachments.entries()) {
      await strapi.db.query(APPLICATION_ATTACHMENT).create({
        data: {
          applicationDocumentId: documentId,
          position,
          name,
          mediaType,
          size: content.length,
          content: content.toString('base64'),
        },
      });
    }
    return documentId;
  });
}
