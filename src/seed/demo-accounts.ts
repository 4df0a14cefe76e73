import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { roleCode } from '../domain/desks';
import { accountAddress } from '../domain/site-addresses';
import { DESK_ASSIGNMENT, READER_ROLE, REGION } from '../uids';

/** How to log in as one kind of user. The password is known here only: it is stored as a hash. */
export interface DemoAccount {
  kind: string;
  email: string;
  password: string;
  /** Where to log in. */
  url: string;
}

interface DemoEditor {
  kind: string;
  email: string;
  firstname: string;
  lastname: string;
  role: string;
  /** Kemendagri code of the region of the desk; without one, no desk. */
  desk?: string;
}

const NATION = '00';
const MEDAN = '12.71';

const EDITORS: readonly DemoEditor[] = [
  {
    kind: 'Administrator',
    email: 'admin@warta.example',
    firstname: 'Ratna',
    lastname: 'Warta',
    role: 'strapi-super-admin',
  },
  {
    kind: 'Managing editor',
    email: 'redaktur@warta.example',
    firstname: 'Laksmi',
    lastname: 'Puspaningtyas',
    role: roleCode('managing-editor'),
    desk: NATION,
  },
  {
    kind: 'Regional editor',
    email: 'editor@warta.example',
    firstname: 'Bagas',
    lastname: 'Warta',
    role: roleCode('regional-editor'),
    desk: MEDAN,
  },
  {
    kind: 'Reporter',
    email: 'reporter@warta.example',
    firstname: 'Rina',
    lastname: 'Marlina Siregar',
    role: roleCode('reporter'),
    desk: MEDAN,
  },
];

const READER = 'pembaca@warta.example';

// Letters, a capital and digits are what Strapi's admin panel asks of a password.
const newPassword = () => `Wt1-${randomBytes(12).toString('base64url')}`;

async function assignDesk(
  strapi: Core.Strapi,
  user: number,
  firstname: string,
  code: string | undefined,
): Promise<void> {
  const region = code ? await strapi.db.query(REGION).findOne({ where: { code } }) : null;
  if (region) {
    const data = { label: `${region.name}: ${firstname}`, user, regions: [region.documentId] };
    await strapi.documents(DESK_ASSIGNMENT).create({ data });
  }
}

async function createEditors(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const adminUrl = `http://localhost:${strapi.config.get('server.port')}/admin`;
  const accounts: DemoAccount[] = [];
  for (const { kind, email, firstname, lastname, role, desk } of EDITORS) {
    const known = await strapi.db.query('admin::user').findOne({ where: { email } });
    const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
    if (!known) {
      const password = newPassword();
      const user = await strapi.service('admin::user').create({
        email,
        firstname,
        lastname,
        password,
        isActive: true,
        roles: [id],
        preferedLanguage: 'id',
      });
      await assignDesk(strapi, user.id, firstname, desk);
      accounts.push({ kind, email, password, url: adminUrl });
    }
  }
  return accounts;
}

async function createReader(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const users = strapi.db.query('plugin::users-permissions.user');
  if (await users.findOne({ where: { email: READER } })) {
    return [];
  }
  const role = await strapi.db.query(READER_ROLE).findOne({ where: { type: 'authenticated' } });
  const password = newPassword();
  await strapi.plugin('users-permissions').service('user').add({
    username: 'pembaca',
    email: READER,
    password,
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const url = accountAddress(strapi.config.get('server.siteUrl'), 'logIn');
  return [{ kind: 'Reader', email: READER, password, url }];
}

/**
 * Makes one account for each kind of user that has none yet, with a new random password; returns
 * those that were made.
 */
export async function createDemoAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  return strapi.db.transaction(async () => [
    ...(await createEditors(strapi)),
    ...(await createReader(strapi)),
  ]);
}
