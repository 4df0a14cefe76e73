import type { IncomingMessage } from 'node:http';
import { negotiateLocale, parseLang } from '../domain/relative-time';
import { canonicalKey, type KeyRules } from '../domain/response-cache';

/** What logged-in people send: admin users, readers, and Strapi's own sessions. */
const SESSION_COOKIE = /(?:^|;\s*)(?:koa\.sess|strapi[^=]*|jwtToken)=/;

/** Where public answers stand; what is private under /api offers none. */
const PUBLIC = /^\/(?:api\/|feeds\/|sitemap)/;

const FEED = /^\/api\/(?:feeds|corrections)(?:\/|\?|$)/;
const LANG = /[?&]lang=([^&]*)/g;

/** What the generated API reads; another parameter would be ignored, and is not kept under. */
const OF_GENERATED_API = new Set(['filters', 'sort', 'fields', 'populate', 'pagination', 'lang']);

const OF_FEEDS = new Set([
  ...['limit', 'after', 'include', 'q', 'region', 'channel', 'from', 'to', 'kind', 'lang'],
]);

const FEED_RULES: KeyRules = { known: OF_FEEDS, ignored: ['lang'], defaults: {} };

const GENERATED_RULES: KeyRules = {
  known: OF_GENERATED_API,
  ignored: ['lang'],
  defaults: {
    'pagination[page]': '1',
    'pagination[pageSize]': '25',
    'pagination[withCount]': 'true',
  },
};

/** The language that the answer will be in; null where `?lang=` names none that is known. */
function languageOf(url: string, acceptLanguage: string | undefined): string | null {
  const [lang, another] = [...url.matchAll(LANG)];
  if (another) {
    return null;
  }
  return lang ? parseLang(lang[1] ?? '') : negotiateLocale(acceptLanguage);
}

/** Under which key the answer to a request is kept; null for what passes by the cache. */
export function answerKey({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') {
    return null;
  }
  if (headers.authorization !== undefined || !PUBLIC.test(url)) {
    return null;
  }
  if (headers.cookie !== undefined && SESSION_COOKIE.test(headers.cookie)) {
    return null;
  }
  const language = languageOf(url, headers['accept-language']);
  return language && canonicalKey(url, language, FEED.test(url) ? FEED_RULES : GENERATED_RULES);
}
