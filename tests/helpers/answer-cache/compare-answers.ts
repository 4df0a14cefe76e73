import type { Warta } from '../warta';

/** One answer, with what the cache must get right. */
interface Answer {
  status: number;
  body: string;
  headers: Record<string, string | null>;
}

/** Headers that must be the same, whether an answer is kept or made. */
const COMPARED = ['content-type', 'etag', 'cache-control', 'content-language', 'location'];

/** Somebody who may be logged in: the cache lets him pass by, and he gets what everyone gets. */
const PASSES_BY = { cookie: 'koa.sess=comparison' };

async function ask({ url }: Warta, path: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await fetch(url + path, {
    headers: { 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
  });
  return {
    status: answer.status,
    body: await answer.text(),
    headers: Object.fromEntries(COMPARED.map((name) => [name, answer.headers.get(name)])),
  };
}

/** What the cache answers, and what is answered without it at the same instant. */
export async function askBothWays(
  warta: Warta,
  path: string,
  headers: Record<string, string> = {},
) {
  const kept = await ask(warta, path, headers);
  const made = await ask(warta, path, { ...headers, ...PASSES_BY });
  return { kept, made };
}
