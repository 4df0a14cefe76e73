import type { Core } from '@strapi/strapi';
import type { BusListener, ChangeBus } from './change-bus';
import { createPostgresBus } from './postgres-bus';
import { createRedisBus } from './redis-bus';
import { createSqliteBus } from './sqlite-bus';

/**
 * How this process hears of the writes of others, and they of its own: over Redis where REDIS_URL
 * names one, else by the database itself.
 */
export function createChangeBus(strapi: Core.Strapi, listener: BusListener): ChangeBus {
  const redisUrl: string = strapi.config.get('server.redisUrl');
  if (redisUrl) {
    return createRedisBus(strapi, redisUrl, listener);
  }
  if (strapi.config.get('database.connection.client') === 'postgres') {
    return createPostgresBus(strapi, listener);
  }
  return createSqliteBus(strapi, listener);
}
