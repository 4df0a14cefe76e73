import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import type { Warta } from './warta';

type Method = 'get' | 'post' | 'put' | 'delete';

/** An admin user who has logged in. */
export interface Editor {
  id: number;
  email: string;
  password: string;
  request(method: Method, path: string, body?: object): Promise<Response>;
}

const PASSWORD = 'Redaksi-Uji-1';

/** Makes a region; returns its documentId. */
export async function createRegion(
  strapi: Core.Strapi,
  name: string,
  code: string,
  level: string,
  parent?: string,
): Promise<string> {
  const data = { name, code, level, parent, timeZone: 'Asia/Jakarta', active: true } as never;
  return (await strapi.documents('api::region.region').create({ data })).documentId;
}

/** Gives an admin user a desk of these regions. */
export async function assignDesk(
  strapi: Core.Strapi,
  user: number,
  regions: readonly string[],
): Promise<void> {
  const data = { label: `Meja ${user}`, user, regions } as never;
  await strapi.documents('api::desk-assignment.desk-assignment').create({ data });
}

/** Makes an admin user with these roles and a desk of these regions, and logs in. */
export async function createEditor(
  { strapi, http }: Warta,
  name: string,
  roleCodes: readonly string[],
  regions: readonly string[] = [],
): Promise<Editor> {
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: [...roleCodes] } } });
  if (roles.length !== roleCodes.length) {
    throw new Error(`There are not all roles: ${roleCodes.join(', ')}`);
  }
  const email = `${name}@redaksi.example`;
  const { id } = await strapi.service('admin::user').create({
    email,
    firstname: name,
    lastname: 'Warta',
    password: PASSWORD,
    isActive: true,
    roles: roles.map((role: { id: number }) => role.id),
  });
  if (regions.length > 0) {
    await assignDesk(strapi, id, regions);
  }
  const login = await http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  const token = login.body.data.token;
  return {
    id,
    email,
    password: PASSWORD,
    async request(method, path, body) {
      const asked = http[method](path).set('Authorization', `Bearer ${token}`);
      return body ? asked.send(body) : asked;
    },
  };
}

/** Has a story approved, as by an editor whom nobody sees here. */
export async function approve(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db
    .query('api::article.article')
    .updateMany({ where: { documentId }, data: { step: 'approved' } });
}
