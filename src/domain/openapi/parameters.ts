import type { ApiModel, CollectionType } from './api-model';
import type { JsonObject } from './json';
import { refTo } from './references';

/** What the query parameters of periods have in common. */
export const MOMENT =
  'A day (`2026-01-31`, in Asia/Jakarta) or an instant with its offset (`2026-01-31T08:00:00Z`).';

/** A parameter in the query. */
export const query = (
  name: string,
  description: string,
  schema: JsonObject,
  style: JsonObject = {},
) => ({
  name,
  in: 'query',
  description,
  schema,
  ...style,
});

const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const COMMA_SEPARATED = { style: 'form', explode: false };

const feedLimit = (usual: number) =>
  query('limit', 'How many stories.', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: usual,
  });

/** The parameters that read the same on every endpoint. */
export function sharedParameters({ pageSize }: ApiModel): JsonObject {
  return {
    After: query(
      'after',
      'Where the page begins: the `meta.next` of the page before it. Stories that appear meanwhile neither repeat nor hide one.',
      { type: 'string' },
    ),
    AcceptLanguage: {
      name: 'Accept-Language',
      in: 'header',
      description: 'Languages for labels, by preference; `lang` goes before it.',
      schema: { type: 'string' },
    },
    DocumentId: {
      name: 'id',
      in: 'path',
      required: true,
      schema: refTo('schemas', 'DocumentId'),
    },
    Filters: query(
      'filters',
      'Strapi filters, such as `filters[slug][$eq]=…`; also through relations, with `$and`, `$or`, `$not`. Private attributes are refused.',
      { type: 'object', additionalProperties: true },
      // An example of its own: a rendered description would send an invented filter.
      { style: 'deepObject', explode: true, example: {} },
    ),
    FeedLimit: feedLimit(20),
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      description: 'The ETag of the answer that the caller has.',
      schema: { type: 'string' },
    },
    IncludeChildren: query('include', 'Takes in the stories of the regions below this one.', {
      type: 'string',
      enum: ['children'],
    }),
    Lang: query(
      'lang',
      'The language of labels, as a BCP 47 tag. Unknown ones are refused; without it, Accept-Language decides, and then Indonesian.',
      { type: 'string', examples: ['id', 'en'] },
    ),
    PaginationLimit: query(
      'pagination[limit]',
      `How many entries, with \`pagination[start]\`; ${pageSize.default} without it. Larger numbers are lowered.`,
      { type: 'integer', minimum: 1, maximum: pageSize.max },
    ),
    PaginationPage: query(
      'pagination[page]',
      'Counts from 1, where it begins without this; not together with an offset.',
      { type: 'integer', minimum: 1 },
    ),
    PaginationPageSize: query(
      'pagination[pageSize]',
      `${pageSize.default} without it. Larger numbers are lowered.`,
      { type: 'integer', minimum: 1, maximum: pageSize.max },
    ),
    PaginationStart: query(
      'pagination[start]',
      'How many entries to pass over; none without it. Not together with a page.',
      { type: 'integer', minimum: 0 },
    ),
    PaginationWithCount: query(
      'pagination[withCount]',
      'Whether to count all entries; without the count the answer is faster.',
      { type: 'boolean', default: true },
    ),
    Populate: query(
      'populate',
      'Relations, components and files to include: `*` for the first level, names, or paths such as `region.parent`. The nested form `populate[region][fields]=name` is understood as well, at any depth.',
      list({ type: 'string' }),
      COMMA_SEPARATED,
    ),
    RelatedLimit: feedLimit(5),
    Search: query('_q', 'Words to look for in all public text.', { type: 'string' }),
    Slug: { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
    Sort: query(
      'sort',
      'Attributes to sort by, each with `:asc` or `:desc`.',
      list({ type: 'string' }),
      COMMA_SEPARATED,
    ),
    Status: query(
      'status',
      'Which version to read. Drafts need an API token with the preview permission.',
      { type: 'string', enum: ['draft', 'published'], default: 'published' },
    ),
    TopLimit: feedLimit(10),
    WriteStatus: query('status', 'Whether to publish what is written.', {
      type: 'string',
      enum: ['draft', 'published'],
      default: 'draft',
    }),
  };
}

const ref = (name: string) => refTo('parameters', name);

/** The attributes that a caller may choose among with `fields`. */
export function fieldsParameter(type: CollectionType): JsonObject {
  const names = type.attributes
    .filter(({ kind, readable }) => kind === 'value' && readable)
    .map(({ name }) => name);
  return query(
    'fields',
    'Only these attributes, beside id and documentId; nothing named means all.',
    list({ type: 'string', enum: ['*', 'documentId', 'id', ...names] }),
    COMMA_SEPARATED,
  );
}

/** What shapes the documents of any answer. */
export function shapeParameters(type: CollectionType): JsonObject[] {
  return [fieldsParameter(type), ref('Populate'), ref('Lang'), ref('AcceptLanguage')];
}

/** What chooses and orders the documents of a list. */
export function listParameters(type: CollectionType): JsonObject[] {
  return [
    ...shapeParameters(type),
    ...(type.hasDrafts ? [ref('Status')] : []),
    ref('Filters'),
    ref('Search'),
    ref('Sort'),
    ref('PaginationPage'),
    ref('PaginationPageSize'),
    ref('PaginationStart'),
    ref('PaginationLimit'),
    ref('PaginationWithCount'),
    ref('IfNoneMatch'),
  ];
}
