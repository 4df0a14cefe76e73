import type { Core } from '@strapi/strapi';
import { roleCode } from '../../domain/desks';

const USER = 'admin::user';

/** An admin user, as far as an approval asks. */
export interface KnownEditor {
  id: number;
  isActive: boolean | null;
  blocked: boolean | null;
  registrationToken: string | null;
  roles: { id: number }[];
}

/** The admin user who has this e-mail address, however it is written, or null. */
export async function editorByEmail(
  strapi: Core.Strapi,
  email: string,
): Promise<KnownEditor | null> {
  return strapi.db.query(USER).findOne({
    select: ['id', 'isActive', 'blocked', 'registrationToken'],
    where: { email: { $eqi: email } },
    populate: { roles: { select: ['id'] } },
  });
}

/** Whether somebody may still get in, or get in for the first time. */
export const isShutOut = ({ blocked, isActive, registrationToken }: KnownEditor): boolean =>
  blocked === true || (isActive !== true && registrationToken === null);

/** The row of the role of regional editors; null when an administrator deleted it. */
export async function regionalEditorRole(strapi: Core.Strapi): Promise<number | null> {
  const role: { id: number } | null = await strapi.db
    .query('admin::role')
    .findOne({ select: ['id'], where: { code: roleCode('regional-editor') } });
  return role?.id ?? null;
}

interface Invited {
  name: string;
  email: string;
  language: string;
}

/**
 * Gives someone the role: a new admin user, who is to be invited with the `registrationToken`, or
 * one who is there already. Returns the row of the user.
 */
export async function giveRole(
  strapi: Core.Strapi,
  known: KnownEditor | null,
  { name, email, language }: Invited,
  role: number,
): Promise<number> {
  const users = strapi.service('admin::user');
  if (!known) {
    const [firstname = name, ...others] = name.split(' ');
    const { id } = await users.create({
      firstname,
      lastname: others.join(' ') || null,
      email,
      preferedLanguage: language,
      roles: [role],
    });
    return id;
  }
  const held = known.roles.map(({ id }) => id);
  if (!held.includes(role)) {
    await users.updateById(known.id, { roles: [...held, role] });
  }
  return known.id;
}
