import { readerLanguage, readerTimeZone } from '../domain/accounts';
import type { Reader } from '../queries/readers/reader';

/** What a reader is shown of his own account. */
export const presentReader = (reader: Reader) => ({
  documentId: reader.documentId,
  email: reader.email,
  language: readerLanguage(reader.language),
  timeZone: readerTimeZone(reader.timeZone),
  hasPassword: reader.password !== null,
  createdAt: new Date(reader.createdAt).toISOString(),
});
