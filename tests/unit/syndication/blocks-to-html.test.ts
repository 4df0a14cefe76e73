import fc from 'fast-check';
import { blocksToHtml } from '../../../src/domain/syndication/blocks-to-html';
import {
  type Block,
  htmlToBlocks,
  type Inline,
  type ListBlock,
  type ListItemBlock,
  type Mark,
  type TextInline,
} from '../../../src/domain/syndication/ninjs';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
const list = (format: string, ...children: unknown[]) => ({ type: 'list', format, children });
const link = (url: unknown, ...children: unknown[]) => ({ type: 'link', url, children });

const MARKS: Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

describe('blocksToHtml', () => {
  it.each<[Mark, string]>([
    ['bold', '<strong>kata</strong>'],
    ['italic', '<em>kata</em>'],
    ['underline', '<u>kata</u>'],
    ['strikethrough', '<s>kata</s>'],
    ['code', '<code>kata</code>'],
  ])('writes %s', (mark, html) => {
    expect(blocksToHtml([paragraph(text('kata', { [mark]: true }))])).toBe(`<p>${html}</p>`);
  });

  it('writes several marks within one another', () => {
    const marks = Object.fromEntries(MARKS.map((mark) => [mark, true]));
    expect(blocksToHtml([paragraph(text('a', marks), text('b', { bold: false }))])).toBe(
      '<p><strong><em><u><s><code>a</code></s></u></em></strong>b</p>',
    );
  });

  it.each([1, 2, 3, 4, 5, 6])('writes a heading of level %i', (level) => {
    expect(blocksToHtml([{ type: 'heading', level, children: [text('Judul')] }])).toBe(
      `<h${level}>Judul</h${level}>`,
    );
  });

  it('writes quotes, and line breaks as <br>', () => {
    expect(blocksToHtml([{ type: 'quote', children: [text('satu\ndua')] }])).toBe(
      '<blockquote>satu<br>dua</blockquote>',
    );
  });

  it('keeps the lines of preformatted text', () => {
    expect(blocksToHtml([{ type: 'code', children: [text('a < b\n  c')] }])).toBe(
      '<pre><code>a &lt; b\n  c</code></pre>',
    );
  });

  it('writes a nested list into the item before it', () => {
    expect(
      blocksToHtml([
        list('unordered', item('a'), list('ordered', item('b')), list('unordered', item('c'))),
        list('ordered', item('d')),
      ]),
    ).toBe('<ul><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li></ul><ol><li>d</li></ol>');
  });

  it('writes a nested list that has no item before it into one of its own', () => {
    expect(blocksToHtml([list('unordered', list('unordered', item('a')))])).toBe(
      '<ul><li><ul><li>a</li></ul></li></ul>',
    );
  });

  it('escapes text and addresses', () => {
    const hostile = `<script>"&amp;"</script>]]>`;
    expect(
      blocksToHtml([paragraph(text(hostile), link('https://contoh.id/?a="&b=<', text('c')))]),
    ).toBe(
      '<p>&lt;script&gt;&quot;&amp;amp;&quot;&lt;/script&gt;]]&gt;<a href="https://contoh.id/?a=&quot;&amp;b=&lt;">c</a></p>',
    );
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:x', 'data:text/html,x', '//contoh.id', '', null, 7])(
    'keeps only the words of a link to %j',
    (url) => {
      expect(blocksToHtml([paragraph(link(url, text('sini')))])).toBe('<p>sini</p>');
    },
  );

  it('leaves a link within the site relative, or makes it absolute when it knows the site', () => {
    const blocks = [paragraph(link('/kanal/ekonomi', text('Ekonomi')))];
    expect(blocksToHtml(blocks)).toBe('<p><a href="/kanal/ekonomi">Ekonomi</a></p>');
    expect(blocksToHtml(blocks, 'https://warta.example/')).toBe(
      '<p><a href="https://warta.example/kanal/ekonomi">Ekonomi</a></p>',
    );
  });

  it('shows an image that has an absolute address, and no other', () => {
    const image = (url: unknown) => ({
      type: 'image',
      image: { url, alternativeText: 'Sawah "hijau"' },
      children: [text('')],
    });
    expect(blocksToHtml([image('https://cms.example/uploads/a.jpg')])).toBe(
      '<img src="https://cms.example/uploads/a.jpg" alt="Sawah &quot;hijau&quot;">',
    );
    for (const url of ['javascript:x', '/uploads/a.jpg', 'https://', null]) {
      expect(blocksToHtml([image(url)])).toBe('');
    }
  });

  it('gives the text of what it does not know', () => {
    expect(
      blocksToHtml([{ type: 'table', children: [{ type: 'cell', children: [text('sel')] }] }]),
    ).toBe('<p>sel</p>');
  });

  it.each([
    [null],
    [undefined],
    ['teks'],
    [{}],
    [[null, 1, 'x', {}, { type: 'list' }, { type: 'image' }, paragraph(null, text(''))]],
    [
      [
        list('unordered', { type: 'list-item', children: [text('')] }),
        { type: 'code', children: 5 },
      ],
    ],
  ])('gives nothing for %j', (blocks) => {
    expect(blocksToHtml(blocks)).toBe('');
  });

  it('is read back as the same blocks', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        expect(htmlToBlocks(blocksToHtml(blocks))).toEqual(blocks);
      }),
      { numRuns: 1000 },
    );
  });
});

