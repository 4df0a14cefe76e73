import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mayPublishAt } from '../../domain/publishing';
import { type StoryDefaults, storyDefaults } from '../../queries/story-defaults';
import { adminCaller } from '../../request/admin-caller';
import { mayOnStories } from '../../request/may-on-stories';

const NOTHING: StoryDefaults = { region: null, author: null };

/**
 * GET /warta/new-story: what a story that the caller begins now gets without being asked, and whether
 * he may publish it without anybody's approval.
 */
export const readNewStory = (strapi: Core.Strapi) => async (ctx: Context) => {
  const caller = adminCaller(strapi);
  const { region, author } = caller ? await storyDefaults(strapi, caller.id) : NOTHING;
  ctx.body = {
    data: {
      region: region && {
        id: region.id,
        documentId: region.documentId,
        name: region.name,
        timeZone: region.timeZone,
      },
      author,
      mayPublish:
        caller !== null &&
        mayOnStories(strapi, 'publish') &&
        mayPublishAt('writing', { ...caller, isOwn: true }),
    },
  };
};
