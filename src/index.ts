import type { Core } from '@strapi/strapi';
import { answerBeforeKoa } from './answer-cache/answer-before-koa';
import { answerCache, registerAnswerCache } from './answer-cache/answer-cache';
import { registerOriginHeaders } from './answer-cache/origin-headers';
import { serveFigures } from './api/answer-cache/serve-figures';
import { serveAudit } from './api/audit/serve-audit';
import { serveDesk } from './api/desk/serve-desk';
import { serveCarrying } from './api/desk-assignment/serve-carrying';
import { serveDocs } from './api/docs/serve-docs';
import { registerPersonalFeeds } from './api/feed/personal-feeds';
import { serveHistory } from './api/history/serve-history';
import { serveHome } from './api/home/serve-home';
import { serveOpenApi } from './api/openapi/serve-openapi';
import { serveApplications } from './api/partner-application/serve-applications';
import { offerPreview } from './api/preview/offer-preview';
import { serveSyndication } from './api/syndication/serve-syndication';
import { registerClock } from './clock';
import { listStories } from './content-manager/list-stories';
import { offerOwnRegions } from './content-manager/offer-own-regions';
import { shipLayouts } from './content-manager/ship-layouts';
import { keepAuditAppendOnly } from './database/append-only';
import { createAttemptTable } from './database/attempt-counters';
import { oneAtATime } from './database/one-at-a-time';
import { createPublishedIndexes } from './database/published-indexes';
import { createReaderIndex } from './database/reader-index';
import { bringSearchInStep } from './database/search-index';
import { keepStoryLists } from './database/story-lists';
import { registerDictionary } from './dictionary';
import { installDocumentMiddlewares } from './document-middlewares';
import { tellWhereEmailGoes } from './email/tell-where-email-goes';
import { rememberChecks } from './generated-api/remember-checks';
import { reuseAbilities } from './generated-api/reuse-abilities';
import { sanitizeAnswers } from './generated-api/sanitize-answers';
import { backgroundWork, registerBackgroundWork } from './jobs/background-work';
import { digestRunner, registerDigests } from './jobs/digest/digest-runner';
import { forgetWhileServing } from './jobs/forget-expired';
import { runWhileServing } from './jobs/runner';
import { registerSchedule, scheduleRunner } from './jobs/schedule-runner';
import { connectArticleLabels } from './lifecycles/article-labels';
import { labelNestedArticles } from './lifecycles/label-nested-articles';
import { purgeAfterWrites } from './lifecycles/purge-after-writes';
import { readChosenStories } from './lifecycles/read-chosen-stories';
import { recordReads } from './lifecycles/record-reads';
import { registerActions } from './permissions/actions';
import { registerConditions } from './permissions/conditions';
import { grantReading } from './permissions/grant-reading';
import { settleAccountRules } from './permissions/settle-account-rules';
import { shipRoles } from './permissions/ship-roles';
import { acceptLanguageParameter } from './request/accept-language-parameter';
import { startAttemptLimits, stopAttemptLimits } from './request/attempt-limits';
import { checkRequestShapes } from './request/check-request-shapes';
import { registerTasks } from './request/newsroom-task';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerActions(strapi);
    registerClock(strapi);
    registerTasks(strapi);
    registerAnswerCache(strapi);
    registerOriginHeaders(strapi);
    registerDictionary(strapi);
    registerSchedule(strapi);
    registerDigests(strapi);
    registerBackgroundWork(strapi);
    registerPersonalFeeds(strapi);
    connectArticleLabels(strapi);
    acceptLanguageParameter(strapi);
    checkRequestShapes(strapi);
    reuseAbilities(strapi);
    rememberChecks(strapi);
    sanitizeAnswers(strapi);
    installDocumentMiddlewares(strapi);
    serveHome(strapi);
    serveDocs(strapi);
    serveOpenApi(strapi);
    serveSyndication(strapi);
    offerOwnRegions(strapi);
    listStories(strapi);
    offerPreview(strapi);
    serveCarrying(strapi);
    serveDesk(strapi);
    serveHistory(strapi);
    serveAudit(strapi);
    serveFigures(strapi);
    serveApplications(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    labelNestedArticles(strapi);
    readChosenStories(strapi);
    await answerCache(strapi).start();
    recordReads(strapi);
    purgeAfterWrites(strapi);
    if (answerCache(strapi).isOn) {
      answerBeforeKoa(strapi);
    }
    await registerConditions(strapi);
    await oneAtATime(strapi, async (transaction) => {
      await createPublishedIndexes(strapi, transaction);
      await keepStoryLists(strapi, transaction);
      await createReaderIndex(strapi, transaction);
      await createAttemptTable(transaction);
      await keepAuditAppendOnly(strapi, transaction);
      await bringSearchInStep(strapi, transaction);
      await grantReading(strapi);
      await settleAccountRules(strapi);
      await shipRoles(strapi);
      await shipLayouts(strapi);
    });
    await startAttemptLimits(strapi);
    tellWhereEmailGoes(strapi);
    runWhileServing(strapi, scheduleRunner(strapi));
    runWhileServing(strapi, digestRunner(strapi));
    forgetWhileServing(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await scheduleRunner(strapi).stop();
    await digestRunner(strapi).stop();
    await backgroundWork(strapi).finish();
    stopAttemptLimits(strapi);
    await answerCache(strapi).stop();
  },
};
