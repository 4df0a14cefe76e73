import { generatedList } from './plain-lists';
import { type Reading, ratio } from './reading';

export const generatedListWithRelations: Reading = {
  name: 'generated list',
  title: 'Generated list with three relations',
  text: 'The same request on both sides: twenty of `/api/articles` with author, channel and region, counted.',
  warta: () => [generatedList(20)],
  plain: () => [generatedList(20)],
  figures: ({ hot, cold, plain }) => [
    {
      what: 'cold generated list with 3 relations : plain Strapi',
      value: ratio(cold, plain),
      goal: { atLeast: 4 },
    },
    { what: 'hot generated list : plain Strapi', value: ratio(hot, plain) },
  ],
};
