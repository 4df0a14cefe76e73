import http from 'node:http';

/** A request as it goes over the wire: the path is sent byte by byte as it stands. */
export interface RawRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Milliseconds after which an answer is given up: a request that hangs is as bad as a crash. */
const PATIENCE = 60_000;

/** Sends requests to one server over a few connections that are kept open. */
export function createSender(url: string, connections: number) {
  const { hostname, port } = new URL(url);
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });

  function send(raw: RawRequest): Promise<RawAnswer> {
    const { method, path, headers, body } = raw;
    return new Promise((resolve, reject) => {
      const request = http.request({ hostname, port, agent, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close an idle connection in the moment in which it is used again.
        const isStale = request.reusedSocket && error.code === 'ECONNRESET';
        isStale ? resolve(send(raw)) : reject(error);
      });
      request.setTimeout(PATIENCE, () => {
        request.destroy(new Error(`No answer to ${method} ${path} ${String(body).slice(0, 500)}`));
      });
      request.end(body);
    });
  }

  return { send, close: () => agent.destroy() };
}

/** Runs `work` for 0 … count-1, so many at a time. */
export async function runConcurrently(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
