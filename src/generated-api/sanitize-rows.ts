import { contentTypes } from '@strapi/utils';
import {
  type Attribute,
  isParams,
  type Model,
  type ModelOf,
  type Params,
  targetOf,
} from '../request/query-shape/schema';
import { READER, READER_ROLE } from '../uids';
import type { Ability } from './caller-ability';

/**
 * What becomes of an attribute in an answer: it is left out, its rows are sanitised by their type or,
 * in a zone, by the type that each names, or Strapi has to look at it (links to many types).
 */
type Rule = 'leave out' | 'leave to Strapi' | 'zone' | { target: string };

/** Attributes of a type that are not simply shown. */
type Rules = ReadonlyMap<string, Rule>;

const CREATORS = ['createdBy', 'updatedBy'];

/** What `sanitize` answers about rows that only Strapi can sanitise. */
export const BEYOND = Symbol('beyond');

function isShownWith(uid: string, model: Model, key: string, target: string, ability: Ability) {
  const options = model.options as { populateCreatorFields?: boolean } | undefined;
  return CREATORS.includes(key) && options?.populateCreatorFields
    ? true
    : ability.can(`${target}.find`) && !(uid === READER_ROLE && target === READER);
}

/**
 * Sanitises rows as Strapi 5.54 does before it answers on the content API: without passwords, private
 * attributes and what is linked of types that the caller may not find (`sanitize/index.ts` and its
 * visitors in @strapi/utils, and the one of users-permissions). Strapi walks three times through every
 * row and asks about each of its keys; here that is asked once for every type.
 */
export function createRowSanitizer(modelOf: ModelOf, ability: Ability) {
  const rulesByModel = new Map<string, Rules>();

  function ruleFor(uid: string, model: Model, key: string, attribute: Attribute): Rule | undefined {
    if (attribute.type === 'password' || contentTypes.isPrivateAttribute(model as never, key)) {
      return 'leave out';
    }
    if (attribute.type === 'dynamiczone') {
      return 'zone';
    }
    const target = targetOf(attribute);
    if (attribute.type !== 'relation') {
      return target === undefined ? undefined : { target };
    }
    if (target === undefined || attribute.relation.startsWith('morph')) {
      return 'leave to Strapi';
    }
    return isShownWith(uid, model, key, target, ability) ? { target } : 'leave out';
  }

  function rulesOf(uid: string): Rules {
    const known = rulesByModel.get(uid);
    if (known) {
      return known;
    }
    const rules = new Map<string, Rule>();
    const model = modelOf(uid);
    for (const [key, attribute] of Object.entries(model?.attributes ?? {})) {
      const rule = model && ruleFor(uid, model, key, attribute);
      if (rule) {
        rules.set(key, rule);
      }
    }
    rulesByModel.set(uid, rules);
    return rules;
  }

  function sanitizeValue(rule: Rule | undefined, value: unknown): unknown {
    if (rule === undefined || value === null || value === undefined) {
      return value;
    }
    if (rule === 'leave to Strapi' || rule === 'leave out') {
      return BEYOND;
    }
    if (rule === 'zone') {
      return Array.isArray(value) ? sanitizeAll(value, (row) => String(row.__component)) : value;
    }
    return sanitize(value, rule.target);
  }

  function sanitizeRow(row: Params, uid: string): unknown {
    const rules = rulesOf(uid);
    const shown: Params = {};
    for (const key of Object.keys(row)) {
      const rule = rules.get(key);
      if (rule !== 'leave out') {
        const value = sanitizeValue(rule, row[key]);
        if (value === BEYOND) {
          return BEYOND;
        }
        shown[key] = value;
      }
    }
    return shown;
  }

  function sanitizeAll(rows: readonly unknown[], uidOf: (row: Params) => string): unknown {
    const shown: unknown[] = [];
    for (const row of rows) {
      const value = isParams(row) ? sanitizeRow(row, uidOf(row)) : row;
      if (value === BEYOND) {
        return BEYOND;
      }
      shown.push(value);
    }
    return shown;
  }

  /** One row or a list of them, as new objects; `BEYOND` when only Strapi can tell. */
  function sanitize(value: unknown, uid: string): unknown {
    if (Array.isArray(value)) {
      return sanitizeAll(value, () => uid);
    }
    return isParams(value) ? sanitizeRow(value, uid) : value;
  }

  return sanitize;
}
