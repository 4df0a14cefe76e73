import type { Inline, LinkInline, Mark, TextInline } from './blocks';

interface Piece {
  /** Parts of the text, none empty, joined at the end: growing one string would cost its length each time. */
  readonly parts: string[];
  readonly marks: readonly Mark[];
  readonly url: string | null;
}

interface OpenLink extends LinkInline {
  readonly children: TextInline[];
}

export interface InlineRun {
  /** Adds text with white space collapsed as a browser does: no two spaces, none at a line's start. */
  write(text: string, marks: readonly Mark[], url: string | null): void;
  /** Adds text as it stands. */
  writeVerbatim(text: string, marks: readonly Mark[], url: string | null): void;
  /** Adds a line break; nothing at the very start. */
  breakLine(): void;
  /** Adds a line break unless one has just been made. */
  startLine(): void;
  /** Gives what was written, trimmed at both ends, and begins anew. Empty if nothing was. */
  take(): Inline[];
}

function sameStyle(a: Piece, marks: readonly Mark[], url: string | null): boolean {
  return (
    a.url === url &&
    a.marks.length === marks.length &&
    a.marks.every((mark, at) => mark === marks[at])
  );
}

function textInline({ parts, marks }: Piece): TextInline {
  return {
    type: 'text',
    text: parts.join(''),
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
  };
}

function toInlines(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  let link: OpenLink | undefined;
  for (const piece of pieces) {
    const text = textInline(piece);
    if (piece.url === null) {
      link = undefined;
      inlines.push(text);
    } else if (link?.url === piece.url) {
      link.children.push(text);
    } else {
      link = { type: 'link', url: piece.url, children: [text] };
      inlines.push(link);
    }
  }
  return inlines;
}

/** Gathers the inline content of one block. Marks are expected in one fixed order. */
export function createInlineRun(): InlineRun {
  let pieces: Piece[] = [];

  const lastPart = (): string | undefined => pieces.at(-1)?.parts.at(-1);

  const replaceLastPart = (part: string): void => {
    const last = pieces.at(-1);
    last?.parts.pop();
    if (part !== '') last?.parts.push(part);
    else if (last?.parts.length === 0) pieces.pop();
  };

  const append = (text: string, marks: readonly Mark[], url: string | null): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last && sameStyle(last, marks, url)) last.parts.push(text);
    else pieces.push({ parts: [text], marks, url });
  };

  const trimEnd = (): void => {
    for (let part = lastPart(); part !== undefined; part = lastPart()) {
      const trimmed = part.trimEnd();
      replaceLastPart(trimmed);
      if (trimmed !== '') return;
    }
  };

  const breakLine = (): void => {
    const part = lastPart();
    if (part?.endsWith(' ')) replaceLastPart(part.slice(0, -1));
    pieces.at(-1)?.parts.push('\n');
  };

  return {
    write(text, marks, url) {
      const collapsed = text.replace(/\s+/g, ' ');
      const tail = lastPart() ?? '\n';
      append(/\s/.test(tail.slice(-1)) ? collapsed.trimStart() : collapsed, marks, url);
    },
    writeVerbatim: append,
    breakLine,
    startLine() {
      if (!lastPart()?.endsWith('\n')) breakLine();
    },
    take() {
      trimEnd();
      const inlines = toInlines(pieces);
      pieces = [];
      return inlines;
    },
  };
}
