import { ATTACHMENT_MAX_SIZE, MOST_ATTACHMENTS } from '../../partner-application';
import { PRIVATE_HEADERS } from '../headers';
import type { JsonObject } from '../json';
import { query } from '../parameters';
import { jsonBody, parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE, NOBODY_YET } from '../security';
import { privateAnswer, publicAnswer } from './collection-operations';

const tags = ['Partners'];
const labels = [parameter('Lang'), parameter('AcceptLanguage')];

const token = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'The last part of the link in the e-mails to the applicant.',
  schema: { type: 'string' },
};

const CONFLICT: JsonObject = {
  description: 'The application has moved on, or the time to confirm it is over.',
  headers: PRIVATE_HEADERS,
  ...jsonBody(refTo('schemas', 'Error')),
};

const UNSENT: JsonObject = {
  description: 'The e-mail to confirm could not be sent, and nothing was kept: try again later.',
  headers: PRIVATE_HEADERS,
  ...jsonBody(refTo('schemas', 'Error')),
};

const body = (data: JsonObject): JsonObject => ({
  type: 'object',
  properties: { data },
  required: ['data'],
});

const multipart: JsonObject = {
  schema: {
    type: 'object',
    properties: {
      data: refTo('schemas', 'ApplicationForm'),
      attachments: {
        type: 'array',
        items: { type: 'string', contentMediaType: 'application/octet-stream' },
        maxItems: MOST_ATTACHMENTS,
        description: `PDF, PNG or JPEG, at most ${ATTACHMENT_MAX_SIZE / 1024 / 1024} MB each. Nobody but the network's managers sees them.`,
      },
    },
    required: ['data'],
  },
  encoding: { data: { contentType: 'application/json' } },
};

const step = (operationId: string, summary: string): JsonObject => ({
  parameters: [token],
  post: {
    operationId,
    summary,
    description: 'Twice is as once.',
    tags,
    security: NOBODY_YET,
    parameters: labels,
    responses: {
      200: privateAnswer('Where the application stands now.', 'ApplicationStatusResponse'),
      409: CONFLICT,
      ...sharedAnswers(400, 404, 413),
    },
  },
});

/** The editions of the network, and how to become one. */
export const PARTNER_OPERATIONS: JsonObject = {
  '/api/editions': {
    get: {
      operationId: 'listEditions',
      summary: 'The active editions of the network',
      description: 'By their slugs, with the partners who run them and what they have published.',
      tags,
      security: ANYONE,
      parameters: [
        query('limit', 'How many editions.', {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 100,
        }),
        query('after', 'Where the page begins: the `meta.next` of the page before it.', {
          type: 'string',
        }),
        ...labels,
        parameter('IfNoneMatch'),
      ],
      responses: {
        200: publicAnswer('A page of editions.', 'EditionList'),
        ...sharedAnswers(304, 400),
      },
    },
  },
  '/api/partner-applications/challenge': {
    get: {
      operationId: 'getApplicationChallenge',
      summary: 'A challenge to solve before applying',
      description:
        'For the ALTCHA widget, or `solveChallenge` of altcha-lib. It expires in an hour.',
      tags,
      security: NOBODY_YET,
      parameters: labels,
      responses: {
        200: privateAnswer('A challenge.', 'ApplicationChallenge'),
        ...sharedAnswers(400),
      },
    },
  },
  '/api/partner-applications': {
    post: {
      operationId: 'applyAsPartner',
      summary: 'Apply to run the edition of a region',
      description:
        'An e-mail asks the applicant to confirm the address; until then nobody sees the application. The language of the request is that of the e-mails.',
      tags,
      security: NOBODY_YET,
      parameters: labels,
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: body(refTo('schemas', 'ApplicationForm')) },
          'multipart/form-data': multipart,
        },
      },
      responses: {
        202: privateAnswer('Taken in; the e-mail is on its way.', 'ApplicationReceived'),
        503: UNSENT,
        ...sharedAnswers(400, 413, 429),
      },
    },
  },
  '/api/partner-applications/status/{token}': {
    parameters: [token],
    get: {
      operationId: 'getApplicationStatus',
      summary: 'Where an application stands',
      tags,
      security: NOBODY_YET,
      parameters: labels,
      responses: {
        200: privateAnswer('Where the application stands.', 'ApplicationStatusResponse'),
        ...sharedAnswers(400, 404),
      },
    },
  },
  '/api/partner-applications/status/{token}/confirm': step(
    'confirmApplication',
    'Confirm the e-mail address of an application',
  ),
  '/api/partner-applications/status/{token}/withdraw': step(
    'withdrawApplication',
    'Withdraw an application',
  ),
};
