import type { Mark } from './ninjs/blocks';
import { safeLinkUrl } from './ninjs/safe-link-url';

/** A node of stored Blocks. Its shape is Strapi's promise, not ours: every key is looked at first. */
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly url?: unknown;
  readonly level?: unknown;
  readonly format?: unknown;
  readonly image?: unknown;
  readonly children?: unknown;
}

/** The outermost first. */
const TAG_OF_MARK: readonly (readonly [Mark, string])[] = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that stands in HTML as it is, in an element or between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const element = (tag: string, content: string): string =>
  content === '' ? '' : `<${tag}>${content}</${tag}>`;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

/**
 * A story's body (Strapi Blocks) as HTML that is safe to show: everything is escaped, and of a link
 * that leads nowhere safe only the words are left. A nested list, which Blocks keep beside its item,
 * is written into that item, where HTML wants it. `htmlToBlocks` reads the result back as the same
 * blocks, images excepted. Nodes of an unknown type give their text; blocks without text, nothing.
 *
 * @param siteUrl what links relative to the site's root ("/kanal/ekonomi") are made absolute with;
 *   without it they stay relative
 */
export function blocksToHtml(blocks: unknown, siteUrl?: string): string {
  const hrefOf = (url: unknown): string | null => {
    const safe = typeof url === 'string' ? safeLinkUrl(url) : null;
    return safe?.startsWith('/') && siteUrl !== undefined
      ? `${siteUrl.replace(/\/+$/, '')}${safe}`
      : safe;
  };

  const text = (node: Node): string => {
    const words = escapeHtml(String(node.text)).replaceAll('\n', '<br>');
    return TAG_OF_MARK.reduceRight(
      (html, [mark, tag]) =>
        (node as Readonly<Record<Mark, unknown>>)[mark] === true ? element(tag, html) : html,
      words,
    );
  };

  const inline = (node: Node): string => {
    if (typeof node.text === 'string') return text(node);
    const words = inlines(node);
    const href = node.type === 'link' ? hrefOf(node.url) : null;
    return href === null || words === '' ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
  };

  const inlines = (node: Node): string => childrenOf(node).map(inline).join('');

  const list = (node: Node): string => {
    const items: string[] = [];
    for (const child of childrenOf(node)) {
      if (child.type === 'list') items.push(`${items.pop() ?? ''}${list(child)}`);
      else items.push(inlines(child));
    }
    const tag = node.format === 'ordered' ? 'ol' : 'ul';
    return element(tag, items.map((item) => element('li', item)).join(''));
  };

  const block = (node: Node): string => {
    switch (node.type) {
      case 'heading':
        return element(`h${headingLevel(node.level)}`, inlines(node));
      case 'quote':
        return element('blockquote', inlines(node));
      case 'code':
        return element('pre', element('code', escapeHtml(plainText(node))));
      case 'list':
        return list(node);
      case 'image':
        return image(node.image);
      default:
        return element('p', inlines(node));
    }
  };

  return Array.isArray(blocks) ? blocks.filter(isNode).map(block).join('') : '';
}

const headingLevel = (level: unknown): number =>
  typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;

function plainText(node: Node): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(plainText).join('');
}

/** Strapi's editor stores the absolute address of the file. */
function image(value: unknown): string {
  const { url, alternativeText } = (isNode(value) ? value : {}) as Record<string, unknown>;
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return '';
  const description = typeof alternativeText === 'string' ? alternativeText : '';
  return `<img src="${escapeHtml(url)}" alt="${escapeHtml(description)}">`;
}
