import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { type Ability, callerAbility } from './caller-ability';
import { copyOf } from './copy-of';

type Validate = Core.Strapi['contentAPI']['validate']['query'];
type Sanitize = Core.Strapi['contentAPI']['sanitize']['query'];
type Query = Parameters<Sanitize>[0];

/** A query that was found to be right, and what Strapi has made of it. */
interface Checked {
  sanitized?: Query;
}

/** Queries that are remembered for each ability: a site asks few, a search form many. */
const MOST = 1000;

/** Characters of a query above which it is not remembered. */
const LONGEST = 4000;

/**
 * Remembers of the queries of anonymous callers and readers that they are right, and what sanitising
 * makes of them. Both follow from the query, the schema, the route and the caller's ability, and from
 * nothing else; Strapi walks through the schema more than ten times to find out. What is refused is not
 * remembered.
 */
export function rememberChecks(strapi: Core.Strapi): void {
  const { validate, sanitize } = strapi.contentAPI;
  const validateQuery: Validate = validate.query;
  const sanitizeQuery: Sanitize = sanitize.query;
  const checkedBy = new WeakMap<Ability, LRUCache<string, Checked>>();

  /** Where the query is remembered; undefined when it cannot be. */
  function placeOf(...[query, schema, options]: Parameters<Sanitize>) {
    const ability = callerAbility(options?.auth);
    const { method, path } = (options?.route ?? {}) as { method?: string; path?: string };
    const key = JSON.stringify([schema.uid, method, path, query]);
    if (!ability || key.length > LONGEST) {
      return undefined;
    }
    const checked = checkedBy.get(ability) ?? new LRUCache<string, Checked>({ max: MOST });
    checkedBy.set(ability, checked);
    return { checked, key };
  }

  validate.query = async (...question) => {
    const place = placeOf(...question);
    if (place?.checked.has(place.key)) {
      return;
    }
    await validateQuery(...question);
    place?.checked.set(place.key, {});
  };

  sanitize.query = async (...question) => {
    const place = placeOf(...question);
    const known = place?.checked.get(place.key);
    if (known?.sanitized) {
      return copyOf(known.sanitized);
    }
    const sanitized = await sanitizeQuery(...question);
    // Only what was validated too: sanitising alone takes anything.
    if (known) {
      known.sanitized = copyOf(sanitized);
    }
    return sanitized;
  };
}
