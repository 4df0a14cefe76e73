/**
 * The part of Strapi's Blocks format (rich text as JSON) that a story's body uses: everything but
 * images. Strapi's own validator refuses empty `children`.
 */
export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | CodeBlock | ListBlock;

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly children: readonly Inline[];
}

export interface QuoteBlock {
  readonly type: 'quote';
  readonly children: readonly Inline[];
}

export interface CodeBlock {
  readonly type: 'code';
  readonly children: readonly TextInline[];
}

export type ListFormat = 'ordered' | 'unordered';

export interface ListBlock {
  readonly type: 'list';
  readonly format: ListFormat;
  /** 0 for a list of its own; Strapi's editor picks bullets by it. */
  readonly indentLevel: number;
  /** A nested list stands beside the item it belongs to, after it, not inside. */
  readonly children: readonly (ListItemBlock | ListBlock)[];
}

export interface ListItemBlock {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

export type Inline = TextInline | LinkInline;

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';

export interface TextInline extends Readonly<Partial<Record<Mark, true>>> {
  readonly type: 'text';
  /** May hold "\n", a line break. */
  readonly text: string;
}

export interface LinkInline {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextInline[];
}
