import type { Core } from '@strapi/strapi';
import type { ModelOf } from '../request/query-shape/schema';
import { type Ability, callerAbility } from './caller-ability';
import { BEYOND, createRowSanitizer } from './sanitize-rows';

/** The sanitisers that plugins add to Strapi's own; users-permissions adds the one that is known. */
const KNOWN_ADDITIONS = 1;

/**
 * Sanitises the answers to anonymous callers and readers by rules that are made once for each ability,
 * and leaves all others to Strapi.
 */
export function sanitizeAnswers(strapi: Core.Strapi): void {
  const { sanitize } = strapi.contentAPI;
  const byStrapi = sanitize.output;
  const modelOf: ModelOf = (uid) => strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const sanitizers = new WeakMap<Ability, ReturnType<typeof createRowSanitizer>>();

  function sanitizerOf(ability: Ability) {
    const known = sanitizers.get(ability) ?? createRowSanitizer(modelOf, ability);
    sanitizers.set(ability, known);
    return known;
  }

  sanitize.output = async (data, schema, options) => {
    const ability = callerAbility(options?.auth);
    const additions: unknown[] = strapi.sanitizers.get('content-api.output');
    const sanitized =
      ability && additions.length === KNOWN_ADDITIONS
        ? sanitizerOf(ability)(data, schema.uid)
        : BEYOND;
    return sanitized === BEYOND
      ? byStrapi(data, schema, options)
      : (sanitized as Awaited<ReturnType<typeof byStrapi>>);
  };
}
