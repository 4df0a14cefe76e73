import type { Core } from '@strapi/strapi';
import { APPLICATION_ATTACHMENT } from '../../uids';

/** What is told of a file without opening it. */
export interface AttachmentEntry {
  /** Counts from 0, by the names of the files. */
  position: number;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

/** The files of an application. */
export async function applicationAttachments(
  strapi: Core.Strapi,
  applicationDocumentId: string,
): Promise<AttachmentEntry[]> {
  return strapi.db.query(APPLICATION_ATTACHMENT).findMany({
    select: ['position', 'name', 'mediaType', 'size'],
    where: { applicationDocumentId },
    orderBy: { position: 'asc' },
  });
}

/** One file with its content, or null. */
export async function applicationAttachment(
  strapi: Core.Strapi,
  applicationDocumentId: string,
  position: number,
): Promise<(AttachmentEntry & { content: Buffer }) | null> {
  const row: (AttachmentEntry & { content: string }) | null = await strapi.db
    .query(APPLICATION_ATTACHMENT)
    .findOne({ where: { applicationDocumentId, position } });
  return row && { ...row, content: Buffer.from(row.content, 'base64') };
}
