import { type Token, tokenize } from './tokenize';

/** How much of a body is searched: several times the longest report. */
const LONGEST_BODY = 100_000;
const MOST_BODY_WORDS = 10_000;

/** What a published story is found by. */
export interface StoryText {
  readonly headline: string;
  readonly lead: string | null;
  /** Of its authors and its tags. */
  readonly names: readonly string[];
  /** Plain text, its blocks in lines. */
  readonly body: string;
}

/** The words of a story by what finding them there is worth. */
export interface StoryWords {
  readonly headline: readonly Token[];
  /** Of the lead, the authors and the tags, each in its own line. */
  readonly summary: readonly Token[];
  readonly body: readonly Token[];
}

/** The part of a body that is searched and shown in highlights; not cut inside a character. */
export function searchedPart(body: string): string {
  return body.length > LONGEST_BODY
    ? body.slice(0, LONGEST_BODY).replace(/[\ud800-\udbff]$/, '')
    : body;
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ');

/** The words of a story that go into the index. */
export function storyWords({ headline, lead, names, body }: StoryText): StoryWords {
  return {
    headline: tokenize(inOneLine(headline)),
    summary: tokenize([lead ?? '', ...names].map(inOneLine).join('\n')),
    body: tokenize(searchedPart(body)).slice(0, MOST_BODY_WORDS),
  };
}
