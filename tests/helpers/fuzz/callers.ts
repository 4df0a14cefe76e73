import type { Core } from '@strapi/strapi';
import type { Warta } from '../warta';

/** Those who may read the API, but no draft: the Authorization header of each. */
export type Callers = Record<'anonymous' | 'reader' | 'readOnlyToken' | 'customToken', string>;

interface ApiToken {
  name: string;
  type: 'full-access' | 'read-only' | 'custom';
  permissions?: string[];
}

/** Makes an API token; returns its Authorization header. */
export async function createToken(strapi: Core.Strapi, token: ApiToken): Promise<string> {
  const data = { description: '', lifespan: null, kind: 'content-api', ...token };
  const { accessKey } = await strapi.service('admin::api-token').create(data);
  return `Bearer ${accessKey}`;
}

/** Makes a reader's account and logs it in; returns its Authorization header. */
export async function logReaderIn({ strapi, http }: Warta): Promise<string> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const password = 'Kata-sandi-pembaca-1';
  await strapi.plugin('users-permissions').service('user').add({
    username: 'pembaca',
    email: 'pembaca@contoh.example',
    password,
    confirmed: true,
    provider: 'local',
    role: role.id,
  });
  const { body } = await http
    .post('/api/auth/local')
    .send({ identifier: 'pembaca@contoh.example', password })
    .expect(200);
  return `Bearer ${body.jwt}`;
}

/** Every kind of caller that may read, and may not preview. */
export async function createCallers(warta: Warta): Promise<Callers> {
  const readable = ['article', 'author', 'channel', 'region', 'tag'];
  return {
    anonymous: '',
    reader: await logReaderIn(warta),
    readOnlyToken: await createToken(warta.strapi, { name: 'hanya-baca', type: 'read-only' }),
    customToken: await createToken(warta.strapi, {
      name: 'penulis-tanpa-pratinjau',
      type: 'custom',
      permissions: readable.flatMap((name) => [
        `api::${name}.${name}.find`,
        `api::${name}.${name}.findOne`,
      ]),
    }),
  };
}
