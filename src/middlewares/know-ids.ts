import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentApiPath } from '../request/is-content-api-path';
import { isInteger } from '../request/query-shape/is-comparable';

/** The routes of Strapi's own plugins that take a row's number, where others take a documentId. */
const BY_NUMBER = /^\/api\/(?:upload\/files|users-permissions\/roles)\/([^/]+)\/?$/i;
const NAMES = ['page'];

/** The length of Strapi's columns for documentIds and slugs. */
const LONGEST = 255;

/** Names an id that no row can have; PostgreSQL would stop with an error. */
const knowIds: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (isContentApiPath(ctx.path)) {
    if (ctx.path.split('/').some((part) => part.length > LONGEST)) {
      throw new errors.ValidationError(`path: a part is longer than ${LONGEST} characters`, {
        source: 'path',
      });
    }
    const number = BY_NUMBER.exec(ctx.path)?.[1];
    if (number !== undefined && !NAMES.includes(number.toLowerCase()) && !isInteger(number)) {
      throw new errors.NotFoundError('There is nothing at this address');
    }
  }
  await next();
};

export default knowIds;
