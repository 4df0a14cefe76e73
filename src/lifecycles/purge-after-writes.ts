import type { Core } from '@strapi/strapi';
import { answerCache } from '../answer-cache/answer-cache';
import type { Change, Scalar } from '../domain/response-cache';
import { type StoryFacets, storyFacets } from '../queries/story-facets';
import { ARTICLE, CORE_STORE } from '../uids';

/** The part of Strapi's database event that these hooks use. */
interface WriteEvent {
  action: string;
  model: { uid: string };
  params: { where?: object };
  result?: unknown;
  state: { ids?: readonly number[]; before?: readonly StoryFacets[] };
}

interface Written {
  id?: number;
  documentId?: string | null;
  /** Of a file: answers know an image by it. */
  url?: string;
  /** Of a setting. */
  key?: string;
}

const BEFORE = new Set(['beforeUpdate', 'beforeUpdateMany', 'beforeDelete', 'beforeDeleteMany']);
const AFTER_ONE = new Set(['afterCreate', 'afterUpdate', 'afterDelete']);
const AFTER_MANY = new Set(['afterCreateMany', 'afterUpdateMany', 'afterDeleteMany']);

/** Runs when the transaction that is open has been committed; at once when there is none. */
async function afterCommit(strapi: Core.Strapi, run: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) {
    run();
    return;
  }
  await strapi.db.transaction(async ({ onCommit }) => onCommit(run));
}

/** Tells the cache what was written, once it is committed. */
export async function purgeWritten(strapi: Core.Strapi, change: Change): Promise<void> {
  await afterCommit(strapi, () => answerCache(strapi).tell(change));
}

/** Tells the cache of published stories, as they were and as they are. */
async function purgeStories(strapi: Core.Strapi, stories: readonly StoryFacets[]): Promise<void> {
  if (stories.length > 0) {
    await purgeWritten(strapi, {
      type: ARTICLE,
      ids: [...new Set(stories.flatMap(({ id, documentId }) => [id, documentId]))],
      versions: stories.map(({ facets }) => facets),
    });
  }
}

/** Writes something of stories that Strapi's hooks do not tell of, and tells the cache. */
export async function writeAndTell(
  strapi: Core.Strapi,
  ids: readonly number[],
  write: () => Promise<void>,
): Promise<void> {
  if (!answerCache(strapi).isOn) {
    return write();
  }
  const before = await storyFacets(strapi, ids);
  await write();
  await purgeStories(strapi, [...before, ...(await storyFacets(strapi, ids))]);
}

const namesOf = ({ id, documentId, url }: Written): Scalar[] =>
  [id, documentId, url].filter((name) => name !== undefined && name !== null);

function changeOf({ action, model: { uid: type }, result }: WriteEvent): Change {
  if (AFTER_MANY.has(action) || typeof result !== 'object' || result === null) {
    return { type };
  }
  const written = result as Written;
  const versions = type === CORE_STORE && written.key ? [{ key: [written.key] }] : undefined;
  return { type, ids: namesOf(written), versions };
}

/** Rows of stories that a condition of Strapi's query engine finds. */
async function idsOf(strapi: Core.Strapi, where: object | undefined): Promise<number[]> {
  if (where && 'id' in where && typeof where.id === 'number' && Object.keys(where).length === 1) {
    return [where.id];
  }
  const rows = await strapi.db
    .queryBuilder(ARTICLE)
    .init({ select: ['id'], where: where ?? {} })
    .execute<{ id: number }[]>();
  return rows.map(({ id }) => id);
}

function createdIds(result: unknown): number[] {
  const { id, ids } = result as { id?: number; ids?: (number | { id: number })[] };
  return id === undefined
    ? (ids ?? []).map((each) => (typeof each === 'number' ? each : each.id))
    : [id];
}

/**
 * Tells the answer cache of every write that goes through Strapi's query engine, whoever makes it: the
 * admin panel, the API, a job, a command or `db.query`. A story is told with what decided, before and
 * after, in which lists it stands; drafts are not told, no kept answer is made from them.
 */
export function purgeAfterWrites(strapi: Core.Strapi): void {
  async function noteStoriesBefore({ params, state }: WriteEvent): Promise<void> {
    state.ids = await idsOf(strapi, params.where);
    state.before = await storyFacets(strapi, state.ids);
  }

  async function tellStories({ action, result, state }: WriteEvent): Promise<void> {
    const ids = action.startsWith('afterCreate') ? createdIds(result) : (state.ids ?? []);
    const after = action.startsWith('afterDelete') ? [] : await storyFacets(strapi, ids);
    await purgeStories(strapi, [...(state.before ?? []), ...after]);
  }

  strapi.db.lifecycles.subscribe(async (databaseEvent) => {
    const event = databaseEvent as unknown as WriteEvent;
    const { action, model } = event;
    if (model.uid === ARTICLE) {
      if (!answerCache(strapi).isOn) {
        // Stories are kept nowhere else.
        return;
      }
      if (BEFORE.has(action)) {
        await noteStoriesBefore(event);
      } else if (AFTER_ONE.has(action) || AFTER_MANY.has(action)) {
        await tellStories(event);
      }
    } else if (AFTER_ONE.has(action) || AFTER_MANY.has(action)) {
      await purgeWritten(strapi, changeOf(event));
    }
  });
}
