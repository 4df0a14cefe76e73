import type { Core } from '@strapi/strapi';
import { findForeignRegion, type StoryPlace } from '../domain/desks';
import { documentIdOf } from '../queries/document-id-of';
import { publishedVersion } from '../queries/published-version';
import { storyPlace } from '../queries/story-place';
import { type DeskLimits, deskLimits } from '../request/desk-limits';
import { mayOnStories } from '../request/may-on-stories';
import {
  inNoRegion,
  notForYourRole,
  notInYourDesk,
  regionRequired,
  type StoryAction,
} from '../request/refuse-for-desk';
import { ARTICLE } from '../uids';

const WRITES: ReadonlySet<string> = new Set<StoryAction>([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

/** What decides whose a draft is; discarding its changes may bring back another region. */
const SAVES: ReadonlySet<string> = new Set<StoryAction>([
  'create',
  'update',
  'clone',
  'discardDraft',
]);

const isWrite = (action: string): action is StoryAction => WRITES.has(action);

function assertInDesk(
  { covered }: DeskLimits,
  action: StoryAction,
  before: StoryPlace | null,
  after: StoryPlace | null,
): void {
  const foreign = findForeignRegion(covered, before, after);
  if (foreign) {
    throw notInYourDesk(foreign, action);
  }
}

/** A copy is a new story: the editions that took over the first one have not taken this one. */
async function leaveForeignEditions(
  strapi: Core.Strapi,
  documentId: string,
  covered: ReadonlySet<number>,
): Promise<void> {
  const copy = await storyPlace(strapi, documentId);
  const foreign = copy?.editions.filter(({ id }) => !covered.has(id)) ?? [];
  if (foreign.length > 0) {
    await strapi.db.query(ARTICLE).update({
      where: { documentId, publishedAt: null },
      data: { editions: { disconnect: foreign.map(({ id }) => ({ id })) } },
    });
  }
}

/**
 * Confines an editor's writing to the regions of his desk. Strapi's conditions do not constrain what
 * a story is created as or moved to, nor what goes past the content manager; this guard does, and it
 * says which region was refused. It stands inside the transaction: what a save has made of a story is
 * read from the database, however the relation was written, and rolled back when it is foreign.
 */
export function keepStoriesInTheirDesk(strapi: Core.Strapi): void {
  async function assertMayTouch(
    limits: DeskLimits,
    action: StoryAction,
    documentId: string,
  ): Promise<StoryPlace | null> {
    const before = await storyPlace(strapi, documentId);
    if (before) {
      assertInDesk(limits, action, before, null);
    }
    const region = before?.region ?? null;
    // Deleting what is published takes it from readers.
    const isRetreat = action === 'delete' && (await publishedVersion(strapi, documentId)) !== null;
    if (!mayOnStories(strapi, action) || (isRetreat && !mayOnStories(strapi, 'unpublish'))) {
      throw notForYourRole(region, action);
    }
    if (before && !region) {
      throw inNoRegion(action);
    }
    return before;
  }

  async function assertStaysInDesk(
    limits: DeskLimits,
    action: StoryAction,
    before: StoryPlace | null,
    documentId: string | undefined,
  ): Promise<void> {
    const after = documentId ? await storyPlace(strapi, documentId) : null;
    if (!documentId || !after) {
      return;
    }
    assertInDesk(limits, action, before, after);
    if (!after.region) {
      throw regionRequired();
    }
    if (action === 'clone') {
      await leaveForeignEditions(strapi, documentId, limits.covered);
    }
  }

  strapi.documents.use(async (context, next) => {
    const { action } = context;
    if (context.uid !== ARTICLE || !isWrite(action)) {
      return next();
    }
    const limits = await deskLimits(strapi);
    if (!limits) {
      return next();
    }
    const { documentId = '' } = context.params as { documentId?: string };
    const before = await assertMayTouch(limits, action, documentId);
    const result = await next();
    if (SAVES.has(action)) {
      await assertStaysInDesk(limits, action, before, documentIdOf(result));
    }
    return result;
  });
}
