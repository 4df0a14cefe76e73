const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '../..');

/** A Warta that serves, and tells its address. */
async function main() {
  const strapi = await createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => {
    const address = httpServer.address();
    if (address !== null && typeof address !== 'string') {
      process.send?.(`http://127.0.0.1:${address.port}`);
    }
  });
  process.on('disconnect', () => process.exit());
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
