import type { Genre } from './story-record';

/** The name of each genre among the IPTC NewsCodes (http://cv.iptc.org/newscodes/genre/). */
const CODES: Readonly<Record<Genre, string>> = {
  news: 'Current',
  analysis: 'Analysis',
  opinion: 'Opinion',
  feature: 'Feature',
  advertorial: 'Advertiser_Supplied',
};

/** The genre under IPTC's address, with Warta's own word for it as the literal. */
export function writeGenre(genre: Genre): object {
  const code = CODES[genre];
  return {
    name: code.replace('_', ' '),
    uri: `http://cv.iptc.org/newscodes/genre/${code}`,
    literal: genre,
  };
}
