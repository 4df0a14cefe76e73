import {
  APPLICATION_STATES,
  LEGAL_FORMS,
  MOST_PORTFOLIO_LINKS,
  STATEMENT_LENGTH,
} from '../../partner-application';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const dateTime = { type: 'string', format: 'date-time' };
const timeZone = { ...text, description: 'An IANA name.' };
const line = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const link = { type: 'string', format: 'uri', maxLength: 255 };

/** An object all of whose properties are always there. */
const whole = (properties: JsonObject, description?: string): JsonObject => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties).sort(),
});

const form: JsonObject = {
  type: 'object',
  description: 'What an applicant fills in.',
  properties: {
    organisation: line(120),
    legalForm: { type: 'string', enum: LEGAL_FORMS },
    website: nullable(link),
    region: { ...line(80), description: 'The slug of the region wanted.' },
    contactName: line(120),
    contactEmail: { type: 'string', format: 'email', maxLength: 254 },
    contactPhone: nullable(line(40)),
    portfolio: { type: 'array', items: link, minItems: 1, maxItems: MOST_PORTFOLIO_LINKS },
    statement: {
      type: 'string',
      minLength: STATEMENT_LENGTH.least,
      maxLength: STATEMENT_LENGTH.most,
    },
    altcha: {
      type: 'string',
      maxLength: 4000,
      description:
        'The solved challenge, as the ALTCHA widget puts it into the form: JSON in Base64. It does once.',
    },
    fax: {
      ...nullable({ type: 'string', maxLength: 255 }),
      description: 'Leave it empty: it is there for programs that fill in everything.',
    },
  },
  required: [
    'altcha',
    'contactEmail',
    'contactName',
    'legalForm',
    'organisation',
    'portfolio',
    'region',
    'statement',
  ],
};

const challenge = whole(
  {
    parameters: whole({
      algorithm: text,
      cost: count,
      expiresAt: { ...count, description: 'Seconds since 1970.' },
      keyLength: count,
      keyPrefix: text,
      nonce: text,
      salt: text,
    }),
    signature: text,
  },
  'A challenge in the format of ALTCHA 2.',
);

const status = whole(
  {
    state: { type: 'string', enum: APPLICATION_STATES },
    stateAt: { ...dateTime, description: 'When it came to this state.' },
    submittedAt: { ...nullable(dateTime), description: 'When it was confirmed.' },
    confirmBy: {
      ...nullable(dateTime),
      description: 'Until when it can be confirmed; null when it has been.',
    },
    organisation: text,
    region: nullable(
      whole({
        documentId: refTo('schemas', 'DocumentId'),
        name: text,
        slug: text,
        timeZone,
      }),
    ),
    reason: { ...nullable(text), description: 'Why it was rejected.' },
    allowed: {
      type: 'array',
      items: { type: 'string', enum: ['confirm', 'withdraw'] },
      description: 'What the applicant can do with it now.',
    },
  },
  'What the holder of the link is told of an application.',
);

const edition = whole(
  {
    documentId: refTo('schemas', 'DocumentId'),
    name: text,
    slug: text,
    level: { type: 'string', enum: ['national', 'province', 'regency', 'city'] },
    brand: nullable(text),
    timeZone,
    partner: {
      ...nullable(whole({ organisation: text, website: nullable(text) })),
      description: 'The local publisher; null where the network itself runs the edition.',
    },
    stories: { ...count, description: 'Stories of its own that readers can see.' },
    newestStory: {
      ...nullable(dateTime),
      description: 'When the newest of them was published; null without any.',
    },
  },
  'An active edition of the network.',
);

/** What applications and editions are made of. */
export const PARTNER_SCHEMAS: JsonObject = {
  ApplicationChallenge: challenge,
  ApplicationForm: form,
  ApplicationReceived: whole({
    data: whole({ state: { type: 'string', enum: ['unconfirmed'] }, confirmBy: dateTime }),
    meta: { type: 'object' },
  }),
  ApplicationStatus: status,
  ApplicationStatusResponse: whole({
    data: refTo('schemas', 'ApplicationStatus'),
    meta: { type: 'object' },
  }),
  Edition: edition,
  EditionList: whole({
    data: { type: 'array', items: refTo('schemas', 'Edition') },
    meta: whole({
      next: {
        ...nullable(text),
        description: 'The cursor of the next page, for `after`; null at the end.',
      },
      total: { ...count, description: 'How many editions there are in all.' },
    }),
  }),
};
