import { applyLayout } from '../../../src/content-manager/apply-layout';
import type { Configuration } from '../../../src/content-manager/configuration';
import { isAsShipped } from '../../../src/content-manager/is-as-shipped';
import type { Layout } from '../../../src/content-manager/layout';

const field = (label: string) => ({
  edit: { label, editable: true },
  list: { label, sortable: true },
});

const generated: Configuration = {
  settings: { mainField: 'slug', pageSize: 10, bulkable: true },
  metadatas: { headline: field('headline'), slug: field('slug'), region: field('region') },
  layouts: { list: ['slug'], edit: [[{ name: 'slug', size: 6 }]] },
};

const layout: Layout = {
  uid: 'api::story.story',
  kind: 'content_types',
  edit: [[{ name: 'headline', size: 12 }], [{ name: 'region', size: 6 }]],
  list: ['headline', 'region'],
  settings: { mainField: 'headline', defaultSortBy: 'slug', defaultSortOrder: 'ASC', pageSize: 20 },
  relations: { region: 'name' },
  readOnly: ['headline'],
};

const shipped = applyLayout(generated, layout);

/** A configuration as the content manager keeps it: as JSON. */
const stored = (change: (configuration: Configuration) => void): Configuration => {
  const copy = JSON.parse(JSON.stringify(shipped)) as Configuration;
  change(copy);
  return copy;
};

describe('a layout laid over a stored configuration', () => {
  it('sets what it names and leaves the rest', () => {
    expect(shipped.settings).toEqual({
      mainField: 'headline',
      defaultSortBy: 'slug',
      defaultSortOrder: 'ASC',
      pageSize: 20,
      bulkable: true,
    });
    expect(shipped.metadatas.region?.edit).toEqual({
      label: 'region',
      editable: true,
      mainField: 'name',
    });
    expect(shipped.metadatas.headline?.edit.editable).toBe(false);
    expect(shipped.metadatas.slug).toEqual(generated.metadatas.slug);
    expect(shipped.layouts).toEqual({ list: layout.list, edit: layout.edit });
  });

  it('does not touch the configuration that it was laid over', () => {
    expect(generated.metadatas.headline?.edit.editable).toBe(true);
  });
});

describe('a configuration', () => {
  it('is as shipped when nobody has touched it', () => {
    expect(
      isAsShipped(
        stored(() => {}),
        shipped,
      ),
    ).toBe(true);
  });

  it.each<[string, (configuration: Configuration) => void]>([
    ['a setting', ({ settings }) => Object.assign(settings, { pageSize: 50 })],
    ['the columns', ({ layouts }) => layouts.list.reverse()],
    ['the rows', ({ layouts }) => layouts.edit.reverse()],
    ['a size', ({ layouts }) => Object.assign(layouts.edit[1]?.[0] ?? {}, { size: 12 })],
    ['a label', ({ metadatas }) => Object.assign(metadatas.slug?.edit ?? {}, { label: 'URL' })],
    ['a removed field', ({ layouts }) => layouts.edit.pop()],
  ])('is not as shipped when an administrator changed %s', (_what, change) => {
    expect(isAsShipped(stored(change), shipped)).toBe(false);
  });

  it('is still as shipped when Strapi added a new attribute to it', () => {
    const added = stored(({ metadatas, layouts }) => {
      metadatas.note = field('note');
      layouts.list.push('note');
      layouts.edit.at(-1)?.push({ name: 'note', size: 6 });
      layouts.edit.push([{ name: 'note', size: 6 }]);
    });
    expect(isAsShipped(added, shipped)).toBe(true);
  });

  it('is still as shipped when Strapi took a removed attribute out of it', () => {
    const removed = stored(({ metadatas, layouts }) => {
      delete metadatas.region;
      layouts.list.pop();
      layouts.edit.pop();
    });
    expect(isAsShipped(removed, shipped)).toBe(true);
  });
});
