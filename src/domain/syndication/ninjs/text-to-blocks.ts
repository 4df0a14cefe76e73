import type { Block } from './blocks';
import { cleanText } from './clean-text';

const BLANK_LINE = /\n[^\S\n]*\n/;

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

/**
 * A story's plain-text body as paragraphs. If blank lines divide it, they part the paragraphs and the
 * other line ends stay as line breaks; without any, every line is a paragraph.
 */
export function textToBlocks(text: string): Block[] {
  const clean = cleanText(text).trim();
  const separator = BLANK_LINE.test(clean) ? /\n(?:[^\S\n]*\n)+/ : '\n';
  return clean
    .split(separator)
    .map(trimLines)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));
}
