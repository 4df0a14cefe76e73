import type { JsonObject } from '../json';
import { refTo } from '../references';

const jwt: JsonObject = { type: 'string', description: 'A short-lived access token.' };

/** The schemas of logging in and staying logged in. */
export const SESSION_SCHEMAS: JsonObject = {
  Credentials: {
    type: 'object',
    properties: {
      identifier: { type: 'string', description: 'User name or e-mail address.' },
      password: { type: 'string', format: 'password' },
    },
    required: ['identifier', 'password'],
  },
  Reader: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      documentId: refTo('schemas', 'DocumentId'),
      username: { type: 'string' },
      email: { type: 'string', format: 'email' },
      provider: { type: ['string', 'null'] },
      confirmed: { type: ['boolean', 'null'] },
      blocked: { type: ['boolean', 'null'] },
    },
    required: ['documentId', 'email', 'id', 'username'],
  },
  RefreshedSession: { type: 'object', properties: { jwt }, required: ['jwt'] },
  Session: {
    type: 'object',
    properties: { jwt, user: refTo('schemas', 'Reader') },
    required: ['jwt', 'user'],
  },
};
