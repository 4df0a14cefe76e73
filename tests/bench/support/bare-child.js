const { once } = require('node:events');
const { readFileSync } = require('node:fs');
const http = require('node:http');

/** The least that Node can do: the bytes of one answer, again and again. */
async function main() {
  const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  const bytes = Buffer.from(body);
  const server = http.createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
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

main();
