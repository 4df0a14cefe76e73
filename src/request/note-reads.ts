import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Dependencies, ListDependency, RowDependency, Scalar } from '../domain/response-cache';

/** Gathers what an answer is made from, while it is made. */
export interface ReadNotes {
  readonly rows: RowDependency[];
  readonly lists: ListDependency[];
}

/** Begins to gather; only requests whose answer may be kept do. */
export function beginNotes(context: Context): ReadNotes {
  const notes: ReadNotes = { rows: [], lists: [] };
  context.state.readNotes = notes;
  return notes;
}

/** The notes of the request that runs now; undefined outside one, and where none are taken. */
export function currentNotes(strapi: Core.Strapi): ReadNotes | undefined {
  return strapi.requestContext.get()?.state.readNotes as ReadNotes | undefined;
}

/** Notes that the answer shows something of these rows; null and undefined are passed over. */
export function noteRows(
  strapi: Core.Strapi,
  type: string,
  ids: readonly (Scalar | null | undefined)[],
): void {
  const notes = currentNotes(strapi);
  for (const id of notes ? ids : []) {
    if (id !== null && id !== undefined) {
      notes?.rows.push({ type, id });
    }
  }
}

/** Notes that another row in this list would change the answer. */
export function noteList(strapi: Core.Strapi, list: ListDependency): void {
  currentNotes(strapi)?.lists.push(list);
}

/** The same row or list is often read more than once for one answer. */
export function dependenciesOf({ rows, lists }: ReadNotes): Dependencies {
  const once = <T extends object>(all: readonly T[]): T[] => [
    ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
  ];
  return { rows: once(rows), lists: once(lists) };
}
