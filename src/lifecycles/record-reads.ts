import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isPrivateType } from '../answer-cache/private-types';
import { analyseWhere, type DateWindow } from '../domain/response-cache';
import { LAST_CHANGE_KEY } from '../queries/last-change';
import { STORY_FACETS } from '../queries/story-facets';
import { keepPrivate } from '../request/keep-private';
import { currentNotes, noteList, noteRows } from '../request/note-reads';
import { ARTICLE, CORE_STORE } from '../uids';
import { createArticleWalker, type ModelOf, type Row } from './article-paths';

/** The part of Strapi's database event that these hooks use. */
interface ReadEvent {
  model: { uid: string };
  params?: Row;
  result?: unknown;
}

const NEWEST_FIRST_BY = 'datePublished';

/** The attributes by which the lists of a type can be told from each other. */
const FACETS: Readonly<Record<string, ReadonlySet<string>>> = {
  [ARTICLE]: STORY_FACETS,
  [CORE_STORE]: new Set(['key']),
};

const NO_FACETS: ReadonlySet<string> = new Set();

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNewestFirst(orderBy: unknown): boolean {
  const [first] = [orderBy].flat();
  if (!isRow(first)) {
    return false;
  }
  const [[name, direction] = []] = Object.entries(first);
  return name === NEWEST_FIRST_BY && String(direction).toLowerCase() === 'desc';
}

/** A full page of the newest is not changed by what is older than all that it shows. */
function windowOf({ orderBy, limit }: Row, rows: readonly Row[]): DateWindow | undefined {
  const oldest = rows.at(-1)?.[NEWEST_FIRST_BY];
  const isFull = typeof limit === 'number' && rows.length >= limit;
  return isFull && isNewestFirst(orderBy) && typeof oldest === 'string'
    ? { path: NEWEST_FIRST_BY, from: Date.parse(oldest) }
    : undefined;
}

/**
 * Notes, for answers that are kept, every row and every list that Strapi's query engine reads for
 * them: whatever the endpoint, the permissions that it asks for among it.
 */
export function recordReads(strapi: Core.Strapi): void {
  const modelOf: ModelOf = (uid) => strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const walker = createArticleWalker(modelOf);

  /** Rows of the other side are in no column of the row that shows them. */
  function notePopulated(uid: string, populate: unknown): void {
    for (const { key, target } of isRow(populate) ? walker.stepsOf(uid) : []) {
      const asked = (populate as Row)[key];
      if (!asked || target === undefined) {
        continue;
      }
      const attributes: Readonly<Record<string, object>> = modelOf(uid)?.attributes ?? {};
      const attribute = attributes[key];
      if (attribute && 'mappedBy' in attribute) {
        noteList(strapi, { type: target, constraints: [] });
      }
      if (isRow(asked)) {
        notePopulated(target, asked.populate);
      }
    }
  }

  /** A condition or an order that goes through relations looks at rows which are in no result. */
  function noteLookedThrough(uid: string, part: unknown): void {
    if (Array.isArray(part)) {
      for (const each of part) {
        noteLookedThrough(uid, each);
      }
    }
    for (const [key, value] of isRow(part) ? Object.entries(part) : []) {
      if (key.startsWith('$')) {
        noteLookedThrough(uid, value);
        continue;
      }
      const step = walker.stepsOf(uid).find((each) => each.key === key);
      if (step?.target !== undefined) {
        noteList(strapi, { type: step.target, constraints: [] });
        noteLookedThrough(step.target, value);
      }
    }
  }

  function isAboutNoAnswer({ model: { uid }, params }: ReadEvent): boolean {
    const { key } = (params?.where ?? {}) as Row;
    return uid === CORE_STORE && key === LAST_CHANGE_KEY;
  }

  function noteQuery({ model: { uid }, params = {}, result }: ReadEvent, rows: readonly Row[]) {
    if (isPrivateType(uid)) {
      keepPrivate(strapi.requestContext.get() as Context);
    }
    const constraints = analyseWhere(params.where, FACETS[uid] ?? NO_FACETS);
    noteList(strapi, { type: uid, constraints, window: windowOf(params, rows) });
    notePopulated(uid, params.populate);
    noteLookedThrough(uid, [params.where, params.orderBy]);
    walker.walkRows(uid, result, '', (type, { documentId, id }) => {
      noteRows(strapi, type, [(documentId ?? id) as string | number | undefined]);
    });
  }

  const note = (event: unknown) => {
    if (currentNotes(strapi) && !isAboutNoAnswer(event as ReadEvent)) {
      const { result } = event as ReadEvent;
      noteQuery(event as ReadEvent, Array.isArray(result) ? result : []);
    }
  };
  strapi.db.lifecycles.subscribe({ afterFindOne: note, afterFindMany: note, afterCount: note });
}
