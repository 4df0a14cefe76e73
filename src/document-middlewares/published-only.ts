import type { Schema, UID } from '@strapi/strapi';
import { contentTypes, errors, traverse } from '@strapi/utils';

type Model = Schema.Schema;
export type ModelOf = (uid: string) => Model | undefined;
type Params = Record<string, unknown>;

const PUBLISHED = { publishedAt: { $notNull: true } };

const isObject = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function targetOf(attribute: Schema.Attribute.AnyAttribute): string | undefined {
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

const refused = (param: string, path: string) =>
  new errors.ValidationError(`${param}: ${path} cannot be used here`, {
    source: 'query',
    param,
    path,
  });

/**
 * Rewrites the parameters of a read so that nothing in its answer, nor the fact that a row is in
 * it, depends on an unpublished row. Strapi's own `status=published` covers the root and populated
 * rows; a filter or a sort that goes through a relation joins drafts and published rows alike.
 */
export function createPublishedOnly(modelOf: ModelOf) {
  const getModel = (uid: string) => modelOf(uid) as never;
  const hasDrafts = (uid: string | undefined) => {
    const model = uid === undefined ? undefined : modelOf(uid);
    return model !== undefined && contentTypes.hasDraftAndPublish(model as Schema.ContentType);
  };

  /** @throws ValidationError for a filter by the bare id of a story: `filters[articles]=1`. */
  async function restrictFilters(filters: unknown, schema: Model): Promise<unknown> {
    return traverse.traverseQueryFilters(
      ({ attribute, key, value, path }, { set }) => {
        if (attribute?.type !== 'relation' || !hasDrafts(targetOf(attribute as never))) {
          return;
        }
        if (!isObject(value)) {
          throw refused('filters', path.raw ?? key);
        }
        set(key, { $and: [value, PUBLISHED] });
      },
      { schema: schema as never, getModel },
      filters,
    );
  }

  /** @throws ValidationError for a sort through a relation to stories: its order tells of drafts. */
  async function refuseSortThroughDrafts(sort: unknown, schema: Model): Promise<void> {
    await traverse.traverseQuerySort(
      ({ attribute, key, path }) => {
        if (attribute?.type === 'relation' && hasDrafts(targetOf(attribute as never))) {
          throw refused('sort', path.raw ?? key);
        }
      },
      { schema: schema as never, getModel },
      sort,
    );
  }

  async function restrictPart(params: Params, schema: Model): Promise<Params> {
    const restricted = { ...params };
    if (params.filters !== undefined) {
      restricted.filters = await restrictFilters(params.filters, schema);
    }
    if (params.sort !== undefined) {
      await refuseSortThroughDrafts(params.sort, schema);
    }
    if (params.populate !== undefined) {
      restricted.populate = await restrictPopulate(params.populate, schema);
    }
    return restricted;
  }

  /** @throws ValidationError for a relation of many types (a file's `related`), and for counts. */
  async function restrictPopulate(populate: unknown, schema: Model): Promise<unknown> {
    if (!isObject(populate)) {
      return populate;
    }
    const entries = Object.entries(populate).map(async ([key, nested]) => {
      const attribute = (schema.attributes as Record<string, Schema.Attribute.AnyAttribute>)[key];
      if (!attribute || !isObject(nested)) {
        return [key, nested];
      }
      const target = targetOf(attribute);
      const model = target === undefined ? undefined : modelOf(target);
      if (!model || ('count' in nested && hasDrafts(target))) {
        throw refused('populate', key);
      }
      return [key, await restrictPart(nested, model)];
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  return async (uid: UID.ContentType, params: Params): Promise<Params> => {
    const schema = modelOf(uid);
    return schema ? restrictPart(params, schema) : params;
  };
}
