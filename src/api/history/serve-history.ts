import type { Core } from '@strapi/strapi';
import { compareVersions, listVersions, readVersion, restore } from './versions';

/** The versions of a story, for the admin users who may read it. Outside /api, as the desk is. */
export function serveHistory(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const path = '/stories/:story/versions';
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'GET', path, handler: listVersions(strapi), config },
      { method: 'GET', path: `${path}/compare`, handler: compareVersions(strapi), config },
      { method: 'GET', path: `${path}/:version`, handler: readVersion(strapi), config },
      { method: 'POST', path: `${path}/:version/restore`, handler: restore(strapi), config },
    ],
  } as never);
}
