import type { Core } from '@strapi/strapi';
import { answerCache } from '../answer-cache/answer-cache';
import { isPrivateType } from '../answer-cache/private-types';
import type { Change, Scalar } from '../domain/response-cache';
import { type StoryFacets, storyFacets } from '../queries/story-facets';
import { ARTICLE, CORE_STORE } from '../uids';

/** The part of Strapi's database event that these hooks use. */
interface WriteEvent {
  action: string;
  model: { uid: string };
  params: { where?: object; data?: object };
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

/** Tells the cache of published stories, as they were and as they are. */
async function purgeStories(strapi: Core.Strapi, stories: readonly StoryFacets[]): Promise<void> {
  if (stories.length > 0) {
    await answerCache(strapi).tell({
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

/** Whether what is written of a relation changes it: a form sends `{connect: [], disconnect: []}` along. */
const isChangeOfLinks = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Array.isArray(value) ||
  Object.values(value).some((part) => !Array.isArray(part) || part.length > 0) ||
  'set' in value;

/** The types whose rows were given other links by a write on this side: the stories of an author, say. */
function linkedTypes(strapi: Core.Strapi, { model: { uid }, params }: WriteEvent): string[] {
  const attributes: Readonly<Record<string, object>> =
    strapi.getModel(uid as Parameters<typeof strapi.getModel>[0])?.attributes ?? {};
  const targets = Object.entries(params.data ?? {}).flatMap(([name, value]) => {
    const attribute = attributes[name];
    return attribute && 'mappedBy' in attribute && 'target' in attribute && isChangeOfLinks(value)
      ? [String(attribute.target)]
      : [];
  });
  return [...new Set(targets)];
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

  async function tellOthers(event: WriteEvent): Promise<void> {
    await answerCache(strapi).tell(changeOf(event));
    for (const type of linkedTypes(strapi, event)) {
      await answerCache(strapi).tell({ type });
    }
  }

  strapi.db.lifecycles.subscribe(async (databaseEvent) => {
    const event = databaseEvent as unknown as WriteEvent;
    const { action, model } = event;
    const isWritten = AFTER_ONE.has(action) || AFTER_MANY.has(action);
    if (model.uid !== ARTICLE) {
      if (isWritten && !isPrivateType(model.uid)) {
        await tellOthers(event);
      }
    } else if (BEFORE.has(action)) {
      await noteStoriesBefore(event);
    } else if (isWritten) {
      await tellStories(event);
    }
  });
}
