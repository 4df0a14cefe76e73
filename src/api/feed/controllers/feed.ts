import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { decodePosition, encodePosition, pageOf, rankRelated, rankTop } from '../../../domain/feed';
import type { Section } from '../../../domain/site-addresses';
import type { CardRow, ReadCard } from '../../../queries/cards';
import { cardsOf } from '../../../queries/feeds/cards-of';
import { describedSubject, movedSubject } from '../../../queries/feeds/feed-subject';
import { newestCards } from '../../../queries/feeds/newest-cards';
import type { FeedWindow } from '../../../queries/feeds/page-sql';
import { relatedCandidates } from '../../../queries/feeds/related-candidates';
import { storiesOf, storiesOfRegionAndChildren } from '../../../queries/feeds/stories-of';
import { topCandidates } from '../../../queries/feeds/top-candidates';
import { cursorOf, limitOf, queryRules, readQuery } from '../../../request/read-query';
import { networkUpdates } from '../network-updates';
import { presentCard } from '../present-card';

const PAGE = { limit: limitOf(20), after: cursorOf(decodePosition).optional() };
const PAGE_RULES = queryRules(PAGE);
const REGION_PAGE_RULES = queryRules({
  ...PAGE,
  include: z.literal('children', 'can only be "children"').optional(),
});
const TOP_RULES = queryRules({ limit: limitOf(10) });
const RELATED_RULES = queryRules({ limit: limitOf(5) });

/** One more than the page holds: it tells whether there is a next one. */
const windowOf = ({ limit, after }: FeedWindow): FeedWindow => ({ after, limit: limit + 1 });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  function presentPage(context: Context, read: readonly ReadCard<CardRow>[], limit: number) {
    const { items, next } = pageOf(read, limit, ({ card }) => encodePosition(card));
    const present = now(strapi);
    return { data: items.map(({ card }) => presentCard(context, card, present)), next };
  }

  async function presentCards(context: Context, documentIds: readonly string[]) {
    const cards = await cardsOf(strapi, documentIds);
    const present = now(strapi);
    return { data: cards.map((card) => presentCard(context, card, present)), meta: {} };
  }

  /** The feed of a channel, region, author or tag; its former slug answers 301. */
  async function feedOf(
    context: Context,
    section: Section,
    query: FeedWindow & { include?: 'children' | undefined },
  ) {
    const slug = String(context.params.slug);
    const subject = await describedSubject(strapi, section, slug);
    if (!subject) {
      const moved = await movedSubject(strapi, section, slug);
      if (!moved) {
        return context.notFound('There is no feed at this address');
      }
      context.status = 301;
      context.set('Location', `/api/feeds/${section}/${moved.slug}${context.search}`);
      return { data: moved, meta: { formerSlug: slug } };
    }
    const among = query.include
      ? storiesOfRegionAndChildren(strapi, subject.id)
      : storiesOf(section, subject.id);
    const cards = await newestCards(strapi, windowOf(query), among);
    const { data, next } = presentPage(context, cards, query.limit);
    return { data, meta: { next, ...subject.meta } };
  }

  return {
    async latest(ctx: Context) {
      const query = readQuery(ctx, PAGE_RULES);
      const cards = await newestCards(strapi, windowOf(query));
      const { data, next } = presentPage(ctx, cards, query.limit);
      return { data, meta: { next } };
    },

    async top(ctx: Context) {
      const { limit } = readQuery(ctx, TOP_RULES);
      return presentCards(ctx, rankTop(await topCandidates(strapi), limit));
    },

    channel: (ctx: Context) => feedOf(ctx, 'channels', readQuery(ctx, PAGE_RULES)),
    region: (ctx: Context) => feedOf(ctx, 'regions', readQuery(ctx, REGION_PAGE_RULES)),
    author: (ctx: Context) => feedOf(ctx, 'authors', readQuery(ctx, PAGE_RULES)),
    tag: (ctx: Context) => feedOf(ctx, 'tags', readQuery(ctx, PAGE_RULES)),

    async related(ctx: Context) {
      const { limit } = readQuery(ctx, RELATED_RULES);
      const candidates = await relatedCandidates(strapi, String(ctx.params.id));
      if (!candidates) {
        return ctx.notFound('There is no such story');
      }
      return presentCards(ctx, rankRelated(candidates, limit));
    },

    async network(ctx: Context) {
      const query = readQuery(ctx, PAGE_RULES);
      return networkUpdates(strapi, ctx, windowOf(query), query.limit);
    },
  };
};
