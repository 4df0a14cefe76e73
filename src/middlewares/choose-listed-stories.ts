import type { Core } from '@strapi/strapi';
import { chosenStories } from '../queries/chosen-stories';
import { regionsOfDesk } from '../queries/regions-of-desk';
import { takeAskedStories } from '../request/asked-stories';
import { ARTICLE } from '../uids';

/**
 * Lets the content manager's list of stories be filtered by stage and by the caller's desk. The
 * request then reads no other stories (src/lifecycles/read-chosen-stories.ts), and Strapi still pages,
 * sorts and holds the caller to his permissions.
 */
const chooseListedStories: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const asked = ctx.params.model === ARTICLE ? takeAskedStories(ctx) : null;
    if (asked) {
      const { stage, isOwnDesk } = asked;
      const editions = isOwnDesk ? await regionsOfDesk(strapi, ctx.state.user.id) : undefined;
      ctx.state.chosenStories = chosenStories(strapi, { stage, editions });
    }
    await next();
  };

export default chooseListedStories;
