import type { Core } from '@strapi/strapi';
import { serveDocs } from './api/docs/serve-docs';
import { serveHome } from './api/home/serve-home';
import { serveOpenApi } from './api/openapi/serve-openapi';
import { serveSyndication } from './api/syndication/serve-syndication';
import { registerClock } from './clock';
import { shipLayouts } from './content-manager/ship-layouts';
import { oneAtATime } from './database/one-at-a-time';
import { createPublishedIndexes } from './database/published-indexes';
import { bringSearchInStep } from './database/search-index';
import { installDocumentMiddlewares } from './document-middlewares';
import { connectArticleLabels } from './lifecycles/article-labels';
import { labelNestedArticles } from './lifecycles/label-nested-articles';
import { grantReading } from './permissions/grant-reading';
import { acceptLanguageParameter } from './request/accept-language-parameter';
import { checkRequestShapes } from './request/check-request-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    connectArticleLabels(strapi);
    acceptLanguageParameter(strapi);
    checkRequestShapes(strapi);
    installDocumentMiddlewares(strapi);
    serveHome(strapi);
    serveDocs(strapi);
    serveOpenApi(strapi);
    serveSyndication(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    labelNestedArticles(strapi);
    await oneAtATime(strapi, async (transaction) => {
      await createPublishedIndexes(transaction);
      await bringSearchInStep(strapi, transaction);
      await grantReading(strapi);
      await shipLayouts(strapi);
    });
  },
};
