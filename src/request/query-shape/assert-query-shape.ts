import { assertDepth } from './assert-depth';
import { assertFilters } from './assert-filters';
import { assertPage, assertPagination } from './assert-page';
import { assertSort } from './assert-sort';
import { refuse } from './refuse';
import { attributeOf, isParams, type Model, type ModelOf, type Params, targetOf } from './schema';

/**
 * Related rows are sorted by fields of their own only. Strapi 5.54 sorts them by those of others with a
 * query that names a column which is not there.
 */
const NO_OTHER: ModelOf = () => undefined;

/** What a row always has, beside its attributes. */
const ALWAYS = ['*', 'id', 'documentId'];

function assertFields(fields: unknown, model: Model, path: string): void {
  for (const list of Array.isArray(fields) ? fields : [fields]) {
    const names = typeof list === 'string' ? list.split(',').map((name) => name.trim()) : [''];
    const unknown = names.find((name) => !ALWAYS.includes(name) && !attributeOf(model, name));
    if (unknown !== undefined) {
      refuse('fields', path, `"${unknown}" is not a field`);
    }
  }
}

function assertPopulate(populate: unknown, model: Model, path: string, modelOf: ModelOf): void {
  if (!isParams(populate)) {
    return;
  }
  for (const [key, nested] of Object.entries(populate)) {
    const attribute = attributeOf(model, key);
    const target = attribute && targetOf(attribute);
    const targetModel = target === undefined ? undefined : modelOf(target);
    if (nested === null) {
      refuse('populate', `${path}[${key}]`, 'needs a value');
    }
    if (attribute && !targetModel && isParams(nested)) {
      // A file's `related`: rows of every type, drafts' components among them, and no way to tell.
      refuse('populate', `${path}[${key}]`, 'cannot be populated');
    }
    if (targetModel && isParams(nested)) {
      const where = `${path}[${key}]`;
      assertPage(nested, (name) => `${where}[${name}]`);
      assertPart(nested, targetModel, (name) => `${where}[${name}]`, modelOf, NO_OTHER);
    }
  }
}

function assertPart(
  { fields, filters, populate, sort }: Params,
  model: Model,
  path: (name: string) => string,
  modelOf: ModelOf,
  sortedThrough: ModelOf,
): void {
  if (filters !== undefined) {
    assertFilters(filters, model, path('filters'), modelOf);
  }
  if (fields !== undefined) {
    assertFields(fields, model, path('fields'));
  }
  if (sort !== undefined) {
    assertSort(sort, model, path('sort'), sortedThrough);
  }
  assertPopulate(populate, model, path('populate'), modelOf);
}

/**
 * Makes sure that a query can be answered, before Strapi sees it: of what its own validation lets
 * through, some stops in a TypeError and some in the database.
 *
 * @throws ValidationError naming the parameter and the faulty part of it.
 */
export function assertQueryShape(query: Params, model: Model, modelOf: ModelOf): void {
  const { _q: search, pagination } = query;
  if (search !== undefined && typeof search !== 'string') {
    refuse('_q', '_q', 'needs one text');
  }
  if (pagination !== undefined) {
    assertPagination(pagination);
  }
  assertDepth(query.populate);
  assertPart(query, model, (name) => name, modelOf, modelOf);
}
