import type { Core } from '@strapi/strapi';

/** Headers by which Strapi answers in another format, to the same address. */
const FORMAT_HEADERS = ['strapi-response-format', 'strapi-encode-source-maps'];

/**
 * Leaves out what would change an answer's format: a shared cache would hand the version 4 format
 * that one caller asked for to everybody, and only one format is described in openapi.json.
 */
const answerInOneFormat: Core.MiddlewareFactory = () => async (ctx, next) => {
  for (const header of FORMAT_HEADERS) {
    delete ctx.request.headers[header];
  }
  await next();
};

export default answerInOneFormat;
