import type { Core } from '@strapi/strapi';
import { answerCache, registerAnswerCache } from './answer-cache/answer-cache';
import { serveAudit } from './api/audit/serve-audit';
import { serveDesk } from './api/desk/serve-desk';
import { serveCarrying } from './api/desk-assignment/serve-carrying';
import { serveDocs } from './api/docs/serve-docs';
import { serveHistory } from './api/history/serve-history';
import { serveHome } from './api/home/serve-home';
import { serveOpenApi } from './api/openapi/serve-openapi';
import { serveSyndication } from './api/syndication/serve-syndication';
import { registerClock } from './clock';
import { offerOwnRegions } from './content-manager/offer-own-regions';
import { shipLayouts } from './content-manager/ship-layouts';
import { keepAuditAppendOnly } from './database/append-only';
import { oneAtATime } from './database/one-at-a-time';
import { createPublishedIndexes } from './database/published-indexes';
import { bringSearchInStep } from './database/search-index';
import { installDocumentMiddlewares } from './document-middlewares';
import { publishWhileServing, registerSchedule, scheduleRunner } from './jobs/schedule-runner';
import { connectArticleLabels } from './lifecycles/article-labels';
import { labelNestedArticles } from './lifecycles/label-nested-articles';
import { purgeAfterWrites } from './lifecycles/purge-after-writes';
import { recordReads } from './lifecycles/record-reads';
import { registerConditions } from './permissions/conditions';
import { grantReading } from './permissions/grant-reading';
import { shipRoles } from './permissions/ship-roles';
import { acceptLanguageParameter } from './request/accept-language-parameter';
import { checkRequestShapes } from './request/check-request-shapes';
import { registerTasks } from './request/newsroom-task';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    registerTasks(strapi);
    registerAnswerCache(strapi);
    registerSchedule(strapi);
    connectArticleLabels(strapi);
    acceptLanguageParameter(strapi);
    checkRequestShapes(strapi);
    installDocumentMiddlewares(strapi);
    serveHome(strapi);
    serveDocs(strapi);
    serveOpenApi(strapi);
    serveSyndication(strapi);
    offerOwnRegions(strapi);
    serveCarrying(strapi);
    serveDesk(strapi);
    serveHistory(strapi);
    serveAudit(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    labelNestedArticles(strapi);
    recordReads(strapi);
    purgeAfterWrites(strapi);
    await registerConditions(strapi);
    await oneAtATime(strapi, async (transaction) => {
      await createPublishedIndexes(strapi, transaction);
      await keepAuditAppendOnly(strapi, transaction);
      await bringSearchInStep(strapi, transaction);
      await grantReading(strapi);
      await shipRoles(strapi);
      await shipLayouts(strapi);
    });
    publishWhileServing(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await scheduleRunner(strapi).stop();
    await answerCache(strapi).stop();
  },
};
