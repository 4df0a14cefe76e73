import { PRIVATE_HEADERS, PUBLIC_HEADERS } from './headers';
import type { JsonObject } from './json';
import { jsonBody, refTo } from './references';

const failure = (description: string): JsonObject => ({
  description,
  headers: PRIVATE_HEADERS,
  ...jsonBody(refTo('schemas', 'Error')),
});

/** The status codes of answers that say the same on every endpoint. */
const NAMES = {
  304: 'NotModified',
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  413: 'PayloadTooLarge',
  429: 'TooManyRequests',
} as const;

export const SHARED_RESPONSES: JsonObject = {
  BadRequest: failure('A parameter or the body is not understood, or breaks a rule.'),
  Forbidden: failure('The caller may not do this.'),
  NotFound: failure('There is no such document for this caller.'),
  NotModified: { description: 'The caller has this answer.', headers: PUBLIC_HEADERS },
  PayloadTooLarge: failure('The body is too large.'),
  TooManyRequests: {
    ...failure('Too many tries.'),
    headers: { ...PRIVATE_HEADERS, 'Retry-After': refTo('headers', 'RetryAfter') },
  },
  Unauthorized: failure('The token is not valid.'),
};

/** The shared answers with these status codes. */
export function sharedAnswers(...statuses: (keyof typeof NAMES)[]): JsonObject {
  return Object.fromEntries(
    statuses.map((status) => [String(status), refTo('responses', NAMES[status])]),
  );
}
