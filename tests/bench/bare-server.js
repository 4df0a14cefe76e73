const http = require('node:http');

/** Answers every request with the same bytes and headers: as little as node:http can do. */
process.once('message', ({ headers, body }) => {
  const bytes = Buffer.from(body);
  const server = http.createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
});
process.on('disconnect', () => process.exit());
