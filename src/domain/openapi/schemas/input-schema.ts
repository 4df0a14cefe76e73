import type { Attribute, DescribedType } from '../api-model';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';
import { ATTRIBUTE_DESCRIPTIONS } from './attribute-descriptions';
import { valueSchema } from './value-schema';

function shapeOf(attribute: Attribute, type: DescribedType): JsonObject {
  switch (attribute.kind) {
    case 'relation':
      return refTo('schemas', attribute.many ? 'ToManyInput' : 'ToOneInput');
    case 'media':
      return { type: ['integer', 'null'], description: 'The id of an uploaded file.' };
    case 'component': {
      const target = refTo('schemas', `${attribute.target}Input`);
      return attribute.many ? { type: 'array', items: target } : nullable(target);
    }
    case 'value': {
      const schema = valueSchema(attribute);
      const allowed = attribute.required && !type.mayBeDraft ? schema : nullable(schema);
      return {
        ...allowed,
        ...(attribute.default === undefined ? {} : { default: attribute.default }),
        ...(attribute.readable ? {} : { writeOnly: true }),
      };
    }
  }
}

/** The schema of a type as requests write it. Unknown keys are refused by the API. */
export function inputSchema(type: DescribedType, isComponent: boolean): JsonObject {
  const writable = type.attributes.filter(({ writable }) => writable);

  return {
    type: 'object',
    properties: {
      ...(isComponent
        ? { id: { type: 'integer', description: 'To change the one that is there.' } }
        : {}),
      ...Object.fromEntries(
        writable.map((attribute) => {
          const description = ATTRIBUTE_DESCRIPTIONS[`${type.name}.${attribute.name}`];
          const schema = shapeOf(attribute, type);
          return [attribute.name, description === undefined ? schema : { ...schema, description }];
        }),
      ),
    },
    additionalProperties: false,
  };
}

/** The attributes without which a new row of this type is refused. */
export function requiredInput(type: DescribedType): string[] {
  const isNeeded = (attribute: Attribute) =>
    attribute.writable &&
    attribute.required &&
    !(attribute.kind === 'value' && attribute.default !== undefined);

  return type.mayBeDraft
    ? []
    : type.attributes
        .filter(isNeeded)
        .map(({ name }) => name)
        .sort();
}
