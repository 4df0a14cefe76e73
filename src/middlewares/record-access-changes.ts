import type { Core } from '@strapi/strapi';
import { recordAccessChanges } from '../request/record-access-changes';

/** Writes to the audit log what a request to the admin API changes of users, roles and permissions. */
const recordAccessChangesOfRequest: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  (_ctx, next) =>
    recordAccessChanges(strapi, next);

export default recordAccessChangesOfRequest;
