const { createStrapi } = require('@strapi/strapi');

const [appDir, distDir] = process.argv.slice(2);

/** A Strapi that serves, and tells its address; asked, it tells what it has used. */
async function main() {
  const strapi = await createStrapi({
    appDir,
    distDir,
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
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit());
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
