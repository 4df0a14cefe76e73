import type { Schema } from '@strapi/strapi';

export type Model = Schema.Schema;
export type Attribute = Schema.Attribute.AnyAttribute;
export type ModelOf = (uid: string) => Model | undefined;
export type Params = Record<string, unknown>;

export const isParams = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type that an attribute links to; undefined for a plain value and for links to many types. */
export function targetOf(attribute: Attribute): string | undefined {
  switch (attribute.type) {
    case 'relation':
      return 'target' in attribute ? attribute.target : undefined;
    case 'component':
      return attribute.component;
    case 'media':
      return 'plugin::upload.file';
    default:
      return undefined;
  }
}

/** An attribute of a model itself: `toString` and its like are found on every object. */
export function attributeOf(model: Model, name: string): Attribute | undefined {
  return Object.hasOwn(model.attributes, name)
    ? (model.attributes as Record<string, Attribute>)[name]
    : undefined;
}
