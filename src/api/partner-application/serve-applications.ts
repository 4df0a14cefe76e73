import type { Core } from '@strapi/strapi';
import {
  mailAgain,
  makeApplicationTransition,
  readAttachment,
  readManaged,
} from './manage-application';

/** What the network's managers do with applications. Outside /api, as the desk is. */
export function serveApplications(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const path = '/partner-applications/:application';
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'GET', path, handler: readManaged(strapi), config },
      {
        method: 'POST',
        path: `${path}/transitions`,
        handler: makeApplicationTransition(strapi),
        config,
      },
      { method: 'POST', path: `${path}/mail`, handler: mailAgain(strapi), config },
      {
        method: 'GET',
        path: `${path}/attachments/:position`,
        handler: readAttachment(strapi),
        config,
      },
    ],
  } as never);
}
