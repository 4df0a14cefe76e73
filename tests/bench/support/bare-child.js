const { readFileSync } = require('node:fs');
const http = require('node:http');
const { reportToParent } = require('../../helpers/report-to-parent.js');

/** The least that Node can do: the bytes of one answer, again and again. */
const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const bytes = Buffer.from(body);
const server = http.createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => reportToParent(server));
