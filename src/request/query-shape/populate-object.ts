import { isParams, type Model, type Params, targetOf } from './schema';

/** What Strapi reads as "yes" in `populate[x]=…`. */
const YES: readonly unknown[] = [true, 'true', 't', '1'];

function addPath(populate: Params, path: string): void {
  const [first = '', ...rest] = path.trim().split('.');
  if (rest.length === 0) {
    populate[first] ??= true;
    return;
  }
  const known = populate[first];
  const nested = isParams(known) && isParams(known.populate) ? known.populate : {};
  populate[first] = { populate: nested };
  addPath(nested, rest.join('.'));
}

/**
 * A populate parameter in its one form that can be added to, whichever it was written in: names,
 * paths, `*` or an object. What is to be populated without further ado is `{}` in it.
 */
export function populateObject(populate: unknown, schema: Model): Params {
  if (isParams(populate)) {
    const entries = Object.entries(populate).map(([key, nested]) => [
      key,
      YES.includes(nested) ? {} : nested,
    ]);
    return Object.fromEntries(entries);
  }
  if (populate === true || populate === '*') {
    const names = Object.entries(schema.attributes).flatMap(([name, attribute]) =>
      targetOf(attribute) === undefined ? [] : [[name, {}]],
    );
    return Object.fromEntries(names);
  }
  const paths: Params = {};
  for (const part of Array.isArray(populate) ? populate : [populate]) {
    for (const path of typeof part === 'string' ? part.split(',') : []) {
      addPath(paths, path);
    }
  }
  return populateObject(paths, schema);
}
