import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const dateTime = { type: 'string', format: 'date-time' };
const documentId = refTo('schemas', 'DocumentId');

const paginationBy = (position: string, size: string, totals: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(
    [position, size, ...totals].map((name) => [name, { type: 'integer' }]),
  ),
  required: [position, size],
});

const relationChange: JsonObject = {
  type: 'object',
  properties: {
    connect: { type: 'array', items: refTo('schemas', 'RelationReference') },
    disconnect: { type: 'array', items: refTo('schemas', 'RelationReference') },
    set: { type: 'array', items: refTo('schemas', 'RelationReference') },
  },
  additionalProperties: false,
};

/** Inside a block: text, a link, or the items of a list. Strapi lets further keys pass. */
const blockNode: JsonObject = {
  type: 'object',
  properties: {
    type: { type: 'string', enum: ['text', 'link', 'list', 'list-item'] },
    text: { type: 'string' },
    bold: { type: 'boolean' },
    italic: { type: 'boolean' },
    underline: { type: 'boolean' },
    strikethrough: { type: 'boolean' },
    code: { type: 'boolean' },
    url: { type: 'string' },
    format: { type: 'string', enum: ['ordered', 'unordered'] },
    children: { type: 'array', items: refTo('schemas', 'BlockNode') },
  },
  required: ['type'],
  additionalProperties: true,
};

const block: JsonObject = {
  type: 'object',
  description: 'One block of a body (Strapi Blocks).',
  properties: {
    type: { type: 'string', enum: ['paragraph', 'heading', 'list', 'quote', 'code', 'image'] },
    level: { type: 'integer', minimum: 1, maximum: 6, description: 'Of a heading.' },
    format: { type: 'string', enum: ['ordered', 'unordered'], description: 'Of a list.' },
    image: { type: 'object', description: 'The file of an image.', additionalProperties: true },
    children: { type: 'array', items: refTo('schemas', 'BlockNode') },
  },
  required: ['type', 'children'],
  additionalProperties: true,
};

/** Sizes: pixels, `size` kilobytes, `sizeInBytes` bytes. */
const imageFormat: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    hash: { type: 'string' },
    ext: { type: 'string' },
    mime: { type: 'string' },
    path: { type: ['string', 'null'] },
    width: { type: 'integer', description: 'Pixels.' },
    height: { type: 'integer', description: 'Pixels.' },
    size: { type: 'number', description: 'Kilobytes.' },
    sizeInBytes: { type: 'integer' },
    url: { type: 'string' },
  },
  required: ['height', 'url', 'width'],
};

const relativeTime: JsonObject = {
  type: 'object',
  description:
    'The age of a story in words, computed when it is read. Null in an article without a date.',
  properties: {
    label: {
      type: 'string',
      description: 'Such as "53 menit lalu"; in the language that was asked for.',
    },
    absolute: {
      type: 'string',
      description: 'Local date and time of the owning region, with the name of its zone.',
    },
    dateTime: { ...dateTime, description: 'The instant that the words speak of.' },
    validUntil: {
      ...nullable(dateTime),
      description: 'The first instant at which the label reads differently; null for never.',
    },
  },
  required: ['absolute', 'dateTime', 'label', 'validUntil'],
};

const error: JsonObject = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer', description: 'The status code of the answer.' },
        name: { type: 'string', description: 'The kind of error, such as ValidationError.' },
        message: { type: 'string' },
        details: {
          type: 'object',
          description: 'What is wrong where: source, param, path, key, or a list of errors.',
          additionalProperties: true,
        },
      },
      required: ['message', 'name', 'status'],
    },
  },
  required: ['data', 'error'],
};

const movedStory: JsonObject = {
  type: 'object',
  properties: {
    data: {
      type: 'object',
      properties: { documentId, slug: { type: 'string' } },
      required: ['documentId', 'slug'],
    },
    meta: {
      type: 'object',
      properties: { formerSlug: { type: 'string' } },
      required: ['formerSlug'],
    },
  },
  required: ['data', 'meta'],
};

/** The schemas that follow from Strapi and from Warta's own answers, not from a content type. */
export const SHARED_SCHEMAS: JsonObject = {
  Block: block,
  BlockNode: blockNode,
  DocumentId: {
    type: 'string',
    pattern: '^[a-z0-9]{24}$',
    description: 'Names a document for good, whatever version of it is shown.',
  },
  Error: error,
  ImageFormat: imageFormat,
  MovedStory: movedStory,
  Pagination: {
    description: 'By page or by offset, as it was asked for; totals unless withCount is false.',
    oneOf: [
      paginationBy('page', 'pageSize', ['pageCount', 'total']),
      paginationBy('start', 'limit', ['total']),
    ],
  },
  RelationReference: {
    oneOf: [
      documentId,
      {
        type: 'object',
        properties: {
          documentId,
          position: {
            type: 'object',
            properties: {
              before: documentId,
              after: documentId,
              start: { type: 'boolean' },
              end: { type: 'boolean' },
            },
            additionalProperties: false,
          },
        },
        required: ['documentId'],
        additionalProperties: false,
      },
    ],
  },
  RelativeTime: relativeTime,
  ToManyInput: {
    description: 'The whole list in its order, or what is to change in it.',
    oneOf: [{ type: 'array', items: refTo('schemas', 'RelationReference') }, relationChange],
  },
  ToOneInput: {
    description: 'The one, none, or what is to change.',
    oneOf: [refTo('schemas', 'RelationReference'), relationChange, { type: 'null' }],
  },
};
