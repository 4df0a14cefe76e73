import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { FOLLOWED_SECTIONS } from '../../../domain/feed/personal';
import type { Section } from '../../../domain/site-addresses';
import { followTargets } from '../../../queries/readers/follow-targets';
import { addFollow, followsOf, removeFollow } from '../../../queries/readers/follows';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { presentFollow } from '../present-follow';

const LIST_RULES = queryRules({
  type: z.enum(FOLLOWED_SECTIONS, `must be one of ${FOLLOWED_SECTIONS.join(', ')}`).optional(),
});
const NO_RULES = queryRules({});

interface Target {
  section: Section;
  documentId: string;
}

/** What an address speaks of. */
function targetOf(context: Context): Target {
  const { type, documentId } = context.params as { type: string; documentId: string };
  const section = FOLLOWED_SECTIONS.find((known) => known === type);
  if (!section) {
    throw new errors.NotFoundError(
      `There is nothing at this address: what is followed is one of ${FOLLOWED_SECTIONS.join(', ')}`,
    );
  }
  return { section, documentId };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All that the reader follows, the newest first. */
  async find(ctx: Context) {
    const readerId = readerIdOf(ctx);
    const { type } = readQuery(ctx, LIST_RULES);
    const follows = await followsOf(strapi, readerId, type);
    return { data: follows.map(presentFollow), meta: {} };
  },

  async findOne(ctx: Context) {
    const readerId = readerIdOf(ctx);
    readQuery(ctx, NO_RULES);
    const { section, documentId } = targetOf(ctx);
    const follows = await followsOf(strapi, readerId, section);
    const follow = follows.find((known) => known.documentId === documentId);
    if (!follow) {
      throw new errors.NotFoundError('This is not followed');
    }
    return { data: presentFollow(follow), meta: {} };
  },

  async update(ctx: Context) {
    const readerId = readerIdOf(ctx);
    readQuery(ctx, NO_RULES);
    const { section, documentId } = targetOf(ctx);
    const [target] = await followTargets(strapi, section, [documentId]);
    if (!target) {
      throw new errors.NotFoundError('There is nothing here that could be followed');
    }
    const { followedAt } = await inReaderTransaction(strapi, readerId, () =>
      addFollow(strapi, readerId, section, documentId, now(strapi)),
    );
    return { data: presentFollow({ section, ...target, followedAt }), meta: {} };
  },

  async delete(ctx: Context) {
    const readerId = readerIdOf(ctx);
    readQuery(ctx, NO_RULES);
    const { section, documentId } = targetOf(ctx);
    await removeFollow(strapi, readerId, section, documentId);
    ctx.status = 204;
  },
});
