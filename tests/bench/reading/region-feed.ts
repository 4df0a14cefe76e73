import { cardList } from './plain-lists';
import { type Reading, ratio } from './reading';

export const regionFeed: Reading = {
  name: 'region feed',
  title: 'Feed of an edition',
  text: 'The twenty newest stories that one of 99 editions carries.',
  warta: ({ region }) => [`/api/feeds/regions/${region}?limit=20`],
  plain: ({ region }) => [cardList(20, `filters[editions][slug]=${region}`)],
  figures: ({ hot, cold, plain }) => [
    { what: 'cold region feed : plain Strapi', value: ratio(cold, plain) },
    { what: 'hot region feed : plain Strapi', value: ratio(hot, plain) },
  ],
};
