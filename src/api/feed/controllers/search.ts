import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { pageOf } from '../../../domain/feed';
import {
  decodeSearchPosition,
  encodeSearchPosition,
  highlights,
  parseSearchText,
} from '../../../domain/search';
import { findUnknownSlug } from '../../../queries/find-unknown-slug';
import { foundCards } from '../../../queries/found-cards';
import { searchStories } from '../../../queries/search-stories';
import {
  assertPeriod,
  cursorOf,
  limitOf,
  moment,
  queryRules,
  readQuery,
  refusedParameter,
} from '../../../request/read-query';
import { presentCard } from '../present-card';

const searchText = z.string('must say what to look for, once').transform((text, context) => {
  const parsed = parseSearchText(text);
  if ('problem' in parsed) {
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  }
  return parsed.terms;
});

const QUERY = queryRules({
  q: searchText,
  region: z.string().optional(),
  channel: z.string().optional(),
  from: moment.optional(),
  to: moment.optional(),
  limit: limitOf(20),
  after: cursorOf(decodeSearchPosition).optional(),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The published stories that hold all that was asked for, the best first. */
  async find(ctx: Context) {
    const { q: terms, region, channel, from, to, limit, after } = readQuery(ctx, QUERY);
    assertPeriod({ from, to });
    const positions = await searchStories(strapi, {
      terms,
      region,
      channel,
      from: from?.start,
      before: to?.end,
      after,
      // One more than the page holds: it tells whether there is a next one.
      limit: limit + 1,
    });
    if (positions.length === 0) {
      const unknown = await findUnknownSlug(strapi, { region, channel });
      if (unknown) {
        throw refusedParameter(unknown, `there is no ${unknown} with this slug`);
      }
      return { data: [], meta: { next: null } };
    }
    const { items, next } = pageOf(positions, limit, encodeSearchPosition);
    const found = await foundCards(
      strapi,
      items.map(({ documentId }) => documentId),
    );
    const present = now(strapi);
    return {
      data: found.map(({ card, body }) => ({
        article: presentCard(ctx, card, present),
        highlights: highlights({ headline: card.headline, lead: card.lead, body }, terms),
      })),
      meta: { next },
    };
  },
});
