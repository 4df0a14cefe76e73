import { cardList, wholeStory } from './plain-lists';
import { type Reading, ratio } from './reading';

export const articlePage: Reading = {
  name: 'article page',
  title: 'Article page',
  text:
    'The story with all that its page shows, and five related ones: the ranked feed of Warta, the newest of ' +
    'the same channel of a plain Strapi. Two requests a page, counted singly.',
  warta: ({ documentId }) => [wholeStory(documentId), `/api/feeds/related/${documentId}?limit=5`],
  plain: ({ documentId, channel }) => [
    wholeStory(documentId),
    cardList(5, `filters[channel][slug]=${channel}&filters[documentId][$ne]=${documentId}`),
  ],
  differs: 'a plain Strapi has nothing that ranks related stories',
  figures: ({ hot, cold, plain }) => [
    { what: 'cold article page : plain Strapi', value: ratio(cold, plain) },
    { what: 'hot article page : plain Strapi', value: ratio(hot, plain) },
  ],
};
