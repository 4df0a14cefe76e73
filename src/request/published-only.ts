import type { Schema, UID } from '@strapi/strapi';
import { contentTypes, errors, traverse } from '@strapi/utils';
import { populateObject } from './query-shape/populate-object';
import {
  type Attribute,
  attributeOf,
  isParams,
  type Model,
  type ModelOf,
  type Params,
  targetOf,
} from './query-shape/schema';

/** Groups of conditions; any other operator right on a link asks about the ids of its rows. */
const GROUPS = ['$and', '$or'];

const PUBLISHED = { publishedAt: { $notNull: true } };

/** A story that was taken back is told of under its own address only. */
const STANDING = { dateRetracted: { $null: true } };

const isToMany = (attribute: Attribute) =>
  attribute.type === 'relation' && 'relation' in attribute && attribute.relation.endsWith('ToMany');

const refused = (param: string, path: string) =>
  new errors.ValidationError(`${param}: ${path} cannot be used here`, {
    source: 'query',
    param,
    path,
  });

/**
 * Rewrites the parameters of a read so that nothing in its answer, nor the fact that a row is in
 * it, depends on an unpublished row. Strapi's own `status=published` covers the root and populated
 * rows; a filter or a sort that goes through a relation joins drafts and published rows alike. Lists,
 * populated ones among them, are left without the stories that were taken back.
 */
export function createPublishedOnly(modelOf: ModelOf) {
  const getModel = (uid: string) => modelOf(uid) as never;
  const hasDrafts = (uid: string | undefined) => {
    const model = uid === undefined ? undefined : modelOf(uid);
    return model !== undefined && contentTypes.hasDraftAndPublish(model as Schema.ContentType);
  };

  const canBeRetracted = (model: Model) => attributeOf(model, 'dateRetracted') !== undefined;

  /** What rows of a type must be like to stand in a list. */
  const listed = (model: Model): object[] => [
    PUBLISHED,
    ...(canBeRetracted(model) ? [STANDING] : []),
  ];

  const isAboutRows = (value: unknown) =>
    !isParams(value) ||
    Object.keys(value).some((key) => key.startsWith('$') && !GROUPS.includes(key));

  /**
   * @throws ValidationError for a filter by the ids or the existence of stories
   * (`filters[articles]=1`), and for a negation around one: a draft would fulfil it.
   */
  async function restrictFilters(filters: unknown, schema: Model): Promise<unknown> {
    return traverse.traverseQueryFilters(
      ({ attribute, key, value, path }, { set }) => {
        const target = attribute && targetOf(attribute as Attribute);
        const model = target === undefined ? undefined : modelOf(target);
        if (attribute?.type !== 'relation' || !model || !hasDrafts(target)) {
          return;
        }
        const isNegated = /(^|\.)\$not(\.|\[|$)/.test(path.raw ?? '');
        if (isAboutRows(value) || isNegated) {
          throw refused('filters', path.raw ?? key);
        }
        set(key, { $and: [value, ...listed(model)] });
      },
      { schema: schema as never, getModel },
      filters,
    );
  }

  /** @throws ValidationError for a sort through a relation to stories: its order tells of drafts. */
  async function refuseSortThroughDrafts(sort: unknown, schema: Model): Promise<void> {
    await traverse.traverseQuerySort(
      ({ attribute, key, path }) => {
        if (attribute?.type === 'relation' && hasDrafts(targetOf(attribute as Attribute))) {
          throw refused('sort', path.raw ?? key);
        }
      },
      { schema: schema as never, getModel },
      sort,
    );
  }

  async function restrictPart(params: Params, schema: Model, isList: boolean): Promise<Params> {
    const restricted = { ...params };
    if (params.filters !== undefined) {
      restricted.filters = await restrictFilters(params.filters, schema);
    }
    if (isList && canBeRetracted(schema)) {
      const { filters } = restricted;
      restricted.filters = filters === undefined ? STANDING : { $and: [filters, STANDING] };
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
    const entries = Object.entries(populateObject(populate, schema)).map(async ([key, nested]) => {
      const attribute = attributeOf(schema, key);
      if (!attribute || !isParams(nested)) {
        return [key, nested];
      }
      const target = targetOf(attribute);
      const model = target === undefined ? undefined : modelOf(target);
      if (!model || 'count' in nested) {
        throw refused('populate', key);
      }
      return [key, await restrictPart(nested, model, isToMany(attribute))];
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  return async (uid: UID.ContentType, params: Params, isList: boolean): Promise<Params> => {
    const schema = modelOf(uid);
    return schema ? restrictPart(params, schema, isList) : params;
  };
}
