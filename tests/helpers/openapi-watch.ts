import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isDescribed, validateAnswer } from './openapi';

const DECODERS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** How many problems are told; the first ones are enough to see what is wrong. */
const TOLD = 10;

function parse(answer: ServerResponse, chunks: Buffer[]): unknown {
  const decode = DECODERS[String(answer.getHeader('content-encoding'))];
  const sent = Buffer.concat(chunks);
  const text = (decode && sent.length > 0 ? decode(sent) : sent).toString('utf8');
  const isJson = String(answer.getHeader('content-type')).startsWith('application/json');
  return isJson && text !== '' ? JSON.parse(text) : text;
}

/** Calls back with the body just before the last of it is sent. */
function onBody(answer: ServerResponse, tell: (body: unknown) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk as string));
    }
  };
  const write = answer.write.bind(answer) as (...args: unknown[]) => boolean;
  const end = answer.end.bind(answer) as (...args: unknown[]) => ServerResponse;
  answer.write = ((...args: unknown[]) => {
    keep(args[0]);
    return write(...args);
  }) as typeof answer.write;
  answer.end = ((...args: unknown[]) => {
    keep(args[0]);
    tell(parse(answer, chunks));
    return end(...args);
  }) as typeof answer.end;
}

/**
 * Holds every answer of a server, whatever client it goes to, against openapi.json. The returned
 * function throws if one did not match.
 */
export function watchAnswers(server: Server): () => void {
  const problems: string[] = [];

  server.prependListener('request', (request: IncomingMessage, answer: ServerResponse) => {
    const { method = 'GET', url = '/' } = request;
    if (isDescribed(url)) {
      onBody(answer, (body) => {
        const type = answer.getHeader('content-type')?.toString();
        problems.push(...validateAnswer(method, url, answer.statusCode, body, type));
      });
    }
  });

  return () => {
    if (problems.length > 0) {
      const told = problems.slice(0, TOLD).join('\n');
      throw new Error(`${problems.length} contradictions of openapi.json:\n${told}`);
    }
  };
}
