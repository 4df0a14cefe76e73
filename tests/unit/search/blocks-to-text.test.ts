import { blocksToText } from '../../../src/domain/search';

const text = (value: string) => ({ type: 'text', text: value });

describe('the text of Blocks', () => {
  it('has a line for each paragraph, heading, quote and item of a list', () => {
    const body = [
      { type: 'heading', level: 2, children: [text('Judul')] },
      {
        type: 'paragraph',
        children: [
          text('Harga '),
          { type: 'link', url: 'https://x.example', children: [text('ca')] },
          { ...text('bai'), bold: true },
          text('\nturun  lagi'),
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('satu')] },
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: [text('dua')] }],
          },
        ],
      },
      { type: 'paragraph', children: [text('')] },
      { type: 'quote', children: [text('Kutipan')] },
      { type: 'image', image: {}, children: [text('')] },
    ];
    expect(blocksToText(body)).toBe('Judul\nHarga cabai turun lagi\nsatu\ndua\nKutipan');
  });

  it.each([null, undefined, 'text', {}, [null, 1, { children: 'x' }, { text: 1 }]])(
    'is empty for what are none: %j',
    (body) => {
      expect(blocksToText(body)).toBe('');
    },
  );
});
