import { READER_LANGUAGES, READER_TIME_ZONES } from '../../accounts';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text: JsonObject = { type: 'string' };

const date: JsonObject = { type: 'string', format: 'date-time' };

const jwt: JsonObject = { type: 'string', description: 'A short-lived access token.' };

const refreshToken: JsonObject = {
  type: 'string',
  description: 'Only for who asked for it in the body.',
};

/** How a caller asks for the refresh token. */
export const refreshTokenIn: JsonObject = {
  type: 'string',
  enum: ['cookie', 'body'],
  default: 'cookie',
  description: 'Where to answer the refresh token; `body` is for clients without cookies.',
};

const READER_PROPERTIES: JsonObject = {
  documentId: refTo('schemas', 'DocumentId'),
  email: { type: 'string', format: 'email' },
  language: { type: 'string', enum: READER_LANGUAGES },
  timeZone: { type: 'string', enum: READER_TIME_ZONES },
  hasPassword: {
    type: 'boolean',
    description: 'False for who came by another service and has not chosen one.',
  },
  createdAt: date,
};

const SESSION_PROPERTIES: JsonObject = {
  id: text,
  deviceName: nullable(text),
  loginAt: nullable(date),
  lastActiveAt: date,
  current: { type: 'boolean', description: 'Whether it is the one that asks.' },
};

/** The schemas of logging in, staying logged in, and logging out. */
export const SESSION_SCHEMAS: JsonObject = {
  Credentials: {
    type: 'object',
    properties: {
      identifier: { type: 'string', description: 'The e-mail address.' },
      password: { type: 'string', format: 'password' },
      refreshTokenIn,
    },
    required: ['identifier', 'password'],
  },
  Ended: {
    type: 'object',
    properties: { data: { type: 'object', properties: {} } },
    required: ['data'],
  },
  Logout: {
    type: 'object',
    properties: {
      scope: { type: 'string', enum: ['all'], description: 'Everywhere; here without it.' },
      refreshToken: text,
    },
  },
  Reader: {
    type: 'object',
    properties: READER_PROPERTIES,
    required: Object.keys(READER_PROPERTIES).sort(),
  },
  Refresh: { type: 'object', properties: { refreshToken: text } },
  RefreshedSession: { type: 'object', properties: { jwt, refreshToken }, required: ['jwt'] },
  Session: {
    type: 'object',
    properties: { jwt, refreshToken, user: refTo('schemas', 'Reader') },
    required: ['jwt', 'user'],
  },
  SessionEntry: {
    type: 'object',
    properties: SESSION_PROPERTIES,
    required: Object.keys(SESSION_PROPERTIES).sort(),
  },
  SessionList: {
    type: 'object',
    properties: { data: { type: 'array', items: refTo('schemas', 'SessionEntry') } },
    required: ['data'],
  },
};
