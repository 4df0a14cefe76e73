import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createStrapi } from '@strapi/strapi';
import supertest from 'supertest';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { settle } from '../../src/database/settle';
import { createEmptyDatabase, createTestDatabase } from './database';
import { watchAnswers } from './openapi-watch';
import { SETTINGS } from './settings';

const appDir = path.resolve(__dirname, '../..');

/** A running Warta of a test's own: the compiled application on a database without content. */
export interface Warta {
  strapi: Core.Strapi;
  http: ReturnType<typeof supertest>;
  /** Where real HTTP clients reach it, as http://127.0.0.1:port. */
  url: string;
  /** The folder that its e-mail goes to. */
  outbox: string;
  /** Sets the application's present; undefined for the real one again. */
  setNow(instant: Date | undefined): void;
  /** After a test has written in SQL past everything that would tell of it. */
  forgetAnswers(): void;
  stop(): Promise<void>;
}

interface WartaParts {
  /** Its first start on its database, which takes longer. */
  isFirstStart?: boolean;
  /** Serves the built admin panel too, for browser tests. */
  serveAdminPanel?: boolean;
}

/** Starts Warta from dist/ on a new database, with these settings over those of tests. Call `stop` when done. */
export async function startWarta(
  settings: Record<string, string> = {},
  { isFirstStart = false, serveAdminPanel = false }: WartaParts = {},
): Promise<Warta> {
  const database = await (isFirstStart ? createEmptyDatabase() : createTestDatabase());
  const outbox = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-outbox-'));
  const publicDir = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-public-'));
  fs.mkdirSync(path.join(publicDir, 'uploads'));
  Object.assign(process.env, SETTINGS, database.env, {
    OUTBOX_DIR: outbox,
    PUBLIC_DIR: publicDir,
    ...settings,
  });

  const strapi = await createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel,
  }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  const assertAnswersMatched = watchAnswers(httpServer);
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const address = httpServer.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port');
  }
  const url = `http://127.0.0.1:${address.port}`;
  const clock = strapi.get('clock') as { now(): Date };
  const realNow = clock.now;

  return {
    strapi,
    url,
    outbox,
    http: supertest(url),
    setNow(instant) {
      clock.now = instant === undefined ? realNow : () => instant;
    },
    forgetAnswers() {
      answerCache(strapi).answers.clear();
    },
    async stop() {
      clock.now = realNow;
      await settle(strapi);
      await strapi.destroy();
      await database.drop();
      fs.rmSync(outbox, { recursive: true, force: true });
      fs.rmSync(publicDir, { recursive: true, force: true });
      assertAnswersMatched();
    },
  };
}
