import type { Core, UID } from '@strapi/strapi';
import { ACCOUNT_TOKEN, BOOKMARK, FOLLOW, READER_SETTINGS, READING, SESSION } from '../../uids';
import type { Reader } from './reader';

/**
 * A type whose entries are about one reader each, whom their relation `reader` names, or their
 * attribute `readerId` by his documentId.
 */
interface ReaderData {
  /** What the reader's export calls it. */
  readonly name: string;
  readonly uid: UID.ContentType;
  readonly by: 'reader' | 'readerId';
  /** What the export shows of an entry. */
  readonly fields: readonly string[];
}

/**
 * Everything that is kept about readers beside the account and its sessions. A type that is missing here
 * would neither be in a reader's export nor go with his account; a test compares the list with the types.
 */
export const READER_DATA: readonly ReaderData[] = [
  {
    name: 'confirmations',
    uid: ACCOUNT_TOKEN,
    by: 'reader',
    fields: ['purpose', 'email', 'expiresAt'],
  },
  {
    name: 'follows',
    uid: FOLLOW,
    by: 'readerId',
    fields: ['section', 'targetDocumentId', 'followedAt'],
  },
  {
    name: 'bookmarks',
    uid: BOOKMARK,
    by: 'readerId',
    fields: ['articleDocumentId', 'bookmarkedAt'],
  },
  {
    name: 'history',
    uid: READING,
    by: 'readerId',
    fields: ['articleDocumentId', 'firstReadAt', 'lastReadAt', 'progress'],
  },
  {
    name: 'settings',
    uid: READER_SETTINGS,
    by: 'readerId',
    fields: ['homeRegion', 'history', 'digest', 'nextDigestAt', 'lastDigestAt'],
  },
];

type Entry = Record<string, unknown> & { id: number };

/** An account, as the entries about it name it. */
type Account = Pick<Reader, 'id' | 'documentId'>;

const ownedBy = ({ by }: ReaderData, { id, documentId }: Account) =>
  by === 'reader' ? { reader: id } : { readerId: documentId };

const entriesOf = (strapi: Core.Strapi, part: ReaderData, account: Account): Promise<Entry[]> =>
  strapi.db.query(part.uid).findMany({ where: ownedBy(part, account), orderBy: { id: 'asc' } });

const pick = (entry: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, entry[field] ?? null]));

const ACCOUNT_FIELDS = [
  'documentId',
  'username',
  'email',
  'provider',
  'confirmed',
  'blocked',
  'language',
  'timeZone',
  'createdAt',
  'updatedAt',
];

const SESSION_FIELDS = ['sessionId', 'status', 'createdAt', 'expiresAt', 'absoluteExpiresAt'];

const sessionsOf = (readerId: number) => ({
  where: { userId: String(readerId), origin: 'users-permissions' },
});

/** Everything that is kept about a reader, without secrets: hashes of passwords and of tokens. */
export async function exportReader(
  strapi: Core.Strapi,
  reader: Reader,
): Promise<Record<string, unknown>> {
  const sessions: Entry[] = await strapi.db
    .query(SESSION)
    .findMany({ ...sessionsOf(reader.id), orderBy: { id: 'asc' } });
  const data: Record<string, unknown> = {
    account: { ...pick({ ...reader }, ACCOUNT_FIELDS), hasPassword: reader.password !== null },
    sessions: sessions.map((session) => ({
      ...pick(session, SESSION_FIELDS),
      ...(session.metadata as object | null),
    })),
  };
  for (const part of READER_DATA) {
    const entries = await entriesOf(strapi, part, reader);
    data[part.name] = entries.map((entry) => pick(entry, part.fields));
  }
  return data;
}

/** Deletes everything that is kept about a reader beside the account itself. */
export async function eraseReaderData(strapi: Core.Strapi, reader: Account): Promise<void> {
  for (const part of READER_DATA) {
    await strapi.db.query(part.uid).deleteMany({ where: ownedBy(part, reader) });
  }
  await strapi.db.query(SESSION).deleteMany(sessionsOf(reader.id));
}
