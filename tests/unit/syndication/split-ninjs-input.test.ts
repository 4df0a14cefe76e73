import {
  type NinjsInput,
  splitNinjsInput,
  splitNinjsLines,
} from '../../../src/domain/syndication/ninjs';

const broken = (line: number) => ({ line, error: expect.any(String) });

describe('splitNinjsInput', () => {
  it('reads one document, on one line or over several', () => {
    expect(splitNinjsInput('{"uri":"a"}')).toEqual([{ line: 1, value: { uri: 'a' } }]);
    expect(splitNinjsInput('\n{\n  "uri": "a",\n  "people": [\n    {}\n  ]\n}\n')).toEqual([
      { line: 2, value: { uri: 'a', people: [{}] } },
    ]);
  });

  it('reads an array, giving the line on which each element begins', () => {
    const array =
      '\n[\n  {"a": "]},\\"[{",\n "b": [1, {}]}, {"c": 1},\n\n  {\n "d": []\n}, "x"\n,5, [\n[]]]\n';
    expect(splitNinjsInput(array)).toEqual([
      { line: 3, value: { a: ']},"[{', b: [1, {}] } },
      { line: 4, value: { c: 1 } },
      { line: 6, value: { d: [] } },
      { line: 8, value: 'x' },
      { line: 9, value: 5 },
      { line: 9, value: [[]] },
    ]);
  });

  it('finds no record in an empty array', () => {
    expect(splitNinjsInput('[ ]')).toEqual([]);
  });

  it('reads JSON lines, past blank and broken ones', () => {
    expect(splitNinjsInput('{"a":1}\r\n\r\n{"b":\r\n{"c":3}\r\n')).toEqual([
      { line: 1, value: { a: 1 } },
      broken(3),
      { line: 4, value: { c: 3 } },
    ]);
  });

  it('reads on when the first records are broken', () => {
    expect(splitNinjsInput('{"a":\n\n{"b"}\n{"c":3}\nx\n{"d":4}')).toEqual([
      broken(1),
      broken(3),
      { line: 4, value: { c: 3 } },
      broken(5),
      { line: 6, value: { d: 4 } },
    ]);
    expect(splitNinjsInput('berkas rusak\n{"c":3}')).toEqual([
      broken(1),
      { line: 2, value: { c: 3 } },
    ]);
  });

  it('gives one error with its line for a broken array or document', () => {
    expect(splitNinjsInput('[\n  {"a": 1},\n  {"b" 2}\n]')).toEqual([broken(3)]);
    expect(splitNinjsInput('{\n  "a": 1,\n')).toEqual([broken(2)]);
  });

  it('skips a byte order mark', () => {
    expect(splitNinjsInput('\ufeff{"a":1}')).toEqual([{ line: 1, value: { a: 1 } }]);
    expect(splitNinjsInput('\ufeff[\n{"a":1}]')).toEqual([{ line: 2, value: { a: 1 } }]);
  });

  it.each(['', '\n \n'])('finds no record in %j', (input) => {
    expect(splitNinjsInput(input)).toEqual([]);
  });
});

describe('splitNinjsLines', () => {
  it('reads what splitNinjsInput reads', async () => {
    const input = '[\n{"a":1},\n{"b":2}]';
    const records: NinjsInput[] = [];
    for await (const record of splitNinjsLines(input.split('\n'))) records.push(record);
    expect(records).toEqual(splitNinjsInput(input));
  });

  it('gives each of some JSON lines before it asks for the next', async () => {
    let asked = 0;
    async function* lines() {
      for (asked = 1; asked <= 1000; asked += 1) yield `{"n":${asked}}`;
    }
    for await (const record of splitNinjsLines(lines())) {
      expect(record).toEqual({ line: asked, value: { n: asked } });
    }
    expect(asked).toBe(1001);
  });
});
