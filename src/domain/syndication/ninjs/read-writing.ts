import type { Block, Inline, ListBlock, ListItemBlock } from './blocks';
import { oneLine } from './clean-text';
import { htmlToBlocks } from './html-to-blocks';
import type { Writing } from './ninjs-document';

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const PLAIN_TYPE = 'text/plain';

/** A media type without its parameters; a missing one means plain text. */
function mediaType(writing: Writing): string {
  return writing.contentType?.split(';')[0]?.trim().toLowerCase() || PLAIN_TYPE;
}

export function isHtml(writing: Writing): boolean {
  return HTML_TYPES.has(mediaType(writing));
}

export function isPlain(writing: Writing): boolean {
  return mediaType(writing) === PLAIN_TYPE;
}

function plainText(node: Block | ListItemBlock | ListBlock | Inline): string {
  if (node.type === 'text') return node.text;
  return node.children.map(plainText).join(node.type === 'list' ? ' ' : '');
}

/** A headline, description or caption as one line of plain text; `null` if it says nothing. */
export function readWriting(writing: Writing): string | null {
  const text = isHtml(writing)
    ? htmlToBlocks(writing.value).map(plainText).join(' ')
    : writing.value;
  return oneLine(text) || null;
}

/** The first of some writings that says anything. */
export function firstWriting(writings: readonly Writing[]): string | null {
  for (const writing of writings) {
    const text = readWriting(writing);
    if (text !== null) return text;
  }
  return null;
}
