import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import {
  CORRECTION_KINDS,
  decodeLedgerPosition,
  encodeLedgerPosition,
} from '../../../domain/corrections';
import { pageOf } from '../../../domain/feed';
import { type LedgerEntry, ledger } from '../../../queries/corrections/ledger';
import { findUnknownSlug } from '../../../queries/find-unknown-slug';
import { labelStory } from '../../../request/label-story';
import {
  assertPeriod,
  cursorOf,
  limitOf,
  moment,
  queryRules,
  readQuery,
  refusedParameter,
} from '../../../request/read-query';

const QUERY = queryRules({
  region: z.string().optional(),
  kind: z.enum(CORRECTION_KINDS, `must be one of ${CORRECTION_KINDS.join(', ')}`).optional(),
  from: moment.optional(),
  to: moment.optional(),
  limit: limitOf(20),
  after: cursorOf(decodeLedgerPosition).optional(),
});

function presentEntry(context: Context, entry: LedgerEntry, present: Date) {
  const { kind, text, datePublished, documentId, headline, slug, region, timeZone } = entry;
  return {
    kind,
    text,
    datePublished,
    relativeTime: labelStory(context, datePublished, timeZone, present),
    article: { documentId, headline, slug },
    region,
  };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The public ledger: what the network has put right, the newest first. */
  async find(ctx: Context) {
    const { region, kind, from, to, limit, after } = readQuery(ctx, QUERY);
    assertPeriod({ from, to });
    const entries = await ledger(strapi, {
      region,
      kind,
      from: from?.start,
      before: to?.end,
      after,
      // One more than the page holds: it tells whether there is a next one.
      limit: limit + 1,
    });
    if (entries.length === 0 && (await findUnknownSlug(strapi, { region }))) {
      throw refusedParameter('region', 'there is no region with this slug');
    }
    const { items, next } = pageOf(entries, limit, encodeLedgerPosition);
    const present = now(strapi);
    return {
      data: items.map((entry) => presentEntry(ctx, entry, present)),
      meta: { next },
    };
  },
});
