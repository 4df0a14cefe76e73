import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { EXPLORER } from '../../permissions/admin-roles';
import { carryStory, dropStory } from '../../queries/carry-story';
import { publishedVersion } from '../../queries/published-version';
import { storyEditions } from '../../queries/story-editions';
import { storyPlace } from '../../queries/story-place';
import { adminCaller } from '../../request/admin-caller';
import { assertMayRead } from '../../request/assert-may-read';
import { deskLimits } from '../../request/desk-limits';
import { mayOnStories } from '../../request/may-on-stories';
import { notForYourRole, notInYourDesk } from '../../request/refuse-for-desk';
import { ARTICLE, REGION } from '../../uids';

interface Region {
  id: number;
  documentId: string;
  name: string;
}

/**
 * Lets an editor take another desk's published story into an edition of his own, and out of it again:
 * PUT and DELETE /warta/stories/<documentId>/editions/<documentId of the region>, for admin users.
 * Nothing else of the story changes, its unpublished changes stay unpublished. GET on all its editions
 * tells which carry it. Outside /api, where Strapi mounts every route of an API for readers.
 */
export function serveCarrying(strapi: Core.Strapi): void {
  const mayCarry = () =>
    adminCaller(strapi)?.isSuperAdmin === true || mayOnStories(strapi, 'publish');

  /** What is published, readers know; a draft is read by the rules of drafts. */
  async function list(ctx: Context): Promise<void> {
    const { story } = ctx.params as { story: string };
    const stored = await storyEditions(strapi, story);
    if (!stored) {
      throw new errors.NotFoundError(`There is no story ${story}`);
    }
    const isPublished = stored.publishedAt !== null;
    const ability = strapi.requestContext.get()?.state?.userAbility;
    if (!isPublished || ability?.can(EXPLORER.read, ARTICLE) !== true) {
      await assertMayRead(strapi, story);
    }
    const { region, editions } = stored;
    ctx.body = { data: { region, editions, isPublished, mayCarry: mayCarry() } };
  }

  async function ownRegion(documentId: string): Promise<Region> {
    const region: Region | null = await strapi.db.query(REGION).findOne({
      select: ['id', 'documentId', 'name'],
      where: { documentId },
    });
    if (!region) {
      throw new errors.NotFoundError(`There is no region ${documentId}`);
    }
    if (!mayCarry()) {
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

  const all = '/stories/:story/editions';
  const path = `${all}/:region`;
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'GET', path: all, handler: list, config },
      { method: 'PUT', path, handler: carry, config },
      { method: 'DELETE', path, handler: drop, config },
    ],
  } as never);
}
