const CARD_FIELDS = [
  'headline',
  'slug',
  'lead',
  'genre',
  'urgency',
  'datePublished',
  'dateModified',
];

const list = (name: string, values: readonly string[]): string =>
  values.map((value, at) => `${name}[${at}]=${value}`).join('&');

const THREE_RELATIONS = [
  'populate[authors][fields][0]=name&populate[authors][fields][1]=slug',
  'populate[channel][fields][0]=name&populate[channel][fields][1]=slug',
  'populate[region][fields][0]=name&populate[region][fields][1]=slug',
].join('&');

const CARD = `${list('fields', CARD_FIELDS)}&${THREE_RELATIONS}`;

/** A card of a Warta feed has its photo and corrections too. */
const WHOLE_CARD = `${CARD}&populate[photo][populate]=image&populate[corrections]=true`;

const NEWEST = 'sort=datePublished:desc';

const listed = (card: string, count: number, filters: string): string =>
  `/api/articles?${NEWEST}&pagination[pageSize]=${count}${filters && `&${filters}`}&${card}`;

/** The newest stories with author, channel and region, of the generated API. */
export const generatedList = (count: number): string => listed(CARD, count, '');

/** The same with all that a card of a feed has. */
export const cardList = (count: number, filters = ''): string => listed(WHOLE_CARD, count, filters);

/** One story with all that its page shows. */
export const wholeStory = (documentId: string): string =>
  `/api/articles/${documentId}?${THREE_RELATIONS}&populate[tags]=true&populate[editor]=true` +
  '&populate[photo][populate]=image&populate[corrections]=true';
