import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { pageOf } from '../../domain/feed';
import { compareSnapshots } from '../../domain/history';
import { snapshotFields } from '../../queries/history/snapshot-fields';
import {
  type StoryVersion,
  storyVersion,
  type VersionHead,
  versionsOf,
} from '../../queries/history/story-versions';
import { storyPlace } from '../../queries/story-place';
import { assertMayRead } from '../../request/assert-may-read';
import { limitOf, queryRules, readQuery } from '../../request/read-query';
import { rowNumber } from '../../request/row-number';
import { ARTICLE } from '../../uids';
import { restoreVersion } from './restore-version';

const LIST = queryRules({ limit: limitOf(20), after: rowNumber.optional() });

const COMPARED = queryRules({ from: rowNumber, to: rowNumber });

const presentHead = ({ id, action, at, whoId, whoName, title }: VersionHead) => ({
  id,
  action,
  at,
  by: { id: whoId, name: whoName },
  title,
});

/** @throws NotFoundError, also for a story that was deleted: its versions are kept, and not shown */
async function readableStory(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { story } = ctx.params as { story: string };
  await assertMayRead(strapi, story);
  if (!(await storyPlace(strapi, story))) {
    throw new errors.NotFoundError(`There is no story ${story}`);
  }
  return story;
}

async function versionOf(
  strapi: Core.Strapi,
  story: string,
  id: number | undefined,
): Promise<StoryVersion> {
  const version = id === undefined ? null : await storyVersion(strapi, story, id);
  if (!version) {
    throw new errors.NotFoundError('The story has no such version');
  }
  return version;
}

const askedVersion = (ctx: Context) =>
  rowNumber.safeParse((ctx.params as { version: string }).version).data;

/** GET /warta/stories/<documentId>/versions: who saved it and when, the newest first. */
export const listVersions = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { limit, after } = readQuery(ctx, LIST);
  const story = await readableStory(strapi, ctx);
  // One more than the page holds: it tells whether there is a next one.
  const versions = await versionsOf(strapi, story, { before: after, limit: limit + 1 });
  const { items, next } = pageOf(versions, limit, ({ id }) => String(id));
  ctx.body = { data: items.map(presentHead), meta: { next } };
};

/** GET /warta/stories/<documentId>/versions/<id>: the content of one version. */
export const readVersion = (strapi: Core.Strapi) => async (ctx: Context) => {
  const story = await readableStory(strapi, ctx);
  const version = await versionOf(strapi, story, askedVersion(ctx));
  ctx.body = { data: { ...presentHead(version), content: version.content } };
};

/** GET /warta/stories/<documentId>/versions/compare?from=<id>&to=<id>: two versions as texts. */
export const compareVersions = (strapi: Core.Strapi) => async (ctx: Context) => {
  const query = readQuery(ctx, COMPARED);
  const story = await readableStory(strapi, ctx);
  const from = await versionOf(strapi, story, query.from);
  const to = await versionOf(strapi, story, query.to);
  const order = snapshotFields(strapi, ARTICLE).map(({ name }) => name);
  ctx.body = {
    data: {
      from: presentHead(from),
      to: presentHead(to),
      fields: compareSnapshots(order, from.content, to.content),
    },
  };
};

/**
 * POST /warta/stories/<documentId>/versions/<id>/restore with {revision}: the revision is the one that
 * the editor has before him, which nobody else may have changed.
 */
export const restore = (strapi: Core.Strapi) => async (ctx: Context) => {
  const story = await readableStory(strapi, ctx);
  const version = await versionOf(strapi, story, askedVersion(ctx));
  const leftOut = await restoreVersion(strapi, story, version);
  ctx.body = { data: { documentId: story, restored: presentHead(version), leftOut } };
};
