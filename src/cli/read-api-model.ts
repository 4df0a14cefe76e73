import type { Core, Schema, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type {
  ApiModel,
  Attribute,
  CollectionType,
  DescribedType,
  ValueAttribute,
} from '../domain/openapi';
import { READER_GRANTS } from '../permissions/reader-grants';

const FILE = 'plugin::upload.file';

const VALUE_TYPES: Readonly<Record<string, ValueAttribute['valueType']>> = {
  string: 'string',
  text: 'string',
  email: 'email',
  datetime: 'date-time',
  enumeration: 'enumeration',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  blocks: 'blocks',
  json: 'json',
};

type AnySchema = Schema.ContentType | Schema.Component;

/** What the schemas of Strapi may say of an attribute; each says only some of it. */
interface StrapiAttribute {
  type: string;
  required?: boolean;
  visible?: boolean;
  target?: string;
  component?: string;
  relation?: string;
  repeatable?: boolean;
  multiple?: boolean;
  enum?: string[];
  regex?: string;
  maxLength?: number;
  min?: number;
  max?: number;
  default?: string | number | boolean;
}

const inPascalCase = (words: string): string =>
  words.replace(/(?:^|[-_])([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** The name that the description gives to a type: "Article", "Photo", "File". */
function nameOf(uid: string): string {
  return inPascalCase(uid.slice(uid.lastIndexOf('.') + 1));
}

/**
 * The types with endpoints, from what readers are granted: whoever may find them can also populate
 * them, and nobody sees a relation to any other type.
 */
function collectionUids(): string[] {
  return READER_GRANTS.public
    .filter((action) => action.endsWith('.find'))
    .map((action) => action.slice(0, -'.find'.length));
}

function readValue(attribute: StrapiAttribute, place: string) {
  const valueType = VALUE_TYPES[attribute.type];
  if (!valueType) {
    throw new Error(`${place}: attributes of type ${attribute.type} have no description yet`);
  }
  return {
    kind: 'value' as const,
    valueType,
    choices: attribute.enum,
    maxLength: attribute.maxLength,
    pattern: attribute.regex,
    minimum: attribute.min,
    maximum: attribute.max,
    default: attribute.default,
  };
}

function readLink(attribute: StrapiAttribute, described: ReadonlySet<string>) {
  switch (attribute.type) {
    case 'relation': {
      const { target, relation } = attribute;
      // Without a target: a relation to many types, which readers cannot populate.
      return target !== undefined && described.has(target)
        ? {
            kind: 'relation' as const,
            target: nameOf(target),
            many: relation?.endsWith('ToMany') === true,
          }
        : null;
    }
    case 'component':
      return {
        kind: 'component' as const,
        target: nameOf(attribute.component ?? ''),
        many: attribute.repeatable === true,
      };
    case 'media':
      return { kind: 'media' as const, target: nameOf(FILE), many: attribute.multiple === true };
    default:
      return undefined;
  }
}

/** Reads from a Strapi, whose database may still be closed, what the API description is made of. */
export function readApiModel(strapi: Core.Strapi, version: string): ApiModel {
  const uids = collectionUids();
  const described = new Set(uids);
  const hiddenEverywhere: readonly string[] = strapi.config.get('api.responses.privateAttributes');

  function readAttributes(schema: AnySchema): Attribute[] {
    const read = Object.entries(schema.attributes).map(([name, raw]): Attribute | null => {
      const attribute = raw as StrapiAttribute;
      const base = {
        name,
        required: attribute.required === true,
        readable: !contentTypes.isPrivateAttribute(schema as Schema.ContentType, name),
        writable:
          contentTypes.isWritableAttribute(schema as Schema.ContentType, name) &&
          attribute.visible !== false &&
          !hiddenEverywhere.includes(name),
      };
      if (!base.readable && !base.writable) {
        return null;
      }
      const link = readLink(attribute, described);
      return link === null
        ? null
        : { ...base, ...(link ?? readValue(attribute, `${schema.uid}.${name}`)) };
    });
    return read.filter((attribute) => attribute !== null);
  }

  function readType(schema: AnySchema, mayBeDraft: boolean): DescribedType {
    return {
      name: nameOf(schema.uid),
      description: (schema.info as { description?: string }).description ?? '',
      mayBeDraft,
      attributes: readAttributes(schema),
    };
  }

  function readCollection(uid: string): CollectionType {
    const schema = strapi.contentType(uid as UID.ContentType);
    const hasDrafts = contentTypes.hasDraftAndPublish(schema);
    const { pluralName } = schema.info;
    return {
      ...readType(schema, hasDrafts),
      plural: inPascalCase(pluralName),
      path: pluralName,
      hasDrafts,
    };
  }

  const components = Object.values(strapi.components).map((schema) => readType(schema, true));
  const file = { ...readType(strapi.contentType(FILE), false), description: 'An uploaded file' };

  return {
    version,
    pageSize: {
      default: strapi.config.get('api.rest.defaultLimit'),
      max: strapi.config.get('api.rest.maxLimit'),
    },
    collections: uids.map(readCollection),
    parts: [...components, file],
  };
}
