import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { type Assets, createApp } from './app';
import { readSettings } from './settings';

/** Milliseconds that open requests have to finish when the process is asked to end. */
const GRACE = 5000;

/** Written into the bundle by build.mjs. */
declare const ASSETS: Assets;

const settings = readSettings(process.env);
const publicFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'public');
const app = createApp({ settings, assets: ASSETS, publicFolder });

const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, () => {
  console.log(`The site is at ${settings.siteUrl} and reads ${settings.wartaUrl}`);
});

// A terminal's Ctrl+C may come twice, from it and from the program that started this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), GRACE).unref();
  });
}
