import type { Core } from '@strapi/strapi';
import type { ReaderLanguage, ReaderTimeZone } from '../../domain/accounts';
import { READER } from '../../uids';
import type { Reader } from './reader';

interface Changes {
  email?: string;
  /** Plain: Strapi hashes it. */
  password?: string;
  confirmed?: boolean;
  language?: ReaderLanguage;
  timeZone?: ReaderTimeZone;
}

/** Changes a reader's account; what is undefined stays. */
export async function changeReader(
  strapi: Core.Strapi,
  { documentId }: Pick<Reader, 'documentId'>,
  changes: Changes,
): Promise<void> {
  await strapi.documents(READER).update({ documentId, data: changes });
}
