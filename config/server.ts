import type { Core } from '@strapi/strapi';

// Untyped: Strapi's type does not know settings of our own.
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Where readers find the stories: feeds, sitemaps and exports name absolute addresses there.
  siteUrl: env('SITE_URL', 'http://localhost:3000'),
  // Where several processes count tries together and hear of each other's writes; without it they do
  // both by the database.
  redisUrl: env('REDIS_URL', ''),
  // Scheduled stories go out while the server runs.
  cron: { enabled: true },
  dirs: { public: env('PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS', []) },
  answerCache: {
    // Megabytes that answers may take in the memory of each process; 0 keeps none.
    bytes: env.int('ANSWER_CACHE_MB', 64) * 1_000_000,
  },
  // Off in Strapi by default; behind a reverse proxy the client's address comes from its headers.
  proxy: { koa: env.bool('IS_PROXIED', false) },
});

export default config;
