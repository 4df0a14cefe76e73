import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };
const pixels = { type: 'integer', description: 'Pixels.' };
const dateTime = { type: 'string', format: 'date-time' };
const documentId = refTo('schemas', 'DocumentId');

/** An object all of whose properties are always there. */
const whole = (properties: JsonObject, description?: string): JsonObject => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties).sort(),
});

const named = { documentId, name: text, slug: text };

const card = whole(
  {
    documentId,
    headline: text,
    slug: text,
    lead: nullable(text),
    genre: { type: 'string', enum: ['news', 'analysis', 'opinion', 'feature', 'advertorial'] },
    urgency: nullable({ type: 'integer', minimum: 1, maximum: 9 }),
    photo: nullable(refTo('schemas', 'CardPhoto')),
    authors: { type: 'array', items: refTo('schemas', 'NameRef') },
    channel: nullable(refTo('schemas', 'NameRef')),
    region: nullable(refTo('schemas', 'RegionRef')),
    corrections: { type: 'array', items: refTo('schemas', 'CardCorrection') },
    datePublished: dateTime,
    dateModified: dateTime,
    relativeTime: refTo('schemas', 'RelativeTime'),
  },
  'A story as lists show it, without its body. Its region is the edition that owns it.',
);

/** What the feeds are made of. */
export const CARD_SCHEMAS: JsonObject = {
  Card: card,
  CardPhoto: whole(
    {
      url: text,
      width: nullable(pixels),
      height: nullable(pixels),
      alternativeText: nullable(text),
      caption: nullable(text),
      credit: nullable(text),
      renditions: { type: 'array', items: refTo('schemas', 'Rendition') },
    },
    'The photo of a story, with what a newspaper prints under it.',
  ),
  NameRef: whole(named, 'A channel, an author or a tag by its name.'),
  RegionRef: whole(
    { ...named, brand: nullable(text), timeZone: { ...text, description: 'An IANA name.' } },
    'A region, and what datelines call its edition.',
  ),
  Rendition: whole(
    { name: text, url: text, width: pixels, height: pixels },
    'A smaller version of a photo; the narrowest comes first.',
  ),
};
