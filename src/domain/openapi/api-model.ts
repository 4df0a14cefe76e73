import type { Json } from './json';

/** What the description is made from: the content types as Strapi knows them, without Strapi. */
export interface ApiModel {
  /** The version of the application. */
  version: string;
  pageSize: { default: number; max: number };
  /** The types that have endpoints of their own. */
  collections: readonly CollectionType[];
  /** What stands inside them only: components and files. */
  parts: readonly DescribedType[];
}

export interface DescribedType {
  /** The name of its schema, and what attributes that lead to it call their target: "Article". */
  name: string;
  description: string;
  /** Whether one of its rows can be a draft: nothing is required of a draft. */
  mayBeDraft: boolean;
  attributes: readonly Attribute[];
}

export interface CollectionType extends DescribedType {
  /** The plural in names: "Articles". */
  plural: string;
  /** The segment of its URLs: "articles". */
  path: string;
  hasDrafts: boolean;
}

export type Attribute = ValueAttribute | LinkAttribute;

interface AttributeBase {
  name: string;
  required: boolean;
  /** Whether answers hold it. */
  readable: boolean;
  /** Whether requests may set it. */
  writable: boolean;
}

/** A value of the row itself. */
export interface ValueAttribute extends AttributeBase {
  kind: 'value';
  valueType:
    | 'string'
    | 'email'
    | 'date-time'
    | 'enumeration'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'blocks'
    | 'json';
  choices?: readonly string[];
  /** Characters. */
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  default?: Json;
}

/** What is only in an answer when it is populated. */
export interface LinkAttribute extends AttributeBase {
  kind: 'relation' | 'component' | 'media';
  target: string;
  many: boolean;
}
