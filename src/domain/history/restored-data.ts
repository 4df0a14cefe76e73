import type { Link, Snapshot, SnapshotField } from './snapshot';

/**
 * What a restored text does not bring back: where the story stands and who carries it, when it goes
 * out, its address, its agency's marks, and what the newsroom has told its readers since.
 */
const STAYS: ReadonlySet<string> = new Set([
  'region',
  'editions',
  'slug',
  'datePublished',
  'scheduledFor',
  'embargoedUntil',
  'corrections',
  'uri',
  'slugline',
]);

/** Something that a version links and that is there no more. */
export interface LeftOut {
  readonly field: string;
  readonly name: string;
}

export interface Restored {
  readonly data: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly LeftOut[];
}

/** The fields that a restoration writes. */
export const restoredFields = (fields: readonly SnapshotField[]): SnapshotField[] =>
  fields.filter(({ name }) => !STAYS.has(name));

const isLink = (value: unknown): value is Link => typeof value === 'object' && value !== null;

/**
 * The data of a save that makes the draft what it was.
 *
 * @param isThere whether what a field links can still be linked; `path` is the field's, with dots
 */
export function restoredData(
  fields: readonly SnapshotField[],
  snapshot: Snapshot,
  isThere: (path: string, link: Link) => boolean,
): Restored {
  const leftOut: LeftOut[] = [];

  function linked(path: string, value: unknown): unknown {
    const keep = (link: Link) => {
      const found = isThere(path, link);
      if (!found) {
        leftOut.push({ field: path, name: link.name });
      }
      return found;
    };
    const asWritten = (link: Link) => link.documentId ?? link.id;
    if (Array.isArray(value)) {
      return value.filter(isLink).filter(keep).map(asWritten);
    }
    return isLink(value) && keep(value) ? asWritten(value) : null;
  }

  function part(inner: readonly SnapshotField[], path: string, value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((entry) => part(inner, path, entry));
    }
    return typeof value === 'object' && value !== null
      ? written(inner, value as Snapshot, `${path}.`)
      : null;
  }

  function written(of: readonly SnapshotField[], from: Snapshot, prefix: string) {
    return Object.fromEntries(
      // A field that the version does not know yet stays as it is.
      of
        .filter(({ name }) => name in from)
        .map((field) => {
          const path = `${prefix}${field.name}`;
          const value = from[field.name];
          switch (field.kind) {
            case 'link':
              return [field.name, linked(path, value)];
            case 'part':
              return [field.name, part(field.fields, path, value)];
            default:
              return [field.name, value];
          }
        }),
    );
  }

  return { data: written(restoredFields(fields), snapshot, ''), leftOut };
}

/** Everything that a restoration would link, by the dotted paths of the fields. */
export function linksOf(fields: readonly SnapshotField[], snapshot: Snapshot): [string, Link][] {
  const links: [string, Link][] = [];
  restoredData(fields, snapshot, (path, link) => {
    links.push([path, link]);
    return true;
  });
  return links;
}
