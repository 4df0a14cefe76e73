import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { storyPlace } from '../queries/story-place';
import { type DeskLimits, deskLimits } from '../request/desk-limits';
import { type DeskAction, notForYourRole, notInYourDesk } from '../request/refuse-for-desk';
import { ARTICLE } from '../uids';

/** What the content manager's handlers do to a story. */
const ACTIONS: Readonly<Record<string, DeskAction>> = {
  find: 'read',
  findOne: 'read',
  create: 'create',
  update: 'update',
  delete: 'delete',
  bulkDelete: 'delete',
  clone: 'clone',
  autoClone: 'clone',
  publish: 'publish',
  bulkPublish: 'publish',
  unpublish: 'unpublish',
  bulkUnpublish: 'unpublish',
  discard: 'discardDraft',
};

/** Whether a 403 is one of Strapi's, which says nothing but "Forbidden"; ours give a reason. */
function isMute(error: unknown): boolean {
  const { details } = error as { details?: { reason?: unknown } };
  return error instanceof errors.ForbiddenError && details?.reason === undefined;
}

function actionOf(ctx: Context): DeskAction | undefined {
  const [controller, handler = ''] = String(ctx.state.route?.handler).split('.');
  const isOfStories = controller === 'collection-types' && ctx.params.model === ARTICLE;
  return isOfStories ? ACTIONS[handler] : undefined;
}

function storiesIn(ctx: Context): string[] {
  const { id, sourceId } = ctx.params as Record<string, string | undefined>;
  const documentIds: unknown = (ctx.request.body as { documentIds?: unknown })?.documentIds;
  const listed = Array.isArray(documentIds) ? documentIds.map(String) : [];
  return [id, sourceId, ...listed].filter((documentId) => documentId !== undefined);
}

/**
 * Says of the content manager's bare 403 which region was refused and why: a role without the
 * permission, or with a condition on it, is refused before the Document Service, which would say so,
 * is asked.
 */
const sayWhyRefused: Core.MiddlewareFactory = (_config, { strapi }) => {
  async function reasonFor(ctx: Context, { covered }: DeskLimits, action: DeskAction) {
    const places = await Promise.all(storiesIn(ctx).map((id) => storyPlace(strapi, id)));
    const regions = places.flatMap((place) => place?.region ?? []);
    const foreign = regions.find(({ id }) => !covered.has(id));
    return foreign ? notInYourDesk(foreign, action) : notForYourRole(regions[0] ?? null, action);
  }

  return async (ctx, next) => {
    let refusal: unknown;
    try {
      await next();
    } catch (error) {
      if (!isMute(error)) {
        throw error;
      }
      refusal = error;
    }
    const action = refusal || ctx.status === 403 ? actionOf(ctx) : undefined;
    const limits = action && (await deskLimits(strapi));
    if (action && limits) {
      throw await reasonFor(ctx, limits, action);
    }
    if (refusal) {
      throw refusal;
    }
  };
};

export default sayWhyRefused;
