import type { Core } from '@strapi/strapi';
import { normaliseEmail, type ReaderLanguage, type ReaderTimeZone } from '../../domain/accounts';
import { READER } from '../../uids';

/** A reader's account as it is stored. */
export interface Reader {
  id: number;
  documentId: string;
  /** Strapi's; readers are not asked for one. */
  username: string;
  email: string;
  /** A hash; null for those who came by another service and have not chosen a password. */
  password: string | null;
  /** How the account was made: "local", or the name of another service. */
  provider: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
  language: ReaderLanguage | null;
  timeZone: ReaderTimeZone | null;
  createdAt: Date | string;
  updatedAt: Date | string;
}

export const findReader = (strapi: Core.Strapi, id: number): Promise<Reader | null> =>
  strapi.db.query(READER).findOne({ where: { id } });

/** The reader with this address, however it is spelled. */
export const findReaderByEmail = (strapi: Core.Strapi, email: string): Promise<Reader | null> =>
  strapi.db.query(READER).findOne({ where: { email: normaliseEmail(email) } });
