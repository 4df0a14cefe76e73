import type { Core } from '@strapi/strapi';
import { authorNames } from '../queries/author-names';
import { shownStages } from '../queries/shown-stages';
import { ARTICLE } from '../uids';

interface Row {
  id: number;
  documentId: string;
  /** Counted; missing for a role that may not see them. */
  authors?: unknown;
}

/**
 * Says of every row in the content manager's list of stories where the story stands, and names its
 * authors, whom Strapi only counts: two queries for a page, whatever its size.
 */
const describeListedStories: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    const { results } = (ctx.body ?? {}) as { results?: Row[] };
    if (ctx.params.model !== ARTICLE || !results || results.length === 0) {
      return;
    }
    const stages = await shownStages(
      strapi,
      results.map(({ documentId }) => documentId),
    );
    const names = await authorNames(
      strapi,
      results.map(({ id }) => id),
    );
    for (const row of results) {
      const authors = row.authors === undefined ? null : names.get(row.id);
      Object.assign(row, { newsroom: { stage: stages.get(row.documentId) ?? null, authors } });
    }
  };

export default describeListedStories;
