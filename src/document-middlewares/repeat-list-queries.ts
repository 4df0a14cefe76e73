import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { callerAbility } from '../generated-api/caller-ability';
import { copyOf } from '../generated-api/copy-of';
import { type Query, withNotedQuery } from '../generated-api/noted-query';
import { isContentApi } from '../request/is-content-api';
import { ARTICLE } from '../uids';

/** Queries that are remembered. */
const MOST = 2000;

/** Characters of the parameters above which they are not remembered. */
const LONGEST = 4000;

const LISTS = ['findMany', 'count'];

/** Whether an anonymous caller or a reader asks for Strapi's own list of stories. */
const isGeneratedList = (request: Context | undefined): boolean =>
  isContentApi(request) &&
  request.state.route.handler === `${ARTICLE}.find` &&
  callerAbility(request.state.auth) !== undefined;

/**
 * Repeats the database query that the same parameters of the generated list came to before. Between
 * the two stand the checks of the Document Service and of Warta's document middlewares, which look at
 * nothing but the parameters for these callers, and turn what is wrong into an error; an error is not
 * remembered. To be installed first.
 */
export function repeatListQueries(strapi: Core.Strapi): void {
  const queries = new LRUCache<string, Query>({ max: MOST });

  /** In a transaction, as the Document Service reads. */
  function repeat(action: string, query: Query): Promise<unknown> {
    const stories = strapi.db.query(ARTICLE);
    const read: () => Promise<unknown> =
      action === 'count' ? () => stories.count(query) : () => stories.findMany(query);
    return strapi.db.transaction(read as () => Promise<never>);
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const isList = uid === ARTICLE && LISTS.includes(action);
    if (!isList || !isGeneratedList(strapi.requestContext.get())) {
      return next();
    }
    const key = JSON.stringify([action, context.params]);
    const known = queries.get(key);
    if (known) {
      return (await repeat(action, copyOf(known))) as ReturnType<typeof next>;
    }
    const { result, query } = await withNotedQuery(next);
    if (query && key.length <= LONGEST) {
      queries.set(key, query);
    }
    return result;
  });
}
