import { READER_LANGUAGES, READER_TIME_ZONES } from '../../domain/accounts';

/**
 * What readers choose for themselves. Added in code: a schema.json in an extension would replace all of
 * Strapi's own attributes.
 */
export const readerAttributes = {
  language: { type: 'enumeration', enum: [...READER_LANGUAGES], default: 'id' },
  timeZone: { type: 'string', maxLength: 40, default: READER_TIME_ZONES[0] },
};
