import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { ShortWay } from '../short-way/short-way';
import { answerCache } from './answer-cache';
import { answerKey } from './answer-key';
import { findKeptAnswer } from './find-kept-answer';
import { sendKeptAnswer } from './send-kept-answer';
import { shellHeaders } from './shell-headers';

/** Whether the request was answered with what is kept. What counts as a miss is for the middleware to say. */
function answerKept(
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const key = answerKey(request);
  const headers = key === null ? undefined : shellHeaders(strapi).for(request);
  if (key === null || headers === undefined) {
    return false;
  }
  const present = now(strapi);
  const answer = findKeptAnswer(strapi, key, present);
  if (!answer) {
    return false;
  }
  sendKeptAnswer(request, response, answer, present, headers.forOrigin);
  answerCache(strapi).answers.countHit();
  return true;
}

/** The same; what goes wrong takes the long way, where faults are answered, and does not end the process. */
function answerSafely(
  strapi: Core.Strapi,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  try {
    return answerKept(strapi, request, response);
  } catch (error) {
    strapi.log.error(error);
    if (response.headersSent) {
      response.destroy();
    }
    return response.headersSent;
  }
}

/**
 * Puts before Koa what need not go through it: the answers that are kept, and the short way to others. One
 * listener of Strapi's HTTP server takes the place of those that stand there, and calls them for what it
 * does not answer itself. So no request is answered twice. To be called when all routes are there, before
 * the server listens.
 */
export function answerBeforeKoa(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  const others = httpServer.listeners('request');
  const shortWay = new ShortWay(strapi);

  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    if (answerSafely(strapi, request, response) || shortWay.take(request, response)) {
      return;
    }
    for (const listener of others) {
      Reflect.apply(listener, httpServer, [request, response]);
    }
  });
}
