import type { Core } from '@strapi/strapi';
import { readCalendar } from './calendar';
import { checkForm, checkStored } from './checklist';
import { readNewStory } from './new-story';
import { readOverview } from './overview';
import { readOwnDesk } from './own-desk';
import { makeTransition, readWorkflow } from './workflow';

/**
 * What the newsroom's panels ask for, for admin users only. Outside /api, where Strapi mounts every
 * route of an API for readers.
 */
export function serveDesk(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const story = '/stories/:story';
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [
      { method: 'GET', path: '/desk', handler: readOwnDesk(strapi), config },
      { method: 'GET', path: '/overview', handler: readOverview(strapi), config },
      { method: 'GET', path: '/calendar', handler: readCalendar(strapi), config },
      { method: 'GET', path: '/new-story', handler: readNewStory(strapi), config },
      { method: 'POST', path: '/checklist', handler: checkForm(strapi), config },
      { method: 'GET', path: `${story}/checklist`, handler: checkStored(strapi), config },
      { method: 'GET', path: `${story}/workflow`, handler: readWorkflow(strapi), config },
      { method: 'POST', path: `${story}/transitions`, handler: makeTransition(strapi), config },
    ],
  } as never);
}
