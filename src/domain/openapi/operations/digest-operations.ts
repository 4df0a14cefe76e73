import { PRIVATE_HEADERS } from '../headers';
import type { JsonObject } from '../json';
import { parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { NOBODY_YET } from '../security';
import { privateAnswer } from './collection-operations';

const tags = ['Own news'];

const TOKEN = {
  name: 'token',
  in: 'query',
  required: true,
  description: 'Out of the links in a digest. It needs no login, and works as long as the account.',
  schema: { type: 'string' },
};

const parameters = [TOKEN, parameter('Lang'), parameter('AcceptLanguage')];

const form = { schema: refTo('schemas', 'OneClick') };

/** Stopping the daily letter, without logging in. */
export const DIGEST_OPERATIONS: JsonObject = {
  '/api/digest/unsubscribe': {
    get: {
      operationId: 'askToStopDigest',
      summary: 'The page of the site that asks whether to stop the digest',
      description: 'Changes nothing: programs follow links.',
      tags,
      security: NOBODY_YET,
      parameters,
      responses: {
        302: {
          description: 'The page is at the address in `Location`.',
          headers: {
            ...PRIVATE_HEADERS,
            Location: { description: 'The page.', schema: { type: 'string' } },
          },
        },
        ...sharedAnswers(400),
      },
    },
    post: {
      operationId: 'stopDigest',
      summary: 'Stop the digest with one click',
      description:
        'As RFC 8058 has it, for mail programs and for the page of the site. Twice is as once, and after the account was deleted too.',
      tags,
      security: NOBODY_YET,
      parameters,
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': form,
          'multipart/form-data': form,
          'application/json': form,
        },
      },
      responses: {
        200: privateAnswer('No digest is sent any more.', 'DigestStopped'),
        ...sharedAnswers(400, 413),
      },
    },
  },
};
