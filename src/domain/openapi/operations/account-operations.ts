import type { JsonObject } from '../json';
import { jsonBody, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { NOBODY_YET, READER_ONLY } from '../security';
import { privateAnswer, sessionAnswer } from './session-operations';

const tags = ['Accounts'];

const body = (schema: string): JsonObject => ({
  requestBody: { required: true, ...jsonBody(refTo('schemas', schema)) },
});

/** Answers the same whether there is an account or not. */
const done = privateAnswer('Done, or there was nothing to do.', 'Done');

/** Where something is tried that is counted. */
const TRIED = sharedAnswers(400, 403, 413, 429);

const open = (operationId: string, summary: string, schema: string): JsonObject => ({
  operationId,
  summary,
  tags,
  security: NOBODY_YET,
  ...body(schema),
});

const own = (operationId: string, summary: string, schema?: string): JsonObject => ({
  operationId,
  summary,
  tags,
  security: READER_ONLY,
  ...(schema === undefined ? {} : body(schema)),
});

/** Joining, and what a reader does with the account. */
export const ACCOUNT_OPERATIONS: JsonObject = {
  '/api/auth/local/register': {
    post: {
      ...open('register', 'Join', 'Registration'),
      description:
        'Sends a message to the address: with a link to confirm it, or a note to who has an account with it.',
      responses: { 200: done, ...TRIED },
    },
  },
  '/api/auth/email-confirmation': {
    post: {
      ...open('confirmRegistration', 'Confirm the address, and log in', 'Confirmation'),
      responses: { 200: sessionAnswer('Confirmed, and logged in.', 'Session'), ...TRIED },
    },
  },
  '/api/auth/send-email-confirmation': {
    post: {
      ...open('askForConfirmation', 'Ask for another link to confirm', 'EmailAddress'),
      responses: { 200: done, ...TRIED },
    },
  },
  '/api/auth/forgot-password': {
    post: {
      ...open('forgetPassword', 'Ask for a link to a new password', 'EmailAddress'),
      responses: { 200: done, ...TRIED },
    },
  },
  '/api/auth/reset-password': {
    post: {
      ...open('resetPassword', 'Choose a new password, and log in', 'PasswordReset'),
      description: 'Ends all other sessions.',
      responses: { 200: sessionAnswer('Changed, and logged in.', 'Session'), ...TRIED },
    },
  },
  '/api/auth/change-password': {
    post: {
      ...own('changePassword', 'Change the password', 'PasswordChange'),
      description: 'Ends all other sessions.',
      responses: {
        200: sessionAnswer('Changed, with a new session.', 'Session'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
  '/api/me': {
    get: {
      ...own('showMe', 'The account'),
      responses: { 200: privateAnswer('The account.', 'Me'), ...sharedAnswers(400, 401, 403) },
    },
    put: {
      ...own('changeMe', 'Change the language or the time zone', 'Preferences'),
      responses: {
        200: privateAnswer('The account as it is now.', 'Me'),
        ...sharedAnswers(400, 401, 403, 413),
      },
    },
    delete: {
      ...own('deleteMe', 'Delete the account, and everything that is kept about it', 'OwnPassword'),
      responses: {
        200: sessionAnswer('Deleted.', 'Done'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
  '/api/me/export': {
    get: {
      ...own('exportMe', 'Everything that is kept about the reader'),
      responses: {
        200: privateAnswer('A file to keep.', 'ReaderExport'),
        ...sharedAnswers(400, 401, 403),
      },
    },
  },
  '/api/me/email': {
    put: {
      ...own('changeEmail', 'Ask for another address', 'EmailChange'),
      description: 'Sends a link to the new address; until it is confirmed the old one stays.',
      responses: { 200: done, ...sharedAnswers(400, 401, 403, 413, 429) },
    },
  },
  '/api/me/email/confirmation': {
    post: {
      ...own('confirmEmail', 'Confirm the new address', 'NewEmailConfirmation'),
      responses: {
        200: privateAnswer('The account with its new address.', 'Me'),
        ...sharedAnswers(400, 401, 403, 413, 429),
      },
    },
  },
};
