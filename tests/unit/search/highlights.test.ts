import { bodyWords, highlights, parseSearchText, topWords } from '../../../src/domain/search';
import { findHits } from '../../../src/domain/search/find-hits';
import { markHits } from '../../../src/domain/search/mark-hits';
import { cpuTime } from '../../helpers/cpu-time';

const termsOf = (text: string) => {
  const parsed = parseSearchText(text);
  return 'terms' in parsed ? parsed.terms : [];
};

const mark = (text: string, query: string) => markHits(text, findHits(text, termsOf(query)));

const bodyOf = (body: string, query: string) =>
  highlights({ headline: 'Judul', lead: null, body }, termsOf(query)).body;

const plain = (html: string) =>
  html
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('marks', () => {
  it.each([
    ['Harga Cabai Turun', 'cabai', 'Harga <mark>Cabai</mark> Turun'],
    ['Harganya turun', 'harga', '<mark>Harganya</mark> turun'],
    ['Harga Cabai Turun', 'turun harga', '<mark>Harga</mark> Cabai <mark>Turun</mark>'],
    ['Harga Cabai Turun', '"harga cabai"', '<mark>Harga Cabai</mark> Turun'],
    ['Cabai: harga turun', '"harga cabai"', 'Cabai: harga turun'],
    ['Harga Cabai', '"harga cabai" cabai', '<mark>Harga Cabai</mark>'],
    ['a b c d', '"a b c" "b c d"', '<mark>a b c d</mark>'],
    [
      'Harga <b>cabai</b> & "garam"',
      'cabai',
      'Harga &lt;b&gt;<mark>cabai</mark>&lt;/b&gt; &amp; &quot;garam&quot;',
    ],
    [
      '<script>alert(1)</script>',
      'script',
      '&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;',
    ],
    ['cabai🌶️cabai', 'cabai', '<mark>cabai</mark>🌶️<mark>cabai</mark>'],
    ['سوق الأسهم اليوم', 'الأسهم', 'سوق <mark>الأسهم</mark> اليوم'],
    ['Café dibuka', 'cafe', '<mark>Café</mark> dibuka'],
    ['Salat Jum’at', 'jumat', 'Salat <mark>Jum’at</mark>'],
    ['tidak ada', 'harga', 'tidak ada'],
    ['', 'harga', ''],
  ])('%s, searched for %s', (text, query, html) => {
    expect(mark(text, query)).toBe(html);
  });
});

describe('the part of a body', () => {
  const filler = 'kata lain tanpa arti apa pun di sini '.repeat(40);

  it('is null when nothing was found there, and a short body is whole', () => {
    expect(bodyOf(filler, 'harga')).toBeNull();
    expect(bodyOf('Harga cabai turun.', 'cabai')).toBe('Harga <mark>cabai</mark> turun.');
  });

  it('is about 200 characters around what was found, cut between words', () => {
    const html = bodyOf(`${filler}harga cabai turun ${filler}`, 'cabai') ?? '';
    expect(html).toContain('harga <mark>cabai</mark> turun');
    expect(html).toMatch(/^…\w+ /);
    expect(html).toMatch(/ \w+…$/);
    const words = new Set(`${filler} harga cabai turun`.split(' '));
    const shown = plain(html).replaceAll('…', '');
    expect(shown.split(' ').filter((word) => !words.has(word))).toEqual([]);
    expect(shown.length).toBeGreaterThan(150);
    expect(shown.length).toBeLessThanOrEqual(200);
  });

  it('is where most of what was searched for stands together', () => {
    const html = bodyOf(`harga ${filler}harga cabai turun ${filler}`, 'harga cabai') ?? '';
    expect(html).toContain('<mark>harga</mark> <mark>cabai</mark>');
  });

  it('has no mark beyond where it is cut', () => {
    const html = bodyOf('cabai '.repeat(300), 'cabai') ?? '';
    expect(html.endsWith('<mark>cabai</mark>…')).toBe(true);
    expect(plain(html).length).toBeLessThanOrEqual(202);
  });

  it('joins lines with a space, and a phrase does not run over their end', () => {
    expect(bodyOf('harga\ncabai', 'cabai')).toBe('harga <mark>cabai</mark>');
    expect(bodyOf('harga\ncabai', '"harga cabai"')).toBeNull();
  });

  it('ends where a word without a gap ends', () => {
    const word = '🌶'.repeat(300);
    expect(bodyOf(`${word}cabai${word}`, 'cabai')).toBe('…<mark>cabai</mark>…');
  });

  it('is found in time, however often a word stands in it', () => {
    expect(cpuTime(() => bodyOf('cabai '.repeat(16_000), 'cabai'))).toBeLessThan(1000);
  });
});

describe('the words of a story', () => {
  it('leave out what is beyond the searched part of a body', () => {
    const body = `${'kata '.repeat(10_000)}harga`;
    const words = bodyWords(body);
    expect(words).toHaveLength(10_000);
  });

  it('keep lead, authors and tags in lines of their own', () => {
    const { summary } = topWords({
      headline: 'x',
      lead: 'Teras\nberita',
      names: ['Siti Rahma', 'UMKM'],
    });
    expect(summary.map(({ word, line }) => `${line} ${word}`)).toEqual([
      '0 teras',
      '0 berita',
      '1 siti',
      '1 rahma',
      '2 umkm',
    ]);
  });
});
