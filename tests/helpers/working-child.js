const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '../..');
const distDir = path.join(appDir, 'dist');
/** @param {string} file */
const job = (file) => require(path.join(distDir, 'src/jobs', file));
const { publishDueStories } = job('publish-due-stories.js');
const { sendDueDigests } = job('digest/send-due-digests.js');

/** @type {Record<string, (strapi: import('@strapi/strapi').Core.Strapi) => Promise<void>>} */
const JOBS = { publishDueStories, sendDueDigests };

const ARTICLE = 'api::article.article';

/**
 * Writes each publication down in the transaction that it belongs to: what is rolled back leaves
 * no trace.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
function tracePublications(strapi) {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.uid === ARTICLE && context.action === 'publish') {
      await strapi.db.transaction(({ trx }) =>
        strapi.db
          .getConnection('publication_trace')
          .transacting(trx)
          .insert({ document_id: context.params.documentId }),
      );
    }
    return result;
  });
}

/** A Warta that does a job when it is told to, and can be killed at it. */
async function main() {
  const strapi = await createStrapi({
    appDir,
    distDir,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  tracePublications(strapi);
  process.on('message', async ({ name, now }) => {
    if (now) {
      strapi.get('clock').now = () => new Date(now);
    }
    await JOBS[name]?.(strapi);
    process.send?.('done');
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
