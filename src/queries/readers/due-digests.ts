import type { Core } from '@strapi/strapi';
import {
  type ReaderLanguage,
  type ReaderTimeZone,
  readerLanguage,
  readerTimeZone,
} from '../../domain/accounts';
import { type Interests, interestsOf } from '../../domain/feed/personal';
import { FOLLOW, READER, READER_SETTINGS } from '../../uids';
import type { StoredFollow } from './follows';
import type { Reader } from './reader';

/** Readers that are read together: few, so that what is known of each is seconds old at most. */
const PAGE = 100;

/** A reader's digest whose time has come, with what is needed to write it. */
export interface DueDigest {
  /** The row of the reader's settings, and its documentId. */
  id: number;
  settingsId: string;
  readerId: string;
  email: string;
  language: ReaderLanguage;
  timeZone: ReaderTimeZone;
  /** Whether the reader may be written to: the address is confirmed, the account not blocked. */
  isReachable: boolean;
  interests: Interests;
  keepsHistory: boolean;
  lastDigestAt: Date | null;
}

interface SettingsRow {
  id: number;
  documentId: string;
  readerId: string;
  homeRegion: string | null;
  history: boolean | null;
  nextDigestAt: Date | string;
  lastDigestAt: Date | string | null;
}

/** The settings whose digest is due by `present`, in the order of their time, behind `after`. */
function dueSettings(
  strapi: Core.Strapi,
  present: Date,
  after: SettingsRow | undefined,
): Promise<SettingsRow[]> {
  const behind = after && {
    $or: [
      { nextDigestAt: { $gt: after.nextDigestAt } },
      { nextDigestAt: after.nextDigestAt, id: { $gt: after.id } },
    ],
  };
  return strapi.db.query(READER_SETTINGS).findMany({
    where: { nextDigestAt: { $lte: present }, ...behind },
    orderBy: [{ nextDigestAt: 'asc' }, { id: 'asc' }],
    limit: PAGE,
  });
}

type OwnedFollow = StoredFollow & { readerId: string };

/** What these readers follow, by the reader: one query. */
async function followsByReader(
  strapi: Core.Strapi,
  readerIds: readonly string[],
): Promise<Map<string, OwnedFollow[]>> {
  const rows: OwnedFollow[] = await strapi.db.query(FOLLOW).findMany({
    select: ['id', 'readerId', 'section', 'targetDocumentId'],
    where: { readerId: { $in: [...readerIds] } },
  });
  const follows = new Map<string, OwnedFollow[]>(readerIds.map((readerId) => [readerId, []]));
  for (const row of rows) {
    follows.get(row.readerId)?.push(row);
  }
  return follows;
}

async function readersById(
  strapi: Core.Strapi,
  readerIds: readonly string[],
): Promise<Map<string, Reader>> {
  const readers: Reader[] = await strapi.db
    .query(READER)
    .findMany({ where: { documentId: { $in: [...readerIds] } } });
  return new Map(readers.map((reader) => [reader.documentId, reader]));
}

function toDueDigest(row: SettingsRow, reader: Reader, follows: OwnedFollow[]): DueDigest {
  const { id, documentId, readerId, homeRegion, history, lastDigestAt } = row;
  return {
    id,
    settingsId: documentId,
    readerId,
    email: reader.email,
    language: readerLanguage(reader.language),
    timeZone: readerTimeZone(reader.timeZone),
    isReachable: reader.confirmed === true && reader.blocked !== true,
    interests: interestsOf(
      follows.map(({ section, targetDocumentId }) => ({ section, documentId: targetDocumentId })),
      homeRegion,
    ),
    keepsHistory: history === true,
    lastDigestAt: lastDigestAt === null ? null : new Date(lastDigestAt),
  };
}

/**
 * The digests that are due by `present`, one after another, in the order of their time: three queries
 * for a hundred of them, and no more than these in memory. Several may take from it at once.
 */
export async function* dueDigests(strapi: Core.Strapi, present: Date): AsyncGenerator<DueDigest> {
  let page = await dueSettings(strapi, present, undefined);
  while (page.length > 0) {
    const readerIds = page.map(({ readerId }) => readerId);
    const readers = await readersById(strapi, readerIds);
    const follows = await followsByReader(strapi, readerIds);
    for (const row of page) {
      const reader = readers.get(row.readerId);
      if (reader) {
        yield toDueDigest(row, reader, follows.get(row.readerId) ?? []);
      }
    }
    page = await dueSettings(strapi, present, page.at(-1));
  }
}
