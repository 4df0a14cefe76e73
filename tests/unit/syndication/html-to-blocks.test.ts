import fc from 'fast-check';
import { type Block, htmlToBlocks, textToBlocks } from '../../../src/domain/syndication/ninjs';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
const list = (format: string, indentLevel: number, ...children: unknown[]) => ({
  type: 'list',
  format,
  indentLevel,
  children,
});

describe('htmlToBlocks', () => {
  it('makes paragraphs of elements and of bare text', () => {
    expect(htmlToBlocks('satu<p>dua</p>tiga<div>empat<section>lima</section></div>')).toEqual(
      ['satu', 'dua', 'tiga', 'empat', 'lima'].map((word) => paragraph(text(word))),
    );
  });

  it('drops empty paragraphs, and those of blanks only', () => {
    expect(
      htmlToBlocks(
        '<p></p><p>&nbsp;</p><p> <b> </b><br></p><h2></h2><ul><li></li></ul><blockquote></blockquote>',
      ),
    ).toEqual([]);
  });

  it('collapses white space as a browser does, and keeps it outside the mark where it stood', () => {
    expect(htmlToBlocks('<p>\n  Wali \n kota <b>tiba</b> di\u00a0 <i> sana </i> .\n</p>')).toEqual([
      paragraph(
        text('Wali kota '),
        text('tiba', { bold: true }),
        text(' di '),
        text('sana ', { italic: true }),
        text('.'),
      ),
    ]);
  });

  it('decodes entities once', () => {
    expect(htmlToBlocks('<p>Tom &amp;amp; &eacute;&#39;&#x1F600;</p>')).toEqual([
      paragraph(text("Tom &amp; é'😀")),
    ]);
  });

  it('makes a line break of <br>, without blanks around it', () => {
    expect(htmlToBlocks('<p><br>satu <br> dua<br/><br/>tiga<br></p>')).toEqual([
      paragraph(text('satu\ndua\n\ntiga')),
    ]);
  });

  it('combines marks, also across badly nested tags', () => {
    expect(htmlToBlocks('<p><b>a<i>b</b>c</i><u><s><code>d</code></s></u></p>')).toMatchObject([
      {
        children: [
          text('a', { bold: true }),
          text('b', { bold: true, italic: true }),
          text('c'),
          text('d', { underline: true, strikethrough: true, code: true }),
        ],
      },
    ]);
  });

  it('ends a bold only where the outer one ends', () => {
    expect(htmlToBlocks('<b>a<strong>b</strong>c</b>d')).toEqual([
      paragraph(text('abc', { bold: true }), text('d')),
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6])('keeps a heading of level %i', (level) => {
    expect(htmlToBlocks(`<h${level}>Judul</h${level}>`)).toEqual([
      { type: 'heading', level, children: [text('Judul')] },
    ]);
  });

  it('keeps a quote whole, a paragraph in it beginning a line', () => {
    expect(htmlToBlocks('<blockquote><p>satu</p><p>dua</p></blockquote>')).toEqual([
      { type: 'quote', children: [text('satu\ndua')] },
    ]);
  });

  it('keeps preformatted text as it stands', () => {
    expect(htmlToBlocks('<pre><code>\na &lt;  b\n  c\n</code></pre>')).toEqual([
      { type: 'code', children: [text('a <  b\n  c')] },
    ]);
  });

  it('puts a nested list after the item it belongs to', () => {
    expect(
      htmlToBlocks('<ul><li>a<ol><li>b</li><li>c</li></ol>d</li><li><p>e</p><p>f</p></li></ul>'),
    ).toEqual([
      list(
        'unordered',
        0,
        item('a'),
        list('ordered', 1, item('b'), item('c')),
        item('d'),
        item('e\nf'),
      ),
    ]);
  });

  it('makes an item of bare text in a list, and a paragraph of an item outside one', () => {
    expect(htmlToBlocks('<ul>a<li>b</ul><li>c</li>')).toEqual([
      list('unordered', 0, item('a'), item('b')),
      paragraph(text('c')),
    ]);
  });

  it('takes a list out of a quote', () => {
    expect(htmlToBlocks('<blockquote>a<ul><li>b</li></ul>c</blockquote>')).toEqual([
      { type: 'quote', children: [text('a')] },
      list('unordered', 0, item('b')),
      { type: 'quote', children: [text('c')] },
    ]);
  });

  it.each([
    'https://contoh.id/a?b=1&amp;c=2',
    'http://contoh.id',
    'mailto:redaksi@contoh.id',
    'tel:+62215550100',
    '/kanal/ekonomi',
  ])('keeps a link to %s', (href) => {
    expect(htmlToBlocks(`<p>a <a href="${href}">b<b>c</b></a></p>`)).toEqual([
      paragraph(text('a '), {
        type: 'link',
        url: href.replace('&amp;', '&'),
        children: [text('b'), text('c', { bold: true })],
      }),
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://contoh.id',
    '//contoh.id',
    '/\\contoh.id',
    '#atas',
    'berita/1',
    'https://',
    '',
  ])('keeps only the words of a link to %j', (href) => {
    expect(htmlToBlocks(`<a href="${href}">sini</a>`)).toEqual([paragraph(text('sini'))]);
  });

  it('keeps nothing of a link without words', () => {
    expect(htmlToBlocks('<p>a<a href="https://contoh.id"><img src="x.jpg"></a> </p>')).toEqual([
      paragraph(text('a')),
    ]);
  });

  it.each(['script', 'style', 'iframe', 'template', 'svg', 'textarea'])(
    'drops what a <%s> holds',
    (tag) => {
      expect(htmlToBlocks(`<p>a<${tag}>rahasia</${tag}>b</p>`)).toEqual([paragraph(text('ab'))]);
    },
  );

  it('does not read comments, or a document head', () => {
    expect(
      htmlToBlocks('<!doctype html><head><title>t</title></head><body>a<!-- b --></body>'),
    ).toEqual([paragraph(text('a'))]);
  });

  it.each(['div', 'b', 'ul', 'ul><li', 'blockquote', 'span'])(
    'survives 10,000 levels of <%s>',
    (tag) => {
      const blocks = htmlToBlocks(`${`<${tag}>`.repeat(10_000)}dalam`);
      expect(JSON.stringify(blocks)).toContain('"dalam"');
      expect(depthOf(blocks)).toBeLessThan(20);
    },
  );

  it('reads a paragraph of a megabyte in the time a test has', () => {
    const [block] = htmlToBlocks(`<p>${'a &amp; b <br>'.repeat(80_000)}`);
    expect(block?.children).toHaveLength(1);
  });

  it('gives Blocks that Strapi takes, whatever the input', () => {
    const tags = 'p div b i u s code a h1 h6 ul ol li blockquote pre br script table td'.split(' ');
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<a href="/x">',
        '<a href="javascript:x">',
        ' ',
        '\n',
        '&nbsp;',
        '&#0;',
        '\u0000',
        '<',
        '&',
        'kata',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = htmlToBlocks(pieces.join(''));
        for (const block of blocks) expectWellFormed(block);
        expect(stringsIn(blocks).join('')).not.toMatch(/[^\P{Cc}\t\n]|\p{Surrogate}/u);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('textToBlocks', () => {
  it('parts paragraphs at blank lines and keeps other line ends', () => {
    expect(textToBlocks('\r\nsatu\r\n  dua  \r\n \r\n\r\ntiga\n')).toEqual([
      paragraph(text('satu\ndua')),
      paragraph(text('tiga')),
    ]);
  });

  it('makes every line a paragraph when no line is blank', () => {
    expect(textToBlocks('satu\ndua\n')).toEqual([paragraph(text('satu')), paragraph(text('dua'))]);
  });

  it('takes markup for text', () => {
    expect(textToBlocks('a < b &amp; <b>c</b>')).toEqual([paragraph(text('a < b &amp; <b>c</b>'))]);
  });

  it('gives no block for no text', () => {
    expect(textToBlocks(' \n\u0000\n ')).toEqual([]);
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

type Node = Block | Block['children'][number];

const CHILD_TYPES: Record<Node['type'], string[]> = {
  paragraph: ['text', 'link'],
  heading: ['text', 'link'],
  quote: ['text', 'link'],
  'list-item': ['text', 'link'],
  list: ['list-item', 'list'],
  code: ['text'],
  link: ['text'],
  text: [],
};

function expectWellFormed(node: Node): void {
  if (node.type === 'text') {
    expect(node.text).not.toBe('');
    return;
  }
  expect(node.children.length).toBeGreaterThan(0);
  for (const child of node.children) {
    expect(CHILD_TYPES[node.type]).toContain(child.type);
    expectWellFormed(child);
  }
}
