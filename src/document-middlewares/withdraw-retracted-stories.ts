import type { Core } from '@strapi/strapi';
import { withdrawnView } from '../domain/corrections';
import { createArticleWalker } from '../lifecycles/article-paths';
import { mayPreview } from '../permissions/may-preview';
import { isContentApi } from '../request/is-content-api';

const READS = new Set(['findOne', 'findMany', 'findFirst']);

/**
 * Of a story that was taken back, callers of the content API who may not preview read that it was,
 * when and why, wherever it stands in an answer, and nothing of what it said.
 */
export function withdrawRetractedStories(strapi: Core.Strapi): void {
  const walker = createArticleWalker((uid) => strapi.getModel(uid as never));

  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    const isReaders = isContentApi(request) && !mayPreview(request);
    const result = await next();
    if (isReaders && READS.has(context.action)) {
      walker.walk(context.uid, result, '', (article) => {
        if (article.retracted === true) {
          Object.assign(article, withdrawnView(article));
        }
      });
    }
    return result;
  });
}
