import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { negotiateLocale, parseLang } from '../domain/relative-time';
import { canonicalKey, type KeyRules, parseTarget, type Target } from '../domain/response-cache';

/** What logged-in people send: admin users, readers, and Strapi's own sessions. */
const SESSION_COOKIE = /(?:^|;\s*)(?:koa\.sess|strapi[^=]*|jwtToken)=/;

/** Where public answers stand; what is private under /api offers none. */
const PUBLIC = /^\/(?:api\/|feeds\/|sitemap)/;

const OF_CONTENT_API = /^\/api\//;
const FEED = /^\/api\/(?:feeds|corrections)(?:\/|$)/;

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

/** RSS, sitemaps and the like read no parameter, not even the language's. */
const FORMAT_RULES: KeyRules = { known: new Set(), ignored: [], defaults: {} };

/** With the other way of paging a page is none of the defaults: naming it as well is an error. */
const BY_OFFSET = new Set(['pagination[start]', 'pagination[limit]']);
const BY_OFFSET_RULES: KeyRules = {
  ...GENERATED_RULES,
  defaults: { 'pagination[withCount]': 'true' },
};

function rulesFor({ path, parameters }: Target): KeyRules {
  if (!OF_CONTENT_API.test(path)) {
    return FORMAT_RULES;
  }
  if (FEED.test(path)) {
    return FEED_RULES;
  }
  return parameters.some(([name]) => BY_OFFSET.has(name)) ? BY_OFFSET_RULES : GENERATED_RULES;
}

/** The language that the answer will be in; null where `?lang=` names none that is known. */
function languageOf({ parameters }: Target, acceptLanguage: string): string | null {
  const [lang, another] = parameters.filter(([name]) => name === 'lang');
  if (another) {
    return null;
  }
  return lang ? parseLang(lang[1]) : negotiateLocale(acceptLanguage);
}

function keyOf(url: string, acceptLanguage: string): string | null {
  const target = PUBLIC.test(url) ? parseTarget(url) : null;
  const language = target && languageOf(target, acceptLanguage);
  return language && canonicalKey(target, language, rulesFor(target));
}

/** Characters that the addresses take for which the key is remembered. */
const REMEMBERED = 1_000_000;

/** Keys by language and address as they were asked for: to take an address apart costs more than to answer. */
const keys = new LRUCache<string, string>({
  maxSize: REMEMBERED,
  sizeCalculation: (key, asked) => key.length + asked.length,
});

/** Under which key the answer to a request is kept; null for what passes by the cache. */
export function answerKey({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') {
    return null;
  }
  if (headers.authorization !== undefined) {
    return null;
  }
  if (headers.cookie !== undefined && SESSION_COOKIE.test(headers.cookie)) {
    return null;
  }
  const acceptLanguage = headers['accept-language'] ?? '';
  // No address holds a space.
  const asked = `${url} ${acceptLanguage}`;
  const known = keys.get(asked);
  if (known !== undefined) {
    return known;
  }
  const key = keyOf(url, acceptLanguage);
  if (key !== null) {
    keys.set(asked, key);
  }
  return key;
}
