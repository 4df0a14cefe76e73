import type { Concept } from './ninjs-document';
import type { Genre } from './story-record';

/** Names in the IPTC genre NewsCodes (http://cv.iptc.org/newscodes/genre/) and in Indonesian newsrooms. */
const GENRE_OF_NAME: ReadonlyMap<string, Genre> = new Map([
  ['news', 'news'],
  ['current', 'news'],
  ['berita', 'news'],
  ['analysis', 'analysis'],
  ['background', 'analysis'],
  ['backgrounder', 'analysis'],
  ['analisis', 'analysis'],
  ['opinion', 'opinion'],
  ['column', 'opinion'],
  ['commentary', 'opinion'],
  ['editorial', 'opinion'],
  ['review', 'opinion'],
  ['opini', 'opinion'],
  ['kolom', 'opinion'],
  ['tajuk', 'opinion'],
  ['feature', 'feature'],
  ['profile', 'feature'],
  ['interview', 'feature'],
  ['obituary', 'feature'],
  ['reportage', 'feature'],
  ['fitur', 'feature'],
  ['advertorial', 'advertorial'],
  ['advertisement', 'advertorial'],
  ['sponsored', 'advertorial'],
]);

function known(name: string): Genre | undefined {
  // "genre:Analysis" and ".../newscodes/genre/Analysis" end in the name itself.
  const lastPart = /[^/:]*$/.exec(name.trim())?.[0] ?? '';
  return GENRE_OF_NAME.get(lastPart.toLowerCase());
}

/**
 * The genre: advertorial if the profile or any genre says so (paid content must never pass for news),
 * else the first genre known by its literal, name or URI, else news.
 */
export function readGenre(genres: readonly Concept[], profile: string): Genre {
  const found = genres.map(
    ({ literal = '', name = '', uri = '' }) => known(literal) ?? known(name) ?? known(uri),
  );
  if (known(profile) === 'advertorial' || found.includes('advertorial')) return 'advertorial';
  return found.find((genre) => genre !== undefined) ?? 'news';
}
