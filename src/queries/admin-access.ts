import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Access } from '../domain/audit';
import { nameOf } from '../request/admin-caller';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] } | null;
  conditions: string[] | null;
}

interface Role {
  id: number;
  name: string;
  description: string | null;
  permissions: Permission[];
}

interface User {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  isActive: boolean | null;
  blocked: boolean | null;
  password: string | null;
  roles: { name: string }[];
}

function permissionText({ action, subject, properties, conditions }: Permission): string {
  return [
    action,
    subject && `on ${subject}`,
    properties?.fields && `(${properties.fields.join(', ')})`,
    conditions?.length && `if ${[...conditions].sort().join(' or ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who may work in the admin panel now, and what each role may do there; no password among it. */
export async function adminAccess(strapi: Core.Strapi): Promise<Access> {
  const roles: Role[] = await strapi.db.query('admin::role').findMany({
    select: ['id', 'name', 'description'],
    populate: { permissions: { select: ['action', 'subject', 'properties', 'conditions'] } },
    orderBy: { id: 'asc' },
  });
  const users: User[] = await strapi.db.query('admin::user').findMany({
    populate: { roles: { select: ['name'] } },
    orderBy: { id: 'asc' },
  });
  return {
    roles: roles.map(({ id, name, description, permissions }) => ({
      id,
      name,
      description: description ?? '',
      permissions: permissions.map(permissionText).sort(),
    })),
    users: users.map((user) => ({
      id: user.id,
      name: nameOf(user),
      email: user.email,
      active: user.isActive === true,
      blocked: user.blocked === true,
      roles: user.roles.map(({ name }) => name).sort(),
      passwordMark: createHash('sha256')
        .update(user.password ?? '')
        .digest('hex'),
    })),
  };
}
