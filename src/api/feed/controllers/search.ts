import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import {
  decodeSearchPosition,
  encodeSearchPosition,
  highlights,
  parseSearchText,
} from '../../../domain/search';
import { findUnknownSlug } from '../../../queries/find-unknown-slug';
import { foundCards } from '../../../queries/found-cards';
import { searchStories } from '../../../queries/search-stories';
import { limitOf, moment, readQuery } from '../../../request/read-query';
import { presentCard } from '../present-card';

const searchText = z.string('must say what to look for, once').transform((text, context) => {
  const parsed = parseSearchText(text);
  if ('problem' in parsed) {
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  }
  return parsed.terms;
});

const position = z.string().transform((text, context) => {
  const decoded = decodeSearchPosition(text);
  if (decoded === null) {
    context.addIssue({ code: 'custom', message: 'is no cursor; take it from meta.next' });
    return z.NEVER;
  }
  return decoded;
});

const QUERY = {
  q: searchText,
  region: z.string().optional(),
  channel: z.string().optional(),
  from: moment.optional(),
  to: moment.optional(),
  limit: limitOf(20),
  after: position.optional(),
};

const refused = (param: string, message: string) =>
  new errors.ValidationError(`${param}: ${message}`, { source: 'query', param });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The published stories that hold all that was asked for, the best first. */
  async find(ctx: Context) {
    const { q: terms, region, channel, from, to, limit, after } = readQuery(ctx, QUERY);
    if (from && to && to.end <= from.start) {
      throw refused('to', 'lies before from');
    }
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
        throw refused(unknown, `there is no ${unknown} with this slug`);
      }
      return { data: [], meta: { next: null } };
    }
    const page = positions.slice(0, limit);
    const last = page.at(-1);
    const found = await foundCards(
      strapi,
      page.map(({ documentId }) => documentId),
    );
    const present = now(strapi);
    return {
      data: found.map(({ card, body }) => ({
        article: presentCard(ctx, card, present),
        highlights: highlights({ headline: card.headline, lead: card.lead, body }, terms),
      })),
      meta: { next: last && positions.length > limit ? encodeSearchPosition(last) : null },
    };
  },
});
