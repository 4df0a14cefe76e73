import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { regionRef } from '../../../queries/feeds/region-ref';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { planDigest } from '../../../queries/readers/plan-digest';
import {
  changeReaderSettings,
  type ReaderSettings,
  readerSettings,
} from '../../../queries/readers/reader-settings';
import { forgetReadings } from '../../../queries/readers/readings';
import { readFields, refusedFields } from '../../../request/read-fields';
import { queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { presentSettings } from '../present-settings';

const NO_RULES = queryRules({});

const CHANGE = z.strictObject({
  data: z.strictObject({
    homeRegion: z.string('must be the documentId of a region, or null').nullable().optional(),
    history: z.boolean('must be true or false').optional(),
    digest: z.boolean('must be true or false').optional(),
  }),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const readerId = readerIdOf(ctx);
    readQuery(ctx, NO_RULES);
    const settings = await readerSettings(strapi, readerId);
    return { data: await presentSettings(strapi, settings), meta: {} };
  },

  /** Changes what is named. Who turns the history off has it forgotten. */
  async update(ctx: Context) {
    const readerId = readerIdOf(ctx);
    readQuery(ctx, NO_RULES);
    const { data: asked } = readFields(ctx.request.body, CHANGE);
    const { homeRegion = null } = asked;
    if (homeRegion !== null && !(await regionRef(strapi, homeRegion))) {
      throw refusedFields([{ path: ['data', 'homeRegion'], message: 'there is no such region' }]);
    }
    const change = Object.fromEntries(
      Object.entries(asked).filter(([, value]) => value !== undefined),
    ) as Partial<ReaderSettings>;
    const settings = await inReaderTransaction(strapi, readerId, async () => {
      if (change.history === false) {
        await forgetReadings(strapi, readerId);
      }
      const { digest: former } = await readerSettings(strapi, readerId);
      const changed = await changeReaderSettings(strapi, readerId, change);
      if (changed.digest !== former) {
        await planDigest(strapi, readerId, now(strapi));
      }
      return changed;
    });
    return { data: await presentSettings(strapi, settings), meta: {} };
  },
});
