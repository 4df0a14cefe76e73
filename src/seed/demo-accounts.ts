import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { PREVIEW } from '../permissions/may-preview';
import { READER_GRANTS } from '../permissions/reader-grants';

/** How to log in as one kind of user. The secret is known here only: it is stored as a hash. */
export interface DemoAccount {
  kind: string;
  /** The e-mail address, or what else names the account. */
  email: string;
  password: string;
  /** Where to log in, as a path. */
  url: string;
}

const EDITORS = [
  {
    kind: 'Administrator',
    email: 'admin@warta.example',
    firstname: 'Ratna',
    role: 'strapi-super-admin',
  },
  { kind: 'Editor', email: 'editor@warta.example', firstname: 'Bagas', role: 'strapi-editor' },
  { kind: 'Reporter', email: 'reporter@warta.example', firstname: 'Wulan', role: 'strapi-author' },
] as const;

const READER = 'pembaca@warta.example';
const TOKEN_NAME = 'Frontend developer (demo)';

// Letters, a capital and digits are what Strapi's admin panel asks of a password.
const newPassword = () => `Wt1-${randomBytes(12).toString('base64url')}`;

async function createEditors(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const { kind, email, firstname, role } of EDITORS) {
    const known = await strapi.db.query('admin::user').findOne({ where: { email } });
    const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
    if (!known) {
      const password = newPassword();
      await strapi.service('admin::user').create({
        email,
        firstname,
        lastname: 'Warta',
        password,
        isActive: true,
        roles: [id],
        preferedLanguage: 'id',
      });
      accounts.push({ kind, email, password, url: '/admin' });
    }
  }
  return accounts;
}

async function createReader(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const users = strapi.db.query('plugin::users-permissions.user');
  if (await users.findOne({ where: { email: READER } })) {
    return [];
  }
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const password = newPassword();
  await strapi.plugin('users-permissions').service('user').add({
    username: 'pembaca',
    email: READER,
    password,
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  return [{ kind: 'Reader', email: READER, password, url: '/api/auth/local' }];
}

async function createToken(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const tokens = strapi.service('admin::api-token-content-api');
  if (await tokens.exists({ name: TOKEN_NAME })) {
    return [];
  }
  const reading = READER_GRANTS.public.filter((action) => action.startsWith('api::'));
  const { accessKey } = await tokens.create({
    kind: 'content-api',
    type: 'custom',
    name: TOKEN_NAME,
    description: 'Reads everything, drafts too',
    lifespan: null,
    permissions: [...reading, PREVIEW],
  });
  return [
    {
      kind: 'Frontend developer',
      email: 'API token',
      password: accessKey,
      url: '/api/articles?status=draft',
    },
  ];
}

/**
 * Makes one account for each kind of user that has none yet, with a new random password; returns
 * those that were made.
 */
export async function createDemoAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  return [
    ...(await createEditors(strapi)),
    ...(await createReader(strapi)),
    ...(await createToken(strapi)),
  ];
}
