import type { Response } from 'supertest';
import { openSession } from '../../src/queries/readers/sessions';
import type { Warta } from './warta';

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** A reader who has logged in. */
export interface Reader {
  documentId: string;
  authorization: string;
  /** Sends a request; a body is sent as its `data`. */
  request(method: Method, path: string, data?: unknown): Promise<Response>;
}

const PASSWORD = 'Kata-sandi-pembaca-1';

/** Makes a reader's account and logs it in. */
export async function createReader({ strapi, http }: Warta, name: string): Promise<Reader> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const email = `${name}@pembaca.example`;
  const { documentId } = await strapi.plugin('users-permissions').service('user').add({
    username: name,
    email,
    password: PASSWORD,
    confirmed: true,
    provider: 'local',
    role: role.id,
  });
  // Not by HTTP: logins are limited by address.
  const user = await strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { documentId } });
  const { jwt } = await openSession(strapi, user, { userAgent: 'tests', now: new Date() });
  const authorization = `Bearer ${jwt}`;
  return {
    documentId,
    authorization,
    async request(method, path, data) {
      const asked = http[method](path).set('Authorization', authorization);
      return data === undefined ? asked : asked.send({ data });
    },
  };
}
