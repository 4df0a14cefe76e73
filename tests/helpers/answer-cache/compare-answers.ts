import http from 'node:http';
import { text } from 'node:stream/consumers';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Warta } from '../warta';

type Headers = Readonly<Record<string, string>>;

/** One answer, with what the cache must get right. */
interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** Headers that must be the same, whether an answer is kept or made. */
const COMPARED = ['content-type', 'etag', 'cache-control', 'content-language', 'location'];

/** Somebody who may be logged in: the cache lets him pass by, and he gets what everyone gets. */
const PASSES_BY = { cookie: 'koa.sess=comparison' };

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  br: createBrotliDecompress,
  gzip: createGunzip,
};

const agent = new http.Agent({ keepAlive: true });

/** Asks once. Not by `fetch`, which says "no-cache" along with If-None-Match. */
export async function ask(
  { url }: Warta,
  path: string,
  headers: Headers,
  method = 'GET',
): Promise<Answer> {
  const sent = { agent, method, headers: { 'accept-encoding': 'identity', ...headers } };
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    function send(): void {
      const request = http.request(url + path, sent, resolve);
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close an idle connection in the moment in which it is used again.
        const isStale = request.reusedSocket && error.code === 'ECONNRESET';
        isStale ? send() : reject(error);
      });
      request.end();
    }
    send();
  });
  const decode = method === 'GET' && DECODERS[answer.headers['content-encoding'] ?? ''];
  return {
    status: answer.statusCode ?? 0,
    body: await text(decode ? answer.pipe(decode()) : answer),
    headers: Object.fromEntries(COMPARED.map((name) => [name, String(answer.headers[name] ?? '')])),
  };
}

/** What the cache answers, and what is answered without it at the same instant. */
export async function askBothWays(warta: Warta, path: string, headers: Headers = {}) {
  const kept = await ask(warta, path, headers);
  const made = await ask(warta, path, { ...headers, ...PASSES_BY });
  return { kept, made };
}

/** Another address that means the same. */
function respell(path: string): string {
  const [place, query] = path.split('?');
  const reversed = query?.split('&').reverse().join('&');
  return reversed ? `${place}?${reversed.replaceAll('[', '%5B').replaceAll(']', '%5D')}` : path;
}

/** A weak tag stands for other bytes of the same answer. */
const plainly = ({ headers, ...answer }: Answer): Answer => ({
  ...answer,
  headers: { ...headers, etag: (headers.etag ?? '').replace(/^W\//, '') },
});

/** A difference between two answers that should be one. */
export interface Difference {
  asked: string;
  kept: Answer;
  made: Answer;
}

/**
 * Asks in every way that the cache answers by itself (as it is, spelled otherwise, compressed, for the
 * headers alone, for what is new) and compares each answer with the one that is made without it.
 *
 * @returns how many bodies were compared, and the first difference
 */
export async function compareAnswers(
  warta: Warta,
  path: string,
  headers: Headers,
): Promise<{ compared: number; difference: Difference | undefined }> {
  const first = await ask(warta, path, headers);
  const made = await ask(warta, path, { ...headers, ...PASSES_BY });
  const encoded = (encoding: string) => ({ ...headers, 'accept-encoding': encoding });
  const bodies: [string, Answer][] = [
    ['first', first],
    ['again', await ask(warta, path, headers)],
    ['respelled', await ask(warta, respell(path), headers)],
    ['br', await ask(warta, path, encoded('br'))],
    ['gzip', await ask(warta, path, encoded('gzip'))],
  ];
  const etag = made.status === 200 ? made.headers.etag : '';
  const others: [string, Answer, Answer][] = [
    ['HEAD', await ask(warta, path, headers, 'HEAD'), { ...made, body: '' }],
  ];
  if (etag) {
    const unchanged = { ...headers, 'if-none-match': etag };
    const { 'content-type': _type, ...known } = made.headers;
    const answer = await ask(warta, path, unchanged);
    const { 'content-type': _kept, ...said } = answer.headers;
    others.push([
      'If-None-Match',
      { ...answer, headers: said },
      { status: 304, body: '', headers: known },
    ]);
  }
  const pairs = [...bodies.map(([asked, kept]) => [asked, kept, made] as const), ...others];
  for (const [asked, kept, expected] of pairs) {
    if (JSON.stringify(plainly(kept)) !== JSON.stringify(plainly(expected))) {
      return { compared: bodies.length, difference: { asked, kept, made: expected } };
    }
  }
  return { compared: bodies.length, difference: undefined };
}
