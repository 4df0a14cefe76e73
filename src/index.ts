import type { Core } from '@strapi/strapi';
import { registerClock } from './clock';
import { createPublishedIndexes } from './database/published-indexes';
import { installDocumentMiddlewares } from './document-middlewares';
import { connectArticleLabels } from './lifecycles/article-labels';
import { labelNestedArticles } from './lifecycles/label-nested-articles';
import { grantReading } from './permissions/grant-reading';
import { acceptLanguageParameter } from './request/accept-language-parameter';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    connectArticleLabels(strapi);
    acceptLanguageParameter(strapi);
    installDocumentMiddlewares(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    labelNestedArticles(strapi);
    await createPublishedIndexes(strapi);
    await grantReading(strapi);
  },
};
