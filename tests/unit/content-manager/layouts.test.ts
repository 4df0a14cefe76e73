import { LAYOUTS } from '../../../src/content-manager/layouts';
import { readComponents, readTypes } from './schemas';

const types = readTypes();
const schemas = { ...types, ...readComponents() };
const BY_STRAPI = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];

/** What the forms may show of Strapi's own types. */
const STRAPIS_OWN: Record<string, string[]> = { 'admin::user': ['email'] };

// The content manager cannot show these in a list.
const UNLISTABLE = ['json', 'blocks', 'richtext', 'password', 'dynamiczone'];

describe('the layouts shipped with Warta', () => {
  it('are there for every type that editors see, and every component', () => {
    const seen = Object.keys(schemas).filter(
      (uid) => schemas[uid]?.pluginOptions?.['content-manager']?.visible !== false,
    );
    expect(LAYOUTS.map(({ uid }) => uid).sort()).toEqual(seen.sort());
  });

  describe.each(LAYOUTS.map((layout) => [layout.uid, layout] as const))('of %s', (uid, layout) => {
    const attributes = schemas[uid]?.attributes ?? {};
    const fields = layout.edit.flat().map(({ name }) => name);

    it('show only fields that there are, each once, in the form or beside it', () => {
      const placed = [...fields, ...(layout.beside ?? [])];
      expect(placed.filter((name) => !(name in attributes))).toEqual([]);
      expect(new Set(placed).size).toBe(placed.length);
    });

    it('fill no row beyond its twelve columns', () => {
      for (const row of layout.edit) {
        expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
      }
    });

    it('list and sort by fields that the content manager can list', () => {
      const { mainField, defaultSortBy } = layout.settings;
      for (const name of [...layout.list, mainField, defaultSortBy]) {
        expect([...Object.keys(attributes), ...BY_STRAPI]).toContain(name);
        expect(UNLISTABLE).not.toContain(attributes[name]?.type);
      }
    });

    it('show every relation in the form, beside it or in the list by a field of its target', () => {
      const shown = [...new Set([...fields, ...(layout.beside ?? []), ...layout.list])];
      const relations = shown.filter((name) => attributes[name]?.type === 'relation');
      expect(Object.keys(layout.relations).sort()).toEqual(relations.sort());
      for (const [name, mainField] of Object.entries(layout.relations)) {
        const target = attributes[name]?.target ?? '';
        const known = STRAPIS_OWN[target] ?? Object.keys(types[target]?.attributes ?? {});
        expect(known).toContain(mainField);
      }
    });

    it('keep the thousands of stories of an author, region, channel or tag out of its form', () => {
      const inverse = Object.entries(attributes).filter(([, { type }]) => type === 'relation');
      const hidden = inverse.filter(([, attribute]) => 'mappedBy' in attribute);
      expect(fields.filter((field) => hidden.some(([name]) => name === field))).toEqual([]);
    });
  });

  it('put the words of a story first, in the order in which it is written', () => {
    const article = LAYOUTS.find(({ uid }) => uid === 'api::article.article');
    const fields = (article?.edit ?? []).flat().map(({ name }) => name);
    const words = ['headline', 'lead', 'photo', 'body', 'authors'];
    expect(fields.filter((name) => words.includes(name))).toEqual(words);
    expect(fields).not.toContain('uri');
  });

  it('put what the desk decides beside the story', () => {
    const article = LAYOUTS.find(({ uid }) => uid === 'api::article.article');
    const places = ['region', 'channel', 'genre', 'urgency', 'scheduledFor', 'embargoedUntil'];
    expect(article?.beside).toEqual(expect.arrayContaining(places));
  });
});
