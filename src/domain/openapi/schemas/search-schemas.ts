import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };

const highlights: JsonObject = {
  type: 'object',
  description:
    'What was found, as HTML whose only element is `<mark>`; everything else is escaped.',
  properties: {
    headline: { ...text, description: 'The whole headline.' },
    lead: { ...nullable(text), description: 'The whole lead.' },
    body: {
      ...nullable(text),
      description: 'About 200 characters of the body; null when nothing was found in it.',
    },
  },
  required: ['body', 'headline', 'lead'],
};

const found: JsonObject = {
  type: 'object',
  properties: {
    article: refTo('schemas', 'Card'),
    highlights: refTo('schemas', 'SearchHighlights'),
  },
  required: ['article', 'highlights'],
};

/** What the search answers. */
export const SEARCH_SCHEMAS: JsonObject = {
  FoundStory: found,
  SearchHighlights: highlights,
  SearchResults: {
    type: 'object',
    properties: {
      data: { type: 'array', items: refTo('schemas', 'FoundStory') },
      meta: {
        type: 'object',
        properties: {
          next: {
            ...nullable(text),
            description: 'The cursor of the next page, for `after`; null at the end.',
          },
        },
        required: ['next'],
      },
    },
    required: ['data', 'meta'],
  },
};
