import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from './configuration';

/** A configuration without what it says about fields that are not among those given. */
function about(fields: ReadonlySet<string>, { settings, metadatas, layouts }: Configuration) {
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([name]) => fields.has(name))),
    list: layouts.list.filter((name) => fields.has(name)),
    edit: layouts.edit
      .map((row) => row.filter(({ name }) => fields.has(name)))
      .filter((row) => row.length > 0),
  };
}

/**
 * Whether nobody has changed a configuration since it was shipped. At every start Strapi itself
 * adds new attributes to it and takes removed ones out; only what both know is compared.
 */
export function isAsShipped(stored: Configuration, shipped: Configuration): boolean {
  const fields = new Set(Object.keys(shipped.metadatas).filter((name) => name in stored.metadatas));
  return isDeepStrictEqual(about(fields, stored), about(fields, shipped));
}
