import type { JsonObject } from '../json';
import { MOMENT, query } from '../parameters';
import { parameter } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE } from '../security';
import { publicAnswer } from './collection-operations';

/** The search of a news site. */
export const SEARCH_OPERATIONS: JsonObject = {
  '/api/feeds/search': {
    get: {
      operationId: 'searchStories',
      summary: 'Search the stories (Cari)',
      description:
        'In headline, lead, body, authors and tags; Indonesian and English words are found in all their forms. Stories with everything in the headline come first, then those with everything in headline, lead, authors and tags, then the others; the newest first in each.',
      tags: ['Feeds'],
      security: ANYONE,
      parameters: [
        {
          ...query(
            'q',
            'Words, all of which a story must hold, and "phrases" in quotes. There are no operators; at most 20 words.',
            {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['harga cabai "Kota Medan"'],
            },
          ),
          required: true,
        },
        query('region', 'The slug of a region: only stories that its edition carries.', {
          type: 'string',
        }),
        query('channel', 'The slug of a channel: only its stories.', { type: 'string' }),
        query('from', `Only stories first published then or later. ${MOMENT}`, { type: 'string' }),
        query(
          'to',
          `Only stories first published then or earlier; the whole day counts. ${MOMENT}`,
          {
            type: 'string',
          },
        ),
        parameter('FeedLimit'),
        parameter('After'),
        parameter('Lang'),
        parameter('AcceptLanguage'),
        parameter('IfNoneMatch'),
      ],
      responses: {
        200: publicAnswer('A page of stories that were found.', 'SearchResults'),
        ...sharedAnswers(304, 400, 401, 403),
      },
    },
  },
};
