import type { JsonObject } from './json';

export const SECURITY_SCHEMES: JsonObject = {
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token made in the admin panel, with the permissions that it names.',
  },
  readerToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The access token of a reader who has logged in.',
  },
  refreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'strapi_up_refresh',
    description: 'The refresh token of a reader who has logged in.',
  },
};

/** Open to everyone; a token is accepted. */
export const ANYONE: readonly JsonObject[] = [{}, { apiToken: [] }, { readerToken: [] }];
export const TOKEN_ONLY: readonly JsonObject[] = [{ apiToken: [] }];
/** What is a reader's own is for no token of an application. */
export const READER_ONLY: readonly JsonObject[] = [{ readerToken: [] }];
/** Before logging in there is nothing to show. */
export const NOBODY_YET: readonly JsonObject[] = [{}];
export const REFRESH_COOKIE: readonly JsonObject[] = [{ refreshCookie: [] }];
