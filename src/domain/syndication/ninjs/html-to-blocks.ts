import { Parser } from 'htmlparser2';
import { type BlockWriter, type Close, createBlockWriter } from './block-writer';
import type { Block, HeadingLevel, ListFormat, Mark } from './blocks';
import { cleanText } from './clean-text';
import { safeLinkUrl } from './safe-link-url';

const MARK_OF_TAG: ReadonlyMap<string, Mark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
]);

const LEVEL_OF_HEADING: ReadonlyMap<string, HeadingLevel> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

const FORMAT_OF_LIST: ReadonlyMap<string, ListFormat> = new Map([
  ['ul', 'unordered'],
  ['menu', 'unordered'],
  ['ol', 'ordered'],
]);

/** What these hold is not for reading. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'script style iframe template object embed svg math head noscript textarea select audio video canvas'.split(
    ' ',
  ),
);

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr html legend main nav p section summary table tbody td tfoot th thead tr'
  ).split(' '),
);

const nothingToClose: Close = () => {};

function openTag(
  writer: BlockWriter,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Close {
  const mark = MARK_OF_TAG.get(name);
  if (mark) return writer.openMark(mark);
  const level = LEVEL_OF_HEADING.get(name);
  if (level) return writer.openHeading(level);
  const format = FORMAT_OF_LIST.get(name);
  if (format) return writer.openList(format);
  if (name === 'li') return writer.openItem();
  if (name === 'blockquote') return writer.openQuote();
  if (name === 'pre') return writer.openPreformatted();
  if (name === 'a') {
    const url = safeLinkUrl(attributes.href ?? '');
    return url === null ? nothingToClose : writer.openLink(url);
  }
  if (name === 'br') {
    writer.breakLine();
    return nothingToClose;
  }
  if (BLOCK_TAGS.has(name)) {
    writer.boundary();
    return writer.boundary;
  }
  return nothingToClose;
}

/**
 * A story's HTML body as Strapi Blocks. Paragraphs, headings, lists, quotes, preformatted text, links
 * and text marks are kept; other elements are transparent, images are dropped, and so is whatever
 * scripts, styles and embedded frames hold. Text outside any element becomes paragraphs. Never throws,
 * whatever the input; an input without text gives no block.
 */
export function htmlToBlocks(html: string): Block[] {
  const writer = createBlockWriter();
  const closings: Close[] = [];
  let unreadDepth = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNREAD_TAGS.has(name)) {
        unreadDepth += 1;
        closings.push(() => {
          unreadDepth -= 1;
        });
      } else {
        closings.push(unreadDepth > 0 ? nothingToClose : openTag(writer, name, attributes));
      }
    },
    ontext(text) {
      if (unreadDepth === 0) writer.text(cleanText(text));
    },
    onclosetag() {
      closings.pop()?.();
    },
  });
  parser.end(html);
  return writer.end();
}
