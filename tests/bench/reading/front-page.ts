import { cardList } from './plain-lists';
import { type Reading, ratio } from './reading';

export const frontPage: Reading = {
  name: 'front page',
  title: 'Front page',
  text:
    'The twenty newest stories as cards with author, channel and region: `/api/feeds/latest` of Warta, the ' +
    'generated list with the same fields of a plain Strapi.',
  warta: () => ['/api/feeds/latest?limit=20'],
  plain: () => [cardList(20)],
  figures: ({ bare, hot, cold, plain, restCache }) => [
    {
      what: 'hot front page : bare node:http, same bytes',
      value: ratio(hot, bare),
      goal: { atLeast: 0.6 },
    },
    { what: 'hot front page : plain Strapi', value: ratio(hot, plain), goal: { atLeast: 150 } },
    {
      what: 'cold feed of 20 : the same list of a plain Strapi',
      value: ratio(cold, plain),
      goal: { atLeast: 12 },
    },
    { what: 'hot front page : plugin-rest-cache', value: ratio(hot, restCache) },
  ],
};
