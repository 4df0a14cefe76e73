import type { Schema } from '@strapi/strapi';
import { ARTICLE } from '../uids';

export type Row = Record<string, unknown>;
export type ModelOf = (uid: string) => Schema.Schema | undefined;

/** One step from a row into what is populated under it. */
interface Step {
  key: string;
  /** Undefined where each row names its own type (`__type`): morph relations. */
  target: string | undefined;
}

/** A row found in a result, its type, and by which attributes it was reached ('' at the root). */
export type VisitRow = (uid: string, row: Row, path: string) => void;

/** An article found in a result, and by which attributes it was reached ('' at the root). */
export type VisitArticle = (article: Row, path: string) => void;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

// `populate: {x: {count: true}}` puts `{count: n}` where rows would stand.
const isCount = (row: Row): boolean => 'count' in row && !('id' in row);

/**
 * Finds every row, or every article, in what a query returned, however deep it is populated, by the
 * schema and without a query of its own.
 */
export function createArticleWalker(modelOf: ModelOf) {
  const stepsByModel = new Map<string, readonly Step[]>();

  function stepsOf(uid: string): readonly Step[] {
    const known = stepsByModel.get(uid);
    if (known) {
      return known;
    }
    const steps: Step[] = [];
    for (const [key, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
      if (attribute.type === 'relation') {
        steps.push({ key, target: 'target' in attribute ? attribute.target : undefined });
      } else if (attribute.type === 'component') {
        steps.push({ key, target: attribute.component });
      } else if (attribute.type === 'media') {
        steps.push({ key, target: 'plugin::upload.file' });
      } else if (attribute.type === 'dynamiczone') {
        steps.push({ key, target: undefined });
      }
    }
    stepsByModel.set(uid, steps);
    return steps;
  }

  function walkRow(uid: string, row: Row, path: string, visit: VisitRow): void {
    if (isCount(row)) {
      return;
    }
    for (const { key, target } of stepsOf(uid)) {
      const value = row[key];
      if (isRow(value)) {
        walkRows(target, value, path === '' ? key : `${path}.${key}`, visit);
      }
    }
    visit(uid, row, path);
  }

  function walkRows(uid: string | undefined, value: unknown, path: string, visit: VisitRow): void {
    if (Array.isArray(value)) {
      for (const item of value) {
        walkRows(uid, item, path, visit);
      }
    } else if (isRow(value)) {
      const own = uid ?? value.__type ?? value.__component;
      if (typeof own === 'string') {
        walkRow(own, value, path, visit);
      }
    }
  }

  function walk(uid: string, value: unknown, path: string, visit: VisitArticle): void {
    walkRows(uid, value, path, (type, row, rowPath) => {
      if (type === ARTICLE) {
        visit(row, rowPath);
      }
    });
  }

  return { walk, walkRows, stepsOf };
}

export type ArticleWalker = ReturnType<typeof createArticleWalker>;
