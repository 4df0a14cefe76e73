/**
 * Tells the process that started this one where the server listens, what it has used whenever a message
 * comes, and ends with it.
 * @param {import('node:http').Server} server that listens on a port
 */
function reportToParent(server) {
  const address = server.address();
  if (address !== null && typeof address !== 'string') {
    process.send?.(`http://127.0.0.1:${address.port}`);
  }
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit());
}

module.exports = { reportToParent };
