import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../../clock';
import { siteAddresses } from '../../../domain/site-addresses';
import { newsArticle } from '../../../domain/syndication/json-ld';
import { writePublishedStory } from '../../../domain/syndication/ninjs';
import type { PublishedStory } from '../../../domain/syndication/published-story';
import { lastChange } from '../../../queries/last-change';
import { readPublishedStory } from '../../../queries/read-published-story';
import { queryRules, readQuery } from '../../../request/read-query';
import { setLastModified } from '../../../request/set-last-modified';
import { ARTICLE } from '../../../uids';

const NO_PARAMETERS = queryRules({});

export default factories.createCoreController(ARTICLE, ({ strapi }) => {
  const siteUrl = (): string => strapi.config.get('server.siteUrl');

  /** Answers with a published story in another format, whoever asks. */
  async function answerWith(ctx: Context, write: (story: PublishedStory) => object) {
    readQuery(ctx, NO_PARAMETERS);
    const story = await readPublishedStory(strapi, String(ctx.params.id));
    if (!story) {
      return ctx.notFound('There is no such story');
    }
    ctx.body = write(story);
    const changes = [new Date(story.dateModified), await lastChange(strapi)];
    setLastModified(ctx, changes, now(strapi));
  }

  return {
    /** The story at an address; a former address answers 301 with where it is now. */
    async findBySlug(ctx) {
      const { slug } = ctx.params;
      const address = await strapi.service(ARTICLE).findAddress(slug);
      if (!address) {
        return ctx.notFound('There is no story at this address');
      }
      if (address.slug !== slug) {
        ctx.status = 301;
        ctx.set('Location', `/api/articles/slug/${address.slug}${ctx.search}`);
        return { data: address, meta: { formerSlug: slug } };
      }
      ctx.params.id = address.documentId;
      return strapi.controller(ARTICLE).findOne?.(ctx, async () => {});
    },

    /** The draft of one story, for callers with the preview permission. */
    async preview(ctx) {
      ctx.query = { ...ctx.query, status: 'draft' };
      return strapi.controller(ARTICLE).findOne?.(ctx, async () => {});
    },

    /** A story for search engines: schema.org NewsArticle. */
    async jsonLd(ctx) {
      const site = siteAddresses(siteUrl());
      await answerWith(ctx, (story) => newsArticle(story, site));
      if (ctx.status === 200) {
        ctx.type = 'application/ld+json';
      }
    },

    /** A story for other newsrooms: IPTC ninjs 3.1. */
    async ninjs(ctx) {
      await answerWith(ctx, (story) =>
        writePublishedStory(story, { siteUrl: siteUrl(), now: now(strapi) }),
      );
    },
  };
});
