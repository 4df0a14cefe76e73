import type { Core } from '@strapi/strapi';
import { exportAudit, listAudit } from './read-audit';
import { watchAccess } from './watch-access';

/** The audit log, for managing editors. Outside /api, as the desk is. */
export function serveAudit(strapi: Core.Strapi): void {
  watchAccess(strapi);
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'GET', path: '/audit', handler: listAudit(strapi), config },
      { method: 'GET', path: '/audit.csv', handler: exportAudit(strapi), config },
    ],
  } as never);
}
