import type { JsonObject } from '../json';
import { jsonBody, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { NOBODY_YET, READER_ONLY, REFRESH_COOKIE, SESSION_HOLDER } from '../security';

const tags = ['Sessions'];

/** An answer to one reader. */
export const privateAnswer = (description: string, schema: string): JsonObject => ({
  description,
  headers: { 'Cache-Control': refTo('headers', 'PrivateCacheControl') },
  ...jsonBody(refTo('schemas', schema)),
});

/** An answer that may set or clear the cookie of the refresh token. */
export const sessionAnswer = (description: string, schema: string): JsonObject => ({
  description,
  headers: {
    'Cache-Control': refTo('headers', 'PrivateCacheControl'),
    'Set-Cookie': refTo('headers', 'SetCookie'),
  },
  ...jsonBody(refTo('schemas', schema)),
});

/** Logging in, staying logged in, and logging out. */
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
      description:
        'Takes the refresh token from its cookie, or from the body, and replaces it there. One that was replaced before is refused, and ends the session.',
      tags,
      security: REFRESH_COOKIE,
      requestBody: { required: false, ...jsonBody(refTo('schemas', 'Refresh')) },
      responses: {
        200: sessionAnswer('A new access token.', 'RefreshedSession'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
  '/api/auth/logout': {
    post: {
      operationId: 'logOut',
      summary: 'Log out, here or everywhere',
      tags,
      security: SESSION_HOLDER,
      requestBody: { required: false, ...jsonBody(refTo('schemas', 'Logout')) },
      responses: {
        200: sessionAnswer('Logged out.', 'Done'),
        ...sharedAnswers(400, 401, 403, 413),
      },
    },
  },
  '/api/auth/sessions': {
    get: {
      operationId: 'listSessions',
      summary: 'Where the reader is logged in',
      tags,
      security: READER_ONLY,
      responses: {
        200: privateAnswer('The sessions.', 'SessionList'),
        ...sharedAnswers(400, 401, 403),
      },
    },
  },
  '/api/auth/sessions/{sessionId}': {
    delete: {
      operationId: 'endSession',
      summary: 'End a session',
      tags,
      security: READER_ONLY,
      parameters: [
        {
          name: 'sessionId',
          in: 'path',
          required: true,
          description: 'The `id` of a session.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: privateAnswer('Ended.', 'Ended'),
        ...sharedAnswers(400, 401, 403, 404, 413),
      },
    },
  },
};
