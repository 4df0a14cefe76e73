import type { Attribute, DescribedType } from '../api-model';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';
import { ATTRIBUTE_DESCRIPTIONS } from './attribute-descriptions';
import { valueSchema } from './value-schema';

/** The type that carries `relativeTime` wherever it stands in an answer. */
const LABELLED = 'Article';

const RETRACTED = {
  type: 'boolean',
  description:
    'Whether the story was taken back. Readers are then told its headline, address, dates, region and corrections; all else is null or empty.',
};

/** Links that an answer with one story holds without being asked. */
const UNASKED = new Set(['Article.corrections']);

const MOVING_ID = 'The number of this row, another one at every publication.';

/** JSON attributes of Strapi whose shape is known. */
const KNOWN_JSON: Readonly<Record<string, JsonObject>> = {
  'File.formats': {
    type: ['object', 'null'],
    description: 'Smaller versions of an image, by name.',
    additionalProperties: refTo('schemas', 'ImageFormat'),
  },
};

function shapeOf(attribute: Attribute, type: DescribedType): JsonObject {
  if (attribute.kind !== 'value') {
    const target = refTo('schemas', attribute.target);
    // A required link can still lead nowhere: what it pointed to may have been deleted.
    return attribute.many ? { type: 'array', items: target } : nullable(target);
  }
  if (attribute.valueType === 'json') {
    return KNOWN_JSON[`${type.name}.${attribute.name}`] ?? {};
  }
  const { minimum, ...schema } = valueSchema(attribute);
  // Strapi holds nobody to a minimum before publication.
  const bounded = minimum === undefined || type.mayBeDraft ? schema : { ...schema, minimum };
  return attribute.required && !type.mayBeDraft ? bounded : nullable(bounded);
}

function describe(schema: JsonObject, attribute: Attribute, type: DescribedType): JsonObject {
  const name = `${type.name}.${attribute.name}`;
  const parts = [ATTRIBUTE_DESCRIPTIONS[name]];
  if (attribute.kind !== 'value') {
    parts.push(UNASKED.has(name) ? 'In lists only when populated.' : 'Only when populated.');
  } else if (attribute.required && type.mayBeDraft) {
    parts.push('Null in a draft only.');
  }
  const description = parts.filter((part) => part !== undefined).join(' ');
  return description === '' ? schema : { ...schema, description };
}

/**
 * The schema of a type as answers hold it. Attributes are optional, because `fields` may leave
 * them out and links come only when populated; every one that nothing guarantees can be null.
 */
export function answerSchema(type: DescribedType, isComponent: boolean): JsonObject {
  const labelled = type.name === LABELLED;
  const readable = type.attributes.filter(({ readable }) => readable);

  return {
    type: 'object',
    description: type.description,
    properties: {
      id: { type: 'integer', description: type.mayBeDraft ? MOVING_ID : 'The number of this row.' },
      ...(isComponent ? {} : { documentId: refTo('schemas', 'DocumentId') }),
      ...Object.fromEntries(
        readable.map((attribute) => [
          attribute.name,
          describe(shapeOf(attribute, type), attribute, type),
        ]),
      ),
      ...(labelled
        ? { relativeTime: nullable(refTo('schemas', 'RelativeTime')), retracted: RETRACTED }
        : {}),
    },
    required: [
      ...(isComponent ? [] : ['documentId']),
      'id',
      ...(labelled ? ['relativeTime', 'retracted'] : []),
    ],
  };
}
