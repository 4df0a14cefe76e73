import type { Core } from '@strapi/strapi';
import { READER_SETTINGS } from '../../uids';

/** What a reader has chosen about his news. */
export interface ReaderSettings {
  /** The documentId of the region where he is at home. */
  homeRegion: string | null;
  /** Whether it is remembered what he reads. */
  history: boolean;
  /** Whether he is sent the daily digest. */
  digest: boolean;
}

/** What holds for who has chosen nothing. */
const UNCHOSEN: ReaderSettings = { homeRegion: null, history: false, digest: false };

/** The settings of a reader: one query. */
export async function readerSettings(
  strapi: Core.Strapi,
  readerId: string,
): Promise<ReaderSettings> {
  const stored = await strapi.db.query(READER_SETTINGS).findOne({ where: { readerId } });
  return stored
    ? {
        homeRegion: stored.homeRegion,
        history: stored.history === true,
        digest: stored.digest === true,
      }
    : UNCHOSEN;
}

/** Changes some settings of a reader. To be called in a transaction of the reader's. */
export async function changeReaderSettings(
  strapi: Core.Strapi,
  readerId: string,
  change: Partial<ReaderSettings>,
): Promise<ReaderSettings> {
  const settings = strapi.db.query(READER_SETTINGS);
  const changed = { ...(await readerSettings(strapi, readerId)), ...change };
  const known = await settings.findOne({ select: ['id'], where: { readerId } });
  if (known) {
    await settings.update({ where: { id: known.id }, data: { ...changed } });
  } else {
    await settings.create({ data: { readerId, ...changed } });
  }
  return changed;
}
