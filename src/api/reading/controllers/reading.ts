import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { decodePosition, encodePosition, pageOf } from '../../../domain/feed';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { isStanding } from '../../../queries/readers/is-standing';
import { readerSettings } from '../../../queries/readers/reader-settings';
import {
  forgetReadings,
  noteReading,
  type Reading,
  readingsOf,
} from '../../../queries/readers/readings';
import { ConflictError } from '../../../request/conflict-error';
import { readFields } from '../../../request/read-fields';
import { cursorOf, flag, limitOf, queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { presentStandings } from '../../feed/present-standings';

const LIST_RULES = queryRules({
  limit: limitOf(20),
  after: cursorOf(decodePosition).optional(),
  unfinished: flag,
});
const NO_RULES = queryRules({});

const READING = z.strictObject({
  data: z.strictObject({
    progress: z.int('must be a whole number').min(0, 'is from 0').max(100, 'is to 100'),
  }),
});

const positionOf = ({ articleDocumentId, lastReadAt }: Reading) =>
  encodePosition({ datePublished: lastReadAt, documentId: articleDocumentId });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const present = (context: Context, readings: readonly Reading[]) =>
    presentStandings(strapi, context, readings, ({ firstReadAt, lastReadAt, progress }) => ({
      firstReadAt,
      lastReadAt,
      progress,
    }));

  return {
    /** What the reader has read, the last first. */
    async find(ctx: Context) {
      const readerId = readerIdOf(ctx);
      const { limit, after, unfinished } = readQuery(ctx, LIST_RULES);
      // One more than the page holds: it tells whether there is a next one.
      const window = { after, limit: limit + 1, unfinished };
      const readings = await readingsOf(strapi, readerId, window);
      const { items, next } = pageOf(readings, limit, positionOf);
      return { data: await present(ctx, items), meta: { next } };
    },

    /** Notes how far the reader has come; only for those who want it remembered. */
    async update(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      const { progress } = readFields(ctx.request.body, READING).data;
      const documentId = String(ctx.params.documentId);
      const reading = await inReaderTransaction(strapi, readerId, async () => {
        if (!(await readerSettings(strapi, readerId)).history) {
          throw new ConflictError('The history is off: turn it on in /api/me/settings first', {
            reason: 'history-is-off',
          });
        }
        if (!(await isStanding(strapi, documentId))) {
          throw new errors.NotFoundError('There is no such story');
        }
        return noteReading(strapi, readerId, documentId, progress, now(strapi));
      });
      const [data] = await present(ctx, [reading]);
      return { data, meta: {} };
    },

    async delete(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      await forgetReadings(strapi, readerId, String(ctx.params.documentId));
      ctx.status = 204;
    },

    /** Forgets everything. */
    async clear(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      await forgetReadings(strapi, readerId);
      ctx.status = 204;
    },
  };
};
