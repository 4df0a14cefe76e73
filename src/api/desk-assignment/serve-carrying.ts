import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { carryStory, dropStory } from '../../queries/carry-story';
import { publishedVersion } from '../../queries/published-version';
import { storyPlace } from '../../queries/story-place';
import { adminCaller } from '../../request/admin-caller';
import { deskLimits } from '../../request/desk-limits';
import { mayOnStories } from '../../request/may-on-stories';
import { notForYourRole, notInYourDesk } from '../../request/refuse-for-desk';
import { REGION } from '../../uids';

interface Region {
  id: number;
  documentId: string;
  name: string;
}

/**
 * Lets an editor take another desk's published story into an edition of his own, and out of it again:
 * PUT and DELETE /warta/stories/<documentId>/editions/<documentId of the region>, for admin users.
 * Nothing else of the story changes, its unpublished changes stay unpublished. Outside /api, where
 * Strapi mounts every route of an API for readers.
 */
export function serveCarrying(strapi: Core.Strapi): void {
  async function ownRegion(documentId: string): Promise<Region> {
    const region: Region | null = await strapi.db.query(REGION).findOne({
      select: ['id', 'documentId', 'name'],
      where: { documentId },
    });
    if (!region) {
      throw new errors.NotFoundError(`There is no region ${documentId}`);
    }
    if (!adminCaller(strapi)?.isSuperAdmin && !mayOnStories(strapi, 'publish')) {
      throw notForYourRole(region, 'carry');
    }
    const limits = await deskLimits(strapi);
    if (limits && !limits.covered.has(region.id)) {
      throw notInYourDesk(region, 'carry');
    }
    return region;
  }

  async function carry(ctx: Context): Promise<void> {
    const { story, region } = ctx.params as { story: string; region: string };
    const edition = await ownRegion(region);
    if (!(await publishedVersion(strapi, story))) {
      throw new errors.NotFoundError(`There is no published story ${story}`);
    }
    ctx.body = { data: await carryStory(strapi, story, edition.id) };
  }

  async function drop(ctx: Context): Promise<void> {
    const { story, region } = ctx.params as { story: string; region: string };
    const edition = await ownRegion(region);
    const place = await storyPlace(strapi, story);
    if (!place) {
      throw new errors.NotFoundError(`There is no story ${story}`);
    }
    if (place.region?.id === edition.id) {
      throw new errors.ValidationError('region: the region that owns a story always carries it');
    }
    ctx.body = { data: await dropStory(strapi, story, edition.id) };
  }

  const path = '/stories/:story/editions/:region';
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'PUT', path, handler: carry, config },
      { method: 'DELETE', path, handler: drop, config },
    ],
  } as never);
}
