import type { JsonObject } from './json';
import { refTo } from './references';

const header = (description: string): JsonObject => ({ description, schema: { type: 'string' } });

/** The headers that answers carry on purpose. */
export const SHARED_HEADERS: JsonObject = {
  CacheControl: header(
    'Public, and never past the first instant at which a label in the answer reads differently; `private, no-store` for callers who are logged in or hold a token.',
  ),
  ContentLanguage: header('The language of the labels, in answers that anyone may keep.'),
  ETag: header('Names this very answer, in answers that anyone may keep.'),
  Location: header('Where the story is now.'),
  PrivateCacheControl: header('`private, no-store`'),
  RetryAfter: header('The seconds to wait.'),
  SetCookie: header('The refresh token, out of reach of scripts.'),
};

const ref = (name: string) => refTo('headers', name);

export const PRIVATE_HEADERS: JsonObject = { 'Cache-Control': ref('PrivateCacheControl') };

export const PUBLIC_HEADERS: JsonObject = {
  'Cache-Control': ref('CacheControl'),
  'Content-Language': ref('ContentLanguage'),
  ETag: ref('ETag'),
};
