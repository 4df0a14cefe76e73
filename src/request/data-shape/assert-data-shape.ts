import { isComparable } from '../query-shape/is-comparable';
import {
  type Attribute,
  attributeOf,
  isParams,
  type Model,
  type ModelOf,
} from '../query-shape/schema';
import { assertLinks } from './assert-links';
import { refuseData } from './refuse-data';

const TEXT = ['string', 'text', 'richtext', 'email', 'enumeration', 'uid', 'password'];

type Path = readonly string[];

/** Strapi leaves the form of a text unchecked in drafts, where an API promises it of every answer. */
function assertText(attribute: Attribute, value: unknown, path: Path): void {
  if (typeof value !== 'string') {
    refuseData(path, 'needs a text');
  }
  const { regex } = attribute as { regex?: RegExp | string };
  if (regex !== undefined && !new RegExp(regex).test(value)) {
    refuseData(path, `does not match ${regex}`);
  }
}

function assertComponent(
  attribute: Attribute & { type: 'component' },
  value: unknown,
  path: Path,
  modelOf: ModelOf,
): void {
  const model = modelOf(attribute.component);
  const assertPart = (part: unknown, where: Path) => {
    if (!isParams(part)) {
      refuseData(where, 'needs an object');
    }
    if (model) {
      assertDataShape(part, model, modelOf, where);
    }
  };
  if (!attribute.repeatable) {
    assertPart(value, path);
  } else if (Array.isArray(value)) {
    value.forEach((part, index) => {
      assertPart(part, [...path, String(index)]);
    });
  } else {
    refuseData(path, 'needs a list');
  }
}

function assertValue(attribute: Attribute, value: unknown, path: Path, modelOf: ModelOf): void {
  const { type } = attribute;
  if (type === 'component') {
    assertComponent(attribute, value, path, modelOf);
  } else if (type === 'relation' || type === 'media') {
    assertLinks(value, path);
  } else if (TEXT.includes(type)) {
    assertText(attribute, value, path);
  } else if (type !== 'blocks' && type !== 'json' && !isComparable(type, value)) {
    refuseData(path, `needs a value of the type ${type}`);
  }
}

/**
 * Makes sure that every value has the kind that its attribute says, before document middlewares
 * read it: Strapi validates entities after them, and links never.
 *
 * @throws ValidationError naming the field.
 */
export function assertDataShape(
  data: unknown,
  model: Model,
  modelOf: ModelOf,
  path: Path = [],
): void {
  if (!isParams(data)) {
    refuseData([...path, 'data'], 'needs an object');
  }
  for (const [key, value] of Object.entries(data)) {
    const attribute = attributeOf(model, key);
    if (!attribute && key in model.attributes) {
      // `toString` and its like are found on every object, and Strapi takes them for attributes.
      refuseData([...path, key], 'is not a field');
    }
    if (attribute && value !== null && value !== undefined) {
      assertValue(attribute, value, [...path, key], modelOf);
    }
  }
}
