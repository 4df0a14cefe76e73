import type { Core } from '@strapi/strapi';
import { answerKey } from '../answer-cache/answer-key';
import { shellHeaders } from '../answer-cache/shell-headers';

/**
 * Notes what stands on the answer to who reads what is public, for those who answer without Koa. To stand
 * right after the middlewares that write it.
 */
const noteShellHeaders: Core.MiddlewareFactory = (_config, { strapi }) => {
  return (context, next) => {
    if (answerKey(context.req) !== null) {
      shellHeaders(strapi).note(context.req, context.res);
    }
    return next();
  };
};

export default noteShellHeaders;
