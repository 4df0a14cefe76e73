import { elementLines } from './element-lines';

/** One record of an input, or why it is none; `line` counts from 1. */
export type NinjsInput =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly error: string };

interface Splitter {
  push(line: string): NinjsInput[];
  end(): NinjsInput[];
}

function parseJson(text: string, line: number): NinjsInput {
  try {
    return { line, value: JSON.parse(text) };
  } catch (error) {
    return { line, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A document or an array that covers several lines; an array gives one record for each element. */
function parseWhole(lines: readonly string[]): NinjsInput[] {
  const text = lines.join('\n').trimEnd();
  const firstLine = lines.findIndex((line) => line.trim() !== '') + 1;
  const whole = parseJson(text, firstLine);
  if ('error' in whole) {
    const position = /position (\d+)/.exec(whole.error)?.[1];
    const line =
      position === undefined
        ? text.split('\n').length
        : text.slice(0, Number(position)).split('\n').length;
    return [{ line, error: whole.error }];
  }
  if (!Array.isArray(whole.value)) return [whole];
  const lineOf = elementLines(text);
  return whole.value.map((value: unknown, at) => ({ line: lineOf[at] ?? firstLine, value }));
}

function isJson(line: string): boolean {
  return 'value' in parseJson(line, 1);
}

type Form = 'undecided' | 'lines' | 'array';

function formOfFirstLine(line: string): Form {
  const start = line.trim();
  if (start.startsWith('[')) return 'array';
  return start.startsWith('{') && !isJson(line) ? 'undecided' : 'lines';
}

/**
 * Decides on the form of the input at the first line that tells. A line that opens an object and does not
 * close it may begin a document or be a broken record: lines are kept until a whole record on a line
 * shows it to have been broken, or until the end.
 */
function createSplitter(): Splitter {
  let form: Form | null = null;
  let kept: string[] = [];
  let lineNumber = 0;

  const readLine = (line: string, number: number): NinjsInput[] =>
    line.trim() === '' ? [] : [parseJson(line, number)];

  return {
    push(raw) {
      lineNumber += 1;
      const line = lineNumber === 1 ? raw.replace(/^\ufeff/, '') : raw;
      if (form === 'lines') return readLine(line, lineNumber);
      kept.push(line);
      if (form === null && line.trim() !== '') form = formOfFirstLine(line);
      else if (form === 'undecided' && line.startsWith('{') && isJson(line)) form = 'lines';
      if (form !== 'lines') return [];
      const records = kept.flatMap((earlier, at) => readLine(earlier, at + 1));
      kept = [];
      return records;
    },
    end: () => (form === 'array' || form === 'undecided' ? parseWhole(kept) : []),
  };
}

/**
 * The records of an import file, as they come: one ninjs document, an array of them, or JSON lines (one
 * document a line). JSON lines are read with one line in memory at a time, an array or a single document
 * whole. A line that is not JSON gives an error and the next is read on; in an array or a single document
 * nothing can be read around a fault, so there is one error for the whole. Blank lines and a byte order
 * mark are skipped; an empty input has no records.
 *
 * If the first of some JSON lines is broken, the first good one after it must begin in its line's first
 * column: that is how it is told from a document spread over several lines.
 */
export async function* splitNinjsLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<NinjsInput, void, undefined> {
  const splitter = createSplitter();
  for await (const line of lines) yield* splitter.push(line);
  yield* splitter.end();
}

/** `splitNinjsLines` for an input that is in memory. */
export function splitNinjsInput(text: string): NinjsInput[] {
  const splitter = createSplitter();
  const records = text.split('\n').flatMap((line) => splitter.push(line));
  return [...records, ...splitter.end()];
}
