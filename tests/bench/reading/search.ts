import { cardList } from './plain-lists';
import { type Reading, ratio } from './reading';

export const search: Reading = {
  name: 'search',
  title: 'Search',
  text: 'A word of a headline: the full-text search of Warta, `_q` of a plain Strapi, which compares every text.',
  warta: ({ word }) => [`/api/feeds/search?q=${word}&limit=20`],
  plain: ({ word }) => [cardList(20, `_q=${word}`)],
  differs: 'a plain Strapi knows no ranking',
  figures: ({ hot, cold, plain }) => [
    { what: 'cold search : plain Strapi', value: ratio(cold, plain) },
    { what: 'hot search : plain Strapi', value: ratio(hot, plain) },
  ],
};
