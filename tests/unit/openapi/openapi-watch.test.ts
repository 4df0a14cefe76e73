import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchAnswers } from '../../helpers/openapi-watch';

const notFound = {
  data: null,
  error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
};

describe('the watch over every answer of the integration suite', () => {
  let server: Server;
  let answerWith: { status: number; body: object };
  let assertAnswersMatched: () => void;
  const read = async (path: string, method = 'GET') => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    return answer.text();
  };

  beforeEach(async () => {
    server = createServer((_request, answer) => {
      answer.statusCode = answerWith.status;
      answer.setHeader('content-type', 'application/json; charset=utf-8');
      answer.write(JSON.stringify(answerWith.body).slice(0, 5));
      answer.end(JSON.stringify(answerWith.body).slice(5));
    });
    assertAnswersMatched = watchAnswers(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('is content with answers that are as described, and leaves them as they are', async () => {
    answerWith = { status: 404, body: notFound };
    expect(JSON.parse(await read('/api/tags/aaaaaaaaaaaaaaaaaaaaaaaa?lang=en'))).toEqual(notFound);
    await read('/api/tags/aaaaaaaaaaaaaaaaaaaaaaaa', 'HEAD');
    expect(assertAnswersMatched).not.toThrow();
  });

  it('tells of an answer that is not as described, and where it came from', async () => {
    answerWith = { status: 404, body: { ...notFound, secret: 1 } };
    await read('/api/tags/aaaaaaaaaaaaaaaaaaaaaaaa');
    expect(assertAnswersMatched).toThrow(/GET \/api\/tags\/a+ → 404: .*additional properties/);
  });

  it('tells of a failure of the server', async () => {
    answerWith = { status: 500, body: notFound };
    await read('/api/articles');
    expect(assertAnswersMatched).toThrow(/500: this status is not described/);
  });

  it('does not look at what the document does not speak of', async () => {
    answerWith = { status: 500, body: {} };
    await read('/admin/init');
    expect(assertAnswersMatched).not.toThrow();
  });
});
