import type {
  Block,
  HeadingLevel,
  Inline,
  ListBlock,
  ListFormat,
  ListItemBlock,
  Mark,
} from './blocks';
import { createInlineRun } from './inline-run';

/** Deeper lists are written into the deepest one allowed: Strapi's validator and editor recurse. */
const MAX_LIST_DEPTH = 6;

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

/** Takes back what an opening call did. Calls must be undone in the reverse order. */
export type Close = () => void;

export interface BlockWriter {
  text(text: string): void;
  breakLine(): void;
  /** A boundary between blocks: a new paragraph, or a new line inside a heading, a quote or an item. */
  boundary(): void;
  openMark(mark: Mark): Close;
  openLink(url: string): Close;
  openHeading(level: HeadingLevel): Close;
  openQuote(): Close;
  openList(format: ListFormat): Close;
  openItem(): Close;
  openPreformatted(): Close;
  /** What was written. */
  end(): Block[];
}

type Container =
  | { readonly kind: 'quote' | 'item' }
  | { readonly kind: 'heading'; readonly level: HeadingLevel };

interface OpenList {
  readonly format: ListFormat;
  readonly children: (ListItemBlock | ListBlock)[];
}

const nothingToClose: Close = () => {};

function plainText(inline: Inline): string {
  return inline.type === 'text' ? inline.text : inline.children.map((child) => child.text).join('');
}

/**
 * Turns a flat sequence of openings, texts and closings into Blocks. It holds a stack of its own, so
 * input of any depth is safe. Headings, quotes and items do not nest in one another: an inner one only
 * begins a new line.
 */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const lists: OpenList[] = [];
  const containers: Container[] = [];
  const links: string[] = [];
  const markDepths = new Map<Mark, number>();
  const run = createInlineRun();
  let preformattedDepth = 0;

  const currentMarks = (): Mark[] => MARKS.filter((mark) => (markDepths.get(mark) ?? 0) > 0);

  const flush = (): void => {
    const children = run.take();
    if (children.length === 0) return;
    const container = containers.at(-1);
    const list = lists.at(-1);
    if (container === undefined) blocks.push({ type: 'paragraph', children });
    else if (container.kind === 'heading')
      blocks.push({ type: 'heading', level: container.level, children });
    else if (container.kind === 'quote') blocks.push({ type: 'quote', children });
    else list?.children.push({ type: 'list-item', children });
  };

  const boundary = (): void => {
    if (containers.length === 0 && preformattedDepth === 0) flush();
    else run.startLine();
  };

  const openContainer = (container: Container): Close => {
    flush();
    containers.push(container);
    return () => {
      flush();
      containers.pop();
    };
  };

  const openOutermost = (container: Container): Close => {
    if (containers.length === 0) return openContainer(container);
    boundary();
    return boundary;
  };

  return {
    text(text) {
      const url = links.at(-1) ?? null;
      if (preformattedDepth > 0) run.writeVerbatim(text, currentMarks(), url);
      else run.write(text, currentMarks(), url);
    },
    breakLine: run.breakLine,
    boundary,
    openMark(mark) {
      const depth = markDepths.get(mark) ?? 0;
      markDepths.set(mark, depth + 1);
      return () => markDepths.set(mark, depth);
    },
    openLink(url) {
      links.push(url);
      return () => links.pop();
    },
    openHeading: (level) => openOutermost({ kind: 'heading', level }),
    openQuote: () => openOutermost({ kind: 'quote' }),
    openList(format) {
      if (lists.length >= MAX_LIST_DEPTH) return nothingToClose;
      const closeItem = openContainer({ kind: 'item' });
      const list: OpenList = { format, children: [] };
      lists.push(list);
      return () => {
        closeItem();
        lists.pop();
        const block: ListBlock = { type: 'list', indentLevel: lists.length, ...list };
        if (list.children.length > 0) (lists.at(-1)?.children ?? blocks).push(block);
      };
    },
    openItem() {
      if (lists.length > 0) return openContainer({ kind: 'item' });
      boundary();
      return boundary;
    },
    openPreformatted() {
      boundary();
      preformattedDepth += 1;
      return () => {
        preformattedDepth -= 1;
        if (containers.length > 0) return run.startLine();
        const text = run.take().map(plainText).join('').replace(/^\n+/, '');
        if (text !== '') blocks.push({ type: 'code', children: [{ type: 'text', text }] });
      };
    },
    end() {
      flush();
      return blocks;
    },
  };
}
