import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ReaderLanguage, ReaderTimeZone } from '../../domain/accounts';
import { READER, READER_ROLE } from '../../uids';
import { findReaderByEmail, type Reader } from './reader';

interface NewReader {
  email: string;
  /** Plain: Strapi hashes it. */
  password: string;
  language: ReaderLanguage;
  timeZone: ReaderTimeZone;
}

/** Makes an account that is not confirmed yet; null when somebody else was faster with the address. */
export async function createReader(strapi: Core.Strapi, reader: NewReader): Promise<Reader | null> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const { default_role: type } = (await settings.get({})) as { default_role: string };
  const role = await strapi.db.query(READER_ROLE).findOne({ where: { type } });
  try {
    await strapi.documents(READER).create({
      data: {
        ...reader,
        username: randomUUID(),
        provider: 'local',
        confirmed: false,
        role: role.id,
      },
    });
  } catch (error) {
    if (await findReaderByEmail(strapi, reader.email)) {
      return null;
    }
    throw error;
  }
  return findReaderByEmail(strapi, reader.email);
}
