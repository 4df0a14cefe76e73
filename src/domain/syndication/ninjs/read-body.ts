import type { Block } from './blocks';
import { htmlToBlocks } from './html-to-blocks';
import type { Writing } from './ninjs-document';
import { isHtml, isPlain } from './read-writing';
import { saysOneOf } from './says-one-of';
import { textToBlocks } from './text-to-blocks';

/**
 * The story's body: of the bodies with the role "main" (of all, if none has it) the first in HTML, else
 * the first in plain text. Other media types are not read. No block if nothing is there to read.
 */
export function readBody(bodies: readonly Writing[]): Block[] {
  const main = bodies.filter((body) => saysOneOf(body.role, 'main'));
  const candidates = main.length > 0 ? main : bodies;
  const html = candidates.find(isHtml);
  if (html) return htmlToBlocks(html.value);
  const plain = candidates.find(isPlain);
  return plain ? textToBlocks(plain.value) : [];
}
