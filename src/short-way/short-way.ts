import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerKey } from '../answer-cache/answer-key';
import { shellHeaders } from '../answer-cache/shell-headers';
import type { HeaderList } from '../domain/response-cache';
import { type FoundRoute, ReadingRoutes } from './reading-routes';

/**
 * What a reading request needs of config/middlewares.ts, in that order: it has no body and no session,
 * asks for no file, and its other headers are known.
 */
const CHAIN = [
  'strapi::errors',
  'global::response-cache',
  'global::answer-in-one-format',
  'global::cache-control',
  'global::choose-language',
  'global::refuse-unusable-input',
  'global::know-ids',
] as const;

const noNext = () => Promise.resolve();

function setHeaders(response: ServerResponse, headers: HeaderList): void {
  for (let at = 0; at < headers.length; at += 2) {
    response.appendHeader(headers[at] ?? '', headers[at + 1] ?? '');
  }
}

/** Sends what the chain has made, as Koa does; the response cache sends what it keeps itself. */
function send({ respond, method, status, body, response, res }: Context): void {
  if (respond === false) {
    return;
  }
  if (status === 304) {
    res.end();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.length = Buffer.byteLength(text);
  res.end(method === 'HEAD' ? undefined : text);
}

/**
 * Answers what everyone may read by Strapi's own handler of its route, without the rest of Koa's chain,
 * which takes longer than a feed: a router of hundreds of routes, headers composed anew, a session, files, a
 * line in the log (docs/adr/019).
 */
export class ShortWay {
  readonly #strapi: Core.Strapi;
  readonly #chain: readonly Core.MiddlewareHandler[];
  readonly #routes: ReadingRoutes;

  /** To be made when all routes are there. */
  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.#chain = CHAIN.flatMap((name) => strapi.middleware(name)({}, { strapi }) ?? []);
    this.#routes = new ReadingRoutes(strapi.server.api('content-api').listRoutes());
  }

  /** Whether this way leads to the answer; it is then sent. */
  take(request: IncomingMessage, response: ServerResponse): boolean {
    const headers = answerKey(request) === null ? null : shellHeaders(this.#strapi).for(request);
    if (!headers) {
      return false;
    }
    const context = this.#strapi.server.app.createContext(request, response) as Context;
    const route = this.#routes.find(context.path);
    if (!route) {
      return false;
    }
    // As Koa begins: whoever answers says so.
    response.statusCode = 404;
    setHeaders(response, headers.all);
    this.#answer(context, route);
    return true;
  }

  async #answer(context: Context, route: FoundRoute): Promise<void> {
    try {
      await this.#strapi.requestContext.run(context, () => this.#pass(context, route, 0));
      send(context);
    } catch (error) {
      this.#strapi.log.error(error);
      context.res.destroy();
    }
  }

  /** Not async: each promise costs what Node's async hooks do with it. */
  #pass(context: Context, route: FoundRoute, at: number): Promise<void> {
    const middleware = this.#chain[at];
    if (!middleware) {
      context.params = route.params;
      return route.handle(context, noNext);
    }
    return middleware(context, () => this.#pass(context, route, at + 1)) as Promise<void>;
  }
}
