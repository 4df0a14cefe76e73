import { READER_LANGUAGES, READER_TIME_ZONES, SHORTEST_PASSWORD } from '../../accounts';
import type { JsonObject } from '../json';
import { refTo } from '../references';
import { refreshTokenIn } from './session-schemas';

const email: JsonObject = { type: 'string', format: 'email', maxLength: 254 };

const newPassword: JsonObject = {
  type: 'string',
  format: 'password',
  minLength: SHORTEST_PASSWORD,
  description: 'Not a common one, and at most 72 bytes.',
};

const password: JsonObject = { type: 'string', format: 'password' };

const secret: JsonObject = { type: 'string', description: 'The secret out of the message.' };

const preferences: JsonObject = {
  language: { type: 'string', enum: READER_LANGUAGES },
  timeZone: { type: 'string', enum: READER_TIME_ZONES },
};

const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required: required.sort() }),
});

const list: JsonObject = { type: 'array', items: { type: 'object', additionalProperties: true } };

/** The schemas of joining, and of what a reader does with the account. */
export const ACCOUNT_SCHEMAS: JsonObject = {
  Confirmation: object({ token: secret, refreshTokenIn }, 'token'),
  Done: object({ ok: { type: 'boolean', const: true } }, 'ok'),
  EmailAddress: object({ email }, 'email'),
  EmailChange: object({ email, password }, 'email', 'password'),
  Me: object({ data: refTo('schemas', 'Reader') }, 'data'),
  NewEmailConfirmation: object({ token: secret }, 'token'),
  OwnPassword: object({ password }, 'password'),
  PasswordChange: object(
    { currentPassword: password, password: newPassword, refreshTokenIn },
    'currentPassword',
    'password',
  ),
  PasswordReset: object(
    { code: secret, password: newPassword, refreshTokenIn },
    'code',
    'password',
  ),
  Preferences: object(preferences),
  ReaderExport: {
    ...object(
      {
        exportedAt: { type: 'string', format: 'date-time' },
        account: { type: 'object', additionalProperties: true },
        sessions: list,
      },
      'account',
      'exportedAt',
      'sessions',
    ),
    // Every kind of thing that is kept about a reader, by its name.
    additionalProperties: list,
  },
  Registration: object({ email, password: newPassword, ...preferences }, 'email', 'password'),
};
