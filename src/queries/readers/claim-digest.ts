import type { Core } from '@strapi/strapi';
import { READER_SETTINGS } from '../../uids';
import type { DueDigest } from './due-digests';

/** What the settings say of a reader's digests. */
interface DigestPlan {
  nextDigestAt: Date;
  /** What the last digest goes up to; null before the first. */
  lastDigestAt: Date | null;
}

/**
 * Takes a digest that is due by `present`, for this process alone: the next one is due at another time
 * from now on. False when another process was faster, or the reader has turned it off.
 */
export async function claimDigest(
  strapi: Core.Strapi,
  { id }: DueDigest,
  present: Date,
  plan: DigestPlan,
): Promise<boolean> {
  // One statement: whoever comes second finds nothing that is due.
  const { count } = await strapi.db.query(READER_SETTINGS).updateMany({
    where: { id, nextDigestAt: { $lte: present } },
    data: { ...plan },
  });
  return count === 1;
}

/** Gives back a digest that was taken, to be sent later, unless the reader has changed his mind. */
export async function putOffDigest(
  strapi: Core.Strapi,
  { id, lastDigestAt }: DueDigest,
  taken: DigestPlan,
  nextDigestAt: Date,
): Promise<void> {
  await strapi.db.query(READER_SETTINGS).updateMany({
    where: { id, nextDigestAt: taken.nextDigestAt },
    data: { nextDigestAt, lastDigestAt },
  });
}
