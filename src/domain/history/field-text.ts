import { blocksToText } from '../search';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isObject(item) && 'children' in item);

function partText(part: Record<string, unknown>): string {
  return Object.entries(part)
    .map(([name, value]) => [name, fieldText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}

/**
 * A field of a snapshot as text: a line for each paragraph, for each thing that is linked by its name,
 * for each field of a component.
 */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (isBlocks(value)) {
    return blocksToText(value);
  }
  if (Array.isArray(value)) {
    return value.map(fieldText).join('\n');
  }
  if (isObject(value)) {
    return 'documentId' in value && typeof value.name === 'string' ? value.name : partText(value);
  }
  return String(value);
}
