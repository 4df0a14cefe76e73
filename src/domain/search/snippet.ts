import type { Hit } from './find-hits';

/** Characters (UTF-16 units) of a snippet, and of it before what was found, at most. */
const LENGTH = 200;
const BEFORE = 60;

export interface Snippet {
  readonly text: string;
  /** Those that are in it, by their place in it. */
  readonly hits: readonly Pick<Hit, 'start' | 'end'>[];
}

/** The first of the hits after which most of the terms follow within one snippet. */
function bestHit(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [at, first] of hits.entries()) {
    const terms = new Set<number>();
    for (let next = at; next < hits.length; next += 1) {
      const hit = hits[next];
      if (!hit || hit.end > first.start + LENGTH - BEFORE) {
        break;
      }
      terms.add(hit.term);
    }
    if (!best || terms.size > most) {
      best = first;
      most = terms.size;
    }
  }
  return best;
}

/** The first place from `at` on, before `limit`, where a word begins; `limit` if there is none. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) {
    return 0;
  }
  const gap = text.slice(at - 1, limit).search(/\s\S/);
  return gap < 0 ? limit : at + gap;
}

/** The last place up to `at`, after `limit`, where a word ends; `limit` if there is none. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) {
    return text.length;
  }
  const gap = text.slice(limit, at + 1).search(/\s\S*$/);
  return gap < 0 ? limit : limit + gap;
}

/**
 * About 200 characters of a text around what was found, cut between words, with "…" where it was
 * cut; null when nothing was.
 */
export function snippet(text: string, hits: readonly Hit[]): Snippet | null {
  const best = bestHit(hits);
  if (!best) {
    return null;
  }
  const from = wordStart(text, best.start - BEFORE, best.start);
  const to = wordEnd(text, from + LENGTH, best.end);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    // A line's end becomes a space, which is as long.
    text: `${before}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
