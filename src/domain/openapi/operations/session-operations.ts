import type { JsonObject } from '../json';
import { jsonBody, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { NOBODY_YET, REFRESH_COOKIE } from '../security';

const tags = ['Sessions'];

const sessionAnswer = (description: string, schema: string): JsonObject => ({
  description,
  headers: {
    'Cache-Control': refTo('headers', 'PrivateCacheControl'),
    'Set-Cookie': refTo('headers', 'SetCookie'),
  },
  ...jsonBody(refTo('schemas', schema)),
});

/** Logging in and staying logged in. */
export const SESSION_OPERATIONS: JsonObject = {
  '/api/auth/local': {
    post: {
      operationId: 'logIn',
      summary: 'Log in with a password',
      tags,
      security: NOBODY_YET,
      requestBody: { required: true, ...jsonBody(refTo('schemas', 'Credentials')) },
      responses: {
        200: sessionAnswer('Logged in.', 'Session'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
  '/api/auth/refresh': {
    post: {
      operationId: 'refreshSession',
      summary: 'Get a new access token',
      description: 'Takes the refresh token from its cookie and replaces it.',
      tags,
      security: REFRESH_COOKIE,
      responses: {
        200: sessionAnswer('A new access token.', 'RefreshedSession'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
};
