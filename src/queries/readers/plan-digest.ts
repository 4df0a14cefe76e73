import type { Core } from '@strapi/strapi';
import { readerTimeZone } from '../../domain/accounts';
import { nextDigest } from '../../domain/digest';
import { READER, READER_SETTINGS } from '../../uids';

interface StoredPlan {
  id: number;
  digest: boolean | null;
  lastDigestAt: Date | string | null;
}

/**
 * Notes when a reader's next digest is due, or that none is. To be called in a transaction of the
 * reader's, when he has turned it on or off or has moved to another zone.
 */
export async function planDigest(
  strapi: Core.Strapi,
  readerId: string,
  present: Date,
): Promise<void> {
  const settings = strapi.db.query(READER_SETTINGS);
  const stored: StoredPlan | null = await settings.findOne({ where: { readerId } });
  if (!stored) {
    return;
  }
  const { id, digest, lastDigestAt } = stored;
  const reader = await strapi.db
    .query(READER)
    .findOne({ select: ['timeZone'], where: { documentId: readerId } });
  const last = lastDigestAt === null ? null : new Date(lastDigestAt);
  const nextDigestAt = digest ? nextDigest(present, readerTimeZone(reader?.timeZone), last) : null;
  await settings.update({ where: { id }, data: { nextDigestAt } });
}

/**
 * Turns the digest off that these settings are about; nothing changes when it is off already, or when
 * the reader is gone.
 *
 * @param settingsId the documentId of the settings
 */
export async function stopDigest(strapi: Core.Strapi, settingsId: string): Promise<void> {
  await strapi.db.query(READER_SETTINGS).updateMany({
    where: { documentId: settingsId },
    data: { digest: false, nextDigestAt: null },
  });
}
