import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isDescribed, validateAnswer } from './openapi';

const DECODERS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** How many problems are told; the first ones are enough to see what is wrong. */
const TOLD = 10;

type HeaderOf = (name: string) => string | undefined;

/** Reads the headers of an answer; those too that writeHead is given, which getHeader does not know. */
function readHeaders(answer: ServerResponse): HeaderOf {
  const written = new Map<string, string>();
  const writeHead = answer.writeHead.bind(answer) as (...args: unknown[]) => ServerResponse;
  answer.writeHead = ((...args: unknown[]) => {
    const [names = []] = args.filter((arg): arg is unknown[] => Array.isArray(arg));
    for (let at = 0; at < names.length; at += 2) {
      written.set(String(names[at]).toLowerCase(), String(names[at + 1]));
    }
    return writeHead(...args);
  }) as typeof answer.writeHead;
  return (name) => written.get(name) ?? answer.getHeader(name)?.toString();
}

function parse(headerOf: HeaderOf, chunks: Buffer[]): unknown {
  const decode = DECODERS[String(headerOf('content-encoding'))];
  const sent = Buffer.concat(chunks);
  const text = (decode && sent.length > 0 ? decode(sent) : sent).toString('utf8');
  const isJson = String(headerOf('content-type')).startsWith('application/json');
  return isJson && text !== '' ? JSON.parse(text) : text;
}

/** Calls back with the body, and its type, just before the last of it is sent. */
function onBody(answer: ServerResponse, tell: (body: unknown, type?: string) => void): void {
  const headerOf = readHeaders(answer);
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
    tell(parse(headerOf, chunks), headerOf('content-type'));
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
      onBody(answer, (body, type) => {
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
