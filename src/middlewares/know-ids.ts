import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isInteger } from '../request/query-shape/is-comparable';

const CONTENT_API = /^\/api(\/|$)/i;

/** The routes of Strapi's own plugins that take a row's number, where others take a documentId. */
const BY_NUMBER = /^\/api\/(?:users|upload\/files|users-permissions\/roles)\/([^/]+)\/?$/i;
const NAMES = ['me', 'count', 'page'];

/** The length of Strapi's columns for documentIds and slugs. */
const LONGEST = 255;

function isImpossible(path: string): boolean {
  const number = BY_NUMBER.exec(path)?.[1];
  const isNoNumber =
    number !== undefined && !NAMES.includes(number.toLowerCase()) && !isInteger(number);
  return isNoNumber || path.split('/').some((part) => part.length > LONGEST);
}

/** Finds nothing by an id that no row can have; PostgreSQL would stop with an error. */
const knowIds: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (CONTENT_API.test(ctx.path) && isImpossible(ctx.path)) {
    throw new errors.NotFoundError('There is nothing at this address');
  }
  await next();
};

export default knowIds;
