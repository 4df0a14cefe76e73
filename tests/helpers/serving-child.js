const { createStrapi } = require('@strapi/strapi');
const { reportToParent } = require('./report-to-parent.js');

const [appDir, distDir] = process.argv.slice(2);

/** A Strapi that serves. */
async function main() {
  const strapi = await createStrapi({
    appDir,
    distDir,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => reportToParent(httpServer));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
