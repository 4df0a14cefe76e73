import { ARTICLE } from '../uids';
import type { ArticleWalker, Row } from './article-paths';

/** What a label and `retracted` are computed from; a sparse `fields` may leave it out. */
const NEEDED = ['datePublished', 'timeZone', 'dateRetracted'] as const;

/** The attributes that were added to the query, by the path of the articles that carry them. */
export type AddedFields = ReadonlyMap<string, readonly string[]>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function missingFrom(select: unknown): string[] {
  const selected = typeof select === 'string' ? [select] : select;
  if (!Array.isArray(selected) || selected.includes('*')) {
    return [];
  }
  return NEEDED.filter((field) => !selected.includes(field));
}

/**
 * Adds what labels need to a query that selects only some fields. Returns new objects: Strapi
 * keeps its own populate objects for the next query.
 */
export function askForDates(
  walker: ArticleWalker,
  uid: string,
  query: Row,
): { query: Row; added: AddedFields } {
  const added = new Map<string, string[]>();

  function visit(model: string, part: Row, path: string): Row {
    const extended = { ...part };
    const missing = model === ARTICLE ? missingFrom(part.select) : [];
    if (missing.length > 0) {
      extended.select = [part.select, missing].flat();
      added.set(path, missing);
    }
    if (isObject(part.populate)) {
      const populate = { ...part.populate };
      for (const { key, target } of walker.stepsOf(model)) {
        const nested = populate[key];
        if (target !== undefined && isObject(nested)) {
          populate[key] = visit(target, nested, path === '' ? key : `${path}.${key}`);
        }
      }
      extended.populate = populate;
    }
    return extended;
  }

  return { query: visit(uid, query, ''), added };
}
