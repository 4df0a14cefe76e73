import {
  type ApiModel,
  type CollectionType,
  describeApi,
  type LinkAttribute,
  printDocument,
  type ValueAttribute,
} from '../../../src/domain/openapi';
import type { Json, JsonObject } from '../../../src/domain/openapi/json';

const value = (name: string, more: Partial<ValueAttribute> = {}): ValueAttribute => ({
  kind: 'value',
  valueType: 'string',
  name,
  required: false,
  readable: true,
  writable: true,
  ...more,
});

const link = (name: string, target: string, more: Partial<LinkAttribute> = {}): LinkAttribute => ({
  kind: 'relation',
  target,
  many: false,
  name,
  required: false,
  readable: true,
  writable: true,
  ...more,
});

const channel: CollectionType = {
  name: 'Channel',
  plural: 'Channels',
  path: 'channels',
  description: 'A section',
  hasDrafts: false,
  mayBeDraft: false,
  attributes: [
    value('name', { required: true, maxLength: 120 }),
    value('slug', { pattern: '^[a-z]+$' }),
    value('active', { valueType: 'boolean', required: true, default: false }),
    value('secret', { readable: false }),
    value('computed', { writable: false }),
    link('stories', 'Article', { many: true }),
  ],
};

const article: CollectionType = {
  name: 'Article',
  plural: 'Articles',
  path: 'articles',
  description: 'A story',
  hasDrafts: true,
  mayBeDraft: true,
  attributes: [
    value('genre', { valueType: 'enumeration', choices: ['news', 'opinion'], required: true }),
    value('urgency', { valueType: 'integer', minimum: 1, maximum: 9, default: 5 }),
    link('channel', 'Channel', { required: true }),
    link('photo', 'Photo', { kind: 'component' }),
  ],
};

const model: ApiModel = {
  version: '1.2.3',
  pageSize: { default: 25, max: 100 },
  collections: [article, channel],
  parts: [
    {
      name: 'Photo',
      description: 'A photo',
      mayBeDraft: true,
      attributes: [link('image', 'File', { kind: 'media', required: true })],
    },
    {
      name: 'File',
      description: 'A file',
      mayBeDraft: false,
      attributes: [value('formats', { valueType: 'json' })],
    },
  ],
};

function at(document: JsonObject, ...path: string[]): JsonObject {
  let found: Json | undefined = document;
  for (const step of path) {
    found = typeof found === 'object' && found !== null ? (found as JsonObject)[step] : undefined;
  }
  return found as JsonObject;
}

describe('the description of the API', () => {
  const document = describeApi(model);
  const properties = (name: string) => at(document, 'components', 'schemas', name, 'properties');
  const operation = (path: string, method: string) => at(document, 'paths', path, method);

  it('lets every attribute be null that is not required', () => {
    expect(properties('Channel').name).toEqual({ type: 'string', maxLength: 120 });
    expect(properties('Channel').slug).toEqual({ type: ['string', 'null'], pattern: '^[a-z]+$' });
    expect(properties('Article').urgency).toMatchObject({ type: ['integer', 'null'], maximum: 9 });
  });

  it('lets even a required attribute be null where drafts are, and says so', () => {
    expect(properties('Article').genre).toEqual({
      type: ['string', 'null'],
      enum: ['news', 'opinion', null],
      description: 'Null in a draft only.',
    });
  });

  it('promises only what every answer holds, whatever its fields and populate', () => {
    const required = (name: string) => at(document, 'components', 'schemas', name).required;
    expect(required('Channel')).toEqual(['documentId', 'id']);
    expect(required('Article')).toEqual(['documentId', 'id', 'relativeTime', 'retracted']);
    expect(required('Photo')).toEqual(['id']);
    expect(required('File')).toEqual(['documentId', 'id']);
  });

  it('gives every article, and nothing else, a relative time that can be null', () => {
    expect(properties('Article').relativeTime).toEqual({
      oneOf: [{ $ref: '#/components/schemas/RelativeTime' }, { type: 'null' }],
    });
    expect(properties('Channel')).not.toHaveProperty('relativeTime');
  });

  it('refers to what is populated by name, as a list or as one that can be missing', () => {
    expect(properties('Channel').stories).toMatchObject({
      type: 'array',
      items: { $ref: '#/components/schemas/Article' },
    });
    for (const [name, attribute, target] of [
      ['Article', 'channel', 'Channel'],
      ['Article', 'photo', 'Photo'],
      ['Photo', 'image', 'File'],
    ] as const) {
      expect(properties(name)[attribute]).toMatchObject({
        oneOf: [{ $ref: `#/components/schemas/${target}` }, { type: 'null' }],
      });
    }
  });

  it('keeps private attributes out of answers and computed ones out of requests', () => {
    expect(properties('Channel')).not.toHaveProperty('secret');
    expect(properties('ChannelInput').secret).toMatchObject({ writeOnly: true });
    expect(properties('Channel')).toHaveProperty('computed');
    expect(properties('ChannelInput')).not.toHaveProperty('computed');
    expect(properties('ArticleInput')).not.toHaveProperty('relativeTime');
  });

  it('asks a new document for what has no default, and a draft or a change for nothing', () => {
    const dataOf = (path: string, method: string) =>
      at(
        operation(path, method),
        'requestBody',
        'content',
        'application/json',
        'schema',
        'properties',
      ).data;
    expect(dataOf('/api/channels', 'post')).toEqual({
      allOf: [{ $ref: '#/components/schemas/ChannelInput' }, { required: ['name'] }],
    });
    expect(dataOf('/api/channels/{id}', 'put')).toEqual({
      $ref: '#/components/schemas/ChannelInput',
    });
    expect(dataOf('/api/articles', 'post')).toEqual({ $ref: '#/components/schemas/ArticleInput' });
  });

  it('offers status only where there are drafts', () => {
    const parametersOf = (path: string, method: string) =>
      JSON.stringify(operation(path, method).parameters);
    expect(parametersOf('/api/articles', 'get')).toContain('/parameters/Status"');
    expect(parametersOf('/api/articles', 'post')).toContain('/parameters/WriteStatus"');
    expect(parametersOf('/api/channels', 'get')).not.toContain('Status"');
    expect(parametersOf('/api/channels', 'post')).not.toContain('Status"');
  });

  it('leaves reading open and asks a token for writing and for previews', () => {
    expect(operation('/api/channels', 'get').security).toContainEqual({});
    for (const [path, method] of [
      ['/api/channels', 'post'],
      ['/api/channels/{id}', 'put'],
      ['/api/channels/{id}', 'delete'],
      ['/api/articles/{id}/preview', 'get'],
    ] as const) {
      expect(operation(path, method).security).toEqual([{ apiToken: [] }]);
    }
  });

  it('says how an address answers: the story, where it went, or that it is unknown', () => {
    const { responses } = operation('/api/articles/slug/{slug}', 'get');
    expect(Object.keys(responses as JsonObject)).toEqual(
      expect.arrayContaining(['200', '301', '304', '400', '404']),
    );
  });

  it('prints the same bytes in whatever order the model comes', () => {
    const reversed = (type: CollectionType) => ({
      ...type,
      attributes: type.attributes.toReversed(),
    });
    const text = printDocument(describeApi({ ...model, parts: model.parts.toReversed() }));
    expect(text).toBe(printDocument(document));
    const { schemas } = describeApi({ ...model, collections: model.collections.map(reversed) })
      .components as JsonObject;
    expect(printDocument(schemas as JsonObject)).toBe(
      printDocument(at(document, 'components', 'schemas')),
    );
  });
});
