import type { Core } from '@strapi/strapi';

/** The server's keys (APP_KEYS): the first signs, all are accepted. */
export const linkSecrets = (strapi: Core.Strapi): readonly [string, ...string[]] =>
  strapi.config.get('server.app.keys');
