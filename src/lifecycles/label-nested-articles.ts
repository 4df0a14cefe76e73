import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';
import { prepareLabels, type ReadEvent, writeLabels } from './article-labels';

/**
 * Labels the stories that are populated under other types: Strapi runs read hooks for the root of
 * a query only, and the article's own stand in its lifecycles.ts.
 */
export function labelNestedArticles(strapi: Core.Strapi): void {
  const isOwn = (event: { model: { uid: string } }) => event.model.uid === ARTICLE;
  const before = (event: unknown) => {
    const read = event as ReadEvent;
    if (!isOwn(read)) {
      prepareLabels(read);
    }
  };
  const after = (event: unknown) => {
    const read = event as ReadEvent;
    if (!isOwn(read)) {
      writeLabels(read);
    }
  };

  strapi.db.lifecycles.subscribe({
    beforeFindOne: before,
    beforeFindMany: before,
    afterFindOne: after,
    afterFindMany: after,
  });
}
