import type { Core } from '@strapi/strapi';
import { serveFeeds } from './serve-feeds';
import { serveRobots } from './serve-robots';
import { serveSitemaps } from './serve-sitemaps';

/**
 * Serves what other machines read of the news: feeds, sitemaps, robots.txt. Routes of the server
 * itself: Strapi puts every route of an API under /api.
 */
export function serveSyndication(strapi: Core.Strapi): void {
  serveFeeds(strapi);
  serveSitemaps(strapi);
  serveRobots(strapi);
}
