import { CORRECTION_KINDS } from '../../corrections';
import type { JsonObject } from '../json';
import { MOMENT, query } from '../parameters';
import { parameter } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE } from '../security';
import { publicAnswer } from './collection-operations';

/** What the network has put right in public. */
export const CORRECTION_OPERATIONS: JsonObject = {
  '/api/corrections': {
    get: {
      operationId: 'listCorrections',
      summary: 'The corrections of the network (Ralat)',
      description:
        'Corrections, clarifications, rights of reply and retractions of all published stories, the newest first. Nothing is ever taken from them.',
      tags: ['Feeds'],
      security: ANYONE,
      parameters: [
        query('region', 'The slug of a region: only of stories that its edition carries.', {
          type: 'string',
        }),
        query('kind', 'Only entries of this kind.', { type: 'string', enum: CORRECTION_KINDS }),
        query('from', `Only entries published then or later. ${MOMENT}`, { type: 'string' }),
        query('to', `Only entries published then or earlier; the whole day counts. ${MOMENT}`, {
          type: 'string',
        }),
        parameter('FeedLimit'),
        parameter('After'),
        parameter('Lang'),
        parameter('AcceptLanguage'),
        parameter('IfNoneMatch'),
      ],
      responses: {
        200: publicAnswer('A page of corrections.', 'CorrectionList'),
        ...sharedAnswers(304, 400),
      },
    },
  },
};
