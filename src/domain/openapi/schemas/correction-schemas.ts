import { CORRECTION_KINDS } from '../../corrections';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };

/** An object all of whose properties are always there. */
const whole = (properties: JsonObject, description?: string): JsonObject => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties).sort(),
});

const story = { documentId: refTo('schemas', 'DocumentId'), headline: text, slug: text };

const entry: JsonObject = {
  kind: { type: 'string', enum: CORRECTION_KINDS },
  text,
  datePublished: { type: 'string', format: 'date-time' },
};

/** What the ledger of corrections answers. */
export const CORRECTION_SCHEMAS: JsonObject = {
  CardCorrection: whole(entry, 'What was put right in public, and when.'),
  CorrectionList: whole({
    data: { type: 'array', items: refTo('schemas', 'LedgerEntry') },
    meta: whole({
      next: {
        ...nullable(text),
        description: 'The cursor of the next page, for `after`; null at the end.',
      },
    }),
  }),
  LedgerEntry: whole(
    {
      ...entry,
      relativeTime: refTo('schemas', 'RelativeTime'),
      article: whole(story, 'The story that is put right, or was taken back.'),
      region: nullable(refTo('schemas', 'RegionRef')),
    },
    'An entry of the ledger. Its region is the edition that owns the story.',
  ),
};
