import { type Token, tokenize } from './tokenize';

/** How much of a body is searched: several times the longest report. */
const LONGEST_BODY = 100_000;
const MOST_BODY_WORDS = 10_000;

/** What a published story is found by, beside its body. */
export interface StoryTop {
  readonly headline: string;
  readonly lead: string | null;
  /** Of its authors and its tags. */
  readonly names: readonly string[];
}

/** The words of a story but for its body, by what finding them there is worth. */
export interface TopWords {
  readonly headline: readonly Token[];
  /** Of the lead, the authors and the tags, each in its own line. */
  readonly summary: readonly Token[];
}

/** The part of a body that is searched and shown in highlights; not cut inside a character. */
export function searchedPart(body: string): string {
  return body.length > LONGEST_BODY
    ? body.slice(0, LONGEST_BODY).replace(/[\ud800-\udbff]$/, '')
    : body;
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ');

/** The words of a story that go into the index, but for its body. */
export function topWords({ headline, lead, names }: StoryTop): TopWords {
  return {
    headline: tokenize(inOneLine(headline)),
    summary: tokenize([lead ?? '', ...names].map(inOneLine).join('\n')),
  };
}

/** The words of a body that go into the index. */
export function bodyWords(body: string): Token[] {
  return tokenize(searchedPart(body)).slice(0, MOST_BODY_WORDS);
}
