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
  previewLink: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The token of a link to one draft, as the admin panel makes it. It ends in an hour.',
  },
  refreshCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'warta_refresh',
    description: 'The refresh token of a reader who has logged in.',
  },
};

/** Open to everyone; a token is accepted. */
export const ANYONE: readonly JsonObject[] = [{}, { apiToken: [] }, { readerToken: [] }];
export const TOKEN_ONLY: readonly JsonObject[] = [{ apiToken: [] }];
export const PREVIEW_LINK: readonly JsonObject[] = [{ previewLink: [] }];
/** Before logging in there is nothing to show. */
export const NOBODY_YET: readonly JsonObject[] = [{}];
/** Or a refresh token in the body. */
export const REFRESH_COOKIE: readonly JsonObject[] = [{ refreshCookie: [] }, {}];
/** Only a reader who has logged in, about himself. */
export const READER_ONLY: readonly JsonObject[] = [{ readerToken: [] }];
/** Whoever has anything left of a session. */
export const SESSION_HOLDER: readonly JsonObject[] = [
  { readerToken: [] },
  { refreshCookie: [] },
  {},
];
