import type { Core } from '@strapi/strapi';
import { serveOpenApi } from './api/openapi/serve-openapi';
import { registerClock } from './clock';
import { shipLayouts } from './content-manager/ship-layouts';
import { createPublishedIndexes } from './database/published-indexes';
import { installDocumentMiddlewares } from './document-middlewares';
import { connectArticleLabels } from './lifecycles/article-labels';
import { labelNestedArticles } from './lifecycles/label-nested-articles';
import { grantReading } from './permissions/grant-reading';
import { acceptLanguageParameter } from './request/accept-language-parameter';
import { checkQueryShapes } from './request/check-query-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    connectArticleLabels(strapi);
    acceptLanguageParameter(strapi);
    checkQueryShapes(strapi);
    installDocumentMiddlewares(strapi);
    serveOpenApi(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    labelNestedArticles(strapi);
    await createPublishedIndexes(strapi);
    await grantReading(strapi);
    await shipLayouts(strapi);
  },
};
