import { refuse } from './refuse';
import { attributeOf, isParams, type Model, type ModelOf, targetOf } from './schema';

const ORDER = /^(asc|desc)$/i;

/** What every row can be sorted by beside its attributes; Strapi knows which type has a status. */
const ALWAYS = ['id', 'documentId', 'status'];

/** @throws ValidationError when the path does not end at a plain field. */
function assertPath(keys: readonly string[], model: Model, path: string, modelOf: ModelOf): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0 && ALWAYS.includes(key)) {
    return;
  }
  const attribute = attributeOf(model, key);
  if (!attribute) {
    refuse('sort', path, `"${key}" is not a field`);
  }
  const target = targetOf(attribute);
  const targetModel = target === undefined ? undefined : modelOf(target);
  if (targetModel) {
    assertPath(rest, targetModel, path, modelOf);
  } else if (rest.length > 0 || ['relation', 'dynamiczone'].includes(attribute.type)) {
    refuse('sort', path, `"${keys.join('.')}" is not a field`);
  }
}

function assertText(sort: string, model: Model, path: string, modelOf: ModelOf): void {
  for (const part of sort.split(',').map((text) => text.trim())) {
    const [field = '', order = 'asc', ...more] = part.split(':').map((text) => text.trim());
    if (!ORDER.test(order) || more.length > 0) {
      refuse('sort', path, 'needs fields, each with :asc or :desc after it');
    }
    assertPath(field.split('.'), model, path, modelOf);
  }
}

function assertObject(
  sort: Record<string, unknown>,
  keys: readonly string[],
  model: Model,
  path: string,
  modelOf: ModelOf,
): void {
  for (const [key, value] of Object.entries(sort)) {
    const where = `${path}[${key}]`;
    if (isParams(value)) {
      assertObject(value, [...keys, key], model, where, modelOf);
    } else if (typeof value === 'string' && ORDER.test(value.trim())) {
      assertPath([...keys, key], model, where, modelOf);
    } else {
      refuse('sort', where, 'needs asc or desc');
    }
  }
}

/**
 * Makes sure that rows can be put in the order that is asked for.
 *
 * @throws ValidationError naming the faulty part.
 */
export function assertSort(sort: unknown, model: Model, path: string, modelOf: ModelOf): void {
  const parts = Array.isArray(sort) ? sort : [sort];
  parts.forEach((part, index) => {
    const where = Array.isArray(sort) ? `${path}[${index}]` : path;
    if (isParams(part)) {
      assertObject(part, [], model, where, modelOf);
    } else if (typeof part === 'string') {
      assertText(part, model, where, modelOf);
    } else {
      refuse('sort', where, 'needs fields, each with :asc or :desc after it');
    }
  });
}
