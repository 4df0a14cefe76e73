import { assertComparable } from './assert-comparable';
import { refuse } from './refuse';
import {
  type Attribute,
  attributeOf,
  isParams,
  type Model,
  type ModelOf,
  targetOf,
} from './schema';

const PARAM = 'filters';

/** Each compares a column with one value of the column's own type. */
const COMPARISONS = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$between'];
const EXISTENCE = ['$null', '$notNull'];
/** Strapi casts the column to text for these. */
const CASTING = ['$eqi', '$nei', '$containsi', '$notContainsi', '$startsWithi', '$endsWithi'];
/** These need a column that is text. */
const TEXTUAL = ['$contains', '$notContains', '$startsWith', '$endsWith'];
/** Nothing can be compared with these as a whole. */
const DOCUMENT_TYPES = ['blocks', 'json'];
const TEXT_TYPES = ['string', 'text', 'richtext', 'email', 'enumeration', 'uid', 'password'];

const isGroup = (key: string) => key === '$and' || key === '$or';
const isOperator = (key: string) => key.startsWith('$');
const below = (path: string, key: string | number) => `${path}[${key}]`;

function assertWholeValue(type: string, path: string): void {
  if (DOCUMENT_TYPES.includes(type)) {
    refuse(PARAM, path, 'can only be searched: $containsi, $null');
  }
}

function assertOperand(type: string, operator: string, value: unknown, path: string): void {
  if (operator === '$between' && !(Array.isArray(value) && value.length === 2)) {
    refuse(PARAM, path, 'needs two values');
  }
  const values = Array.isArray(value) ? value : [value];
  values.forEach((single, index) => {
    const where = Array.isArray(value) ? below(path, index) : path;
    // The operand of any other kind of operator is never cast to the column's type.
    assertComparable(COMPARISONS.includes(operator) ? type : 'string', single, where);
    if (single === null && !['$eq', '$ne', '$eqi', '$nei', ...EXISTENCE].includes(operator)) {
      refuse(PARAM, where, 'needs a value');
    }
  });
}

/** @throws ValidationError for what cannot be asked about one column. */
function assertCondition(type: string, condition: unknown, path: string): void {
  if (!isParams(condition)) {
    assertWholeValue(type, path);
    assertOperand(type, '$in', condition ?? '', path);
    return;
  }
  for (const [key, value] of Object.entries(condition)) {
    const where = below(path, key);
    if (key === '$not') {
      assertCondition(type, value, where);
    } else if (COMPARISONS.includes(key)) {
      assertWholeValue(type, where);
      assertOperand(type, key, value, where);
    } else if (EXISTENCE.includes(key) || CASTING.includes(key)) {
      assertOperand(type, key, value, where);
    } else if (TEXTUAL.includes(key)) {
      if (!TEXT_TYPES.includes(type)) {
        refuse(PARAM, where, 'can only be asked of text');
      }
      assertOperand(type, key, value, where);
    } else {
      refuse(PARAM, where, 'is no operator that can be used here');
    }
  }
}

/** @throws ValidationError for what cannot be asked about a link: its id, or its target's fields. */
function assertLink(
  attribute: Attribute,
  condition: unknown,
  path: string,
  modelOf: ModelOf,
): void {
  const target = targetOf(attribute);
  const model = target === undefined ? undefined : modelOf(target);
  if (!model) {
    // Strapi names these itself: a link to many types, or a zone of components.
    return;
  }
  const keys = isParams(condition) ? Object.keys(condition) : [];
  const [operator] = keys.filter(isOperator);
  if (!isParams(condition) || (operator && !isGroup(operator) && operator !== '$not')) {
    if (keys.length > 1) {
      refuse(PARAM, path, 'takes one operator, or the fields of what it links to');
    }
    assertCondition('integer', condition, path);
  } else if (operator === '$not') {
    refuse(PARAM, below(path, '$not'), 'stands around a link, not inside it');
  } else if (operator && keys.length > 1) {
    refuse(PARAM, path, 'takes one operator, or the fields of what it links to');
  } else {
    assertFilters(condition, model, path, modelOf);
  }
}

/**
 * Makes sure that filters can be turned into a query. Strapi checks the names in them; of their
 * shape and of the values it hears from the database, as a crash.
 *
 * @throws ValidationError naming the faulty part.
 */
export function assertFilters(
  filters: unknown,
  model: Model,
  path: string,
  modelOf: ModelOf,
): void {
  if (!isParams(filters)) {
    refuse(PARAM, path, 'needs the names of fields in brackets');
  }
  for (const [key, value] of Object.entries(filters)) {
    const where = below(path, key);
    const attribute = attributeOf(model, key);
    if (isGroup(key)) {
      if (!Array.isArray(value)) {
        refuse(PARAM, where, 'needs a list of at most 100 conditions');
      }
      for (const [index, part] of value.entries()) {
        assertFilters(part, model, below(where, index), modelOf);
      }
    } else if (key === '$not') {
      assertFilters(value, model, where, modelOf);
    } else if (isOperator(key)) {
      refuse(PARAM, where, 'needs a field to compare');
    } else if (key === 'id') {
      assertCondition('integer', value, where);
    } else if (key === 'documentId') {
      assertCondition('string', value, where);
    } else if (!attribute) {
      refuse(PARAM, where, 'is not a field');
    } else if (['relation', 'component', 'media', 'dynamiczone'].includes(attribute.type)) {
      assertLink(attribute, value, where, modelOf);
    } else {
      assertCondition(attribute.type, value, where);
    }
  }
}
