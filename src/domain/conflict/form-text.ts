import { fieldText } from '../history';
import { isRelationChange, type Values } from './changed-values';

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part of a form is known by to machines only. */
const MARKS: ReadonlySet<string> = new Set(['id', '__temp_key__', '__component']);

/** A file or a linked thing is told by its name; the parts of a component are told one by one. */
const isNamed = (value: Values): boolean =>
  'documentId' in value || ('url' in value && 'name' in value);

function readable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(readable);
  }
  if (!isObject(value)) {
    return value;
  }
  if (isNamed(value)) {
    return value.name ?? value.label ?? value.documentId;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !MARKS.has(name))
      .map(([name, inner]) => [name, readable(inner)]),
  );
}

const labelOf = (link: unknown): string =>
  isObject(link)
    ? String(link.label ?? link.name ?? link.documentId ?? link.id ?? '')
    : String(link);

/**
 * A field as the editor has it in the form, as text. Of a relation it is what he linked (+) and unlinked
 * (−): the form does not know the rest.
 */
export function formText(value: unknown): string {
  if (isRelationChange(value)) {
    return [
      ...value.connect.map((link) => `+ ${labelOf(link)}`),
      ...value.disconnect.map((link) => `− ${labelOf(link)}`),
    ].join('\n');
  }
  return fieldText(readable(value));
}
