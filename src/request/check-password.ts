import type { Core } from '@strapi/strapi';
import type { Reader } from '../queries/readers/reader';

/** A hash of nothing that anyone knows, as costly to compare with as Strapi's own. */
const NOBODYS = '$2a$10$ytR0rOP2wFwGPQCuRVnk8OkznJUj6aGKg/y0saZzibQnYAZxUXUCm';

/**
 * Whether this is the reader's password. Takes as long without a reader, or without a password of his,
 * as with them.
 */
export async function checkPassword(
  strapi: Core.Strapi,
  reader: Pick<Reader, 'password'> | null,
  password: string,
): Promise<boolean> {
  const isRight: boolean = await strapi
    .plugin('users-permissions')
    .service('user')
    .validatePassword(password, reader?.password ?? NOBODYS);
  return isRight && Boolean(reader?.password);
}