// Blocks as htmlToBlocks writes them: white space as a browser shows it, no two neighbours that
// look the same, a line break at the end of the text before it.

const word = fc
  .oneof(
    fc.constantFrom('kata', '<script>', '&amp;', ']]>', '"', "'", '😀', 'é', 'العربية', '<br>'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .map((value) => value.replace(/\s|\p{Cc}|\p{Surrogate}/gu, ''))
  .filter((value) => value !== '');

const words = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '\n', '\n\n'), word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));

const marked = fc.tuple(words, fc.subarray(MARKS), fc.constantFrom('', ' ', '\n')).map(
  ([value, marks, end]): TextInline => ({
    type: 'text',
    text: value + end,
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
  }),
);

const styleOf = ({ text: _text, ...style }: TextInline) => JSON.stringify(style);

function tidyTexts(texts: readonly TextInline[]): TextInline[] {
  return texts.filter((one, at) => {
    const before = texts[at - 1];
    return before === undefined || styleOf(before) !== styleOf(one);
  });
}

const texts = fc.array(marked, { minLength: 1, maxLength: 3 }).map(tidyTexts);

const url = fc.constantFrom('https://contoh.id/a?b=1&c="2"', '/kanal/ekonomi', 'mailto:a@b.id');

const anyLink = fc
  .tuple(url, texts)
  .map(([address, children]): Inline => ({ type: 'link', url: address, children }));

const lastText = (inline: Inline): TextInline | undefined =>
  inline.type === 'text' ? inline : inline.children.at(-1);

function trimmedEnd(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1);
  const end = last && lastText(last);
  if (!last || !end) return [...inlines];
  const trimmed = { ...end, text: end.text.trimEnd() };
  return [
    ...inlines.slice(0, -1),
    last.type === 'text'
      ? trimmed
      : { ...last, children: [...last.children.slice(0, -1), trimmed] },
  ];
}

const keyOf = (inline: Inline) => (inline.type === 'text' ? styleOf(inline) : inline.url);

const inlineContent = fc
  .array(fc.oneof(marked, anyLink), { minLength: 1, maxLength: 4 })
  .map((inlines) =>
    trimmedEnd(
      inlines.filter((one, at) => {
        const before = inlines[at - 1];
        return before === undefined || keyOf(before) !== keyOf(one);
      }),
    ),
  );

const listItem = inlineContent.map((children): ListItemBlock => ({ type: 'list-item', children }));

const listAt = (indentLevel: number): fc.Arbitrary<ListBlock> =>
  fc
    .tuple(
      fc.constantFrom('ordered' as const, 'unordered' as const),
      fc.array(
        indentLevel < 5
          ? fc.oneof(
              { weight: 3, arbitrary: listItem },
              fc.constant(null).chain(() => listAt(indentLevel + 1)),
            )
          : listItem,
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([format, children]) => ({ type: 'list', format, indentLevel, children }));

const body: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    inlineContent.map((children): Block => ({ type: 'paragraph', children })),
    inlineContent.map((children): Block => ({ type: 'quote', children })),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), inlineContent)
      .map(([level, children]) => ({ type: 'heading', level, children }) as Block),
    fc.array(word, { minLength: 1, maxLength: 4 }).map(
      (lines): Block => ({
        type: 'code',
        children: [{ type: 'text', text: lines.join('\n  ') }],
      }),
    ),
    listAt(0),
  ),
  { maxLength: 5 },
);
