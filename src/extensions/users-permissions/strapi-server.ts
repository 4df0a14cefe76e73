import type { Core } from '@strapi/strapi';
import { publicActions } from '../../queries/public-actions';
import { isSessionAlive } from '../../queries/readers/sessions';
import { accountRoutes, type Route } from './account-routes';
import { login } from './login';
import { passwords } from './passwords';
import { readerAttributes } from './reader-attributes';
import { registration } from './registration';
import { sessions } from './sessions';

type WithStrapi<T> = (context: { strapi: Core.Strapi }) => T;

interface AccessToken {
  id: number;
  sessionId: string;
}

interface JwtService {
  verify(token: string): Promise<AccessToken>;
}

/** The parts of Strapi's plugin that are used here. */
interface UsersPermissions {
  contentTypes: { user: { schema: { attributes: Record<string, object> } } };
  controllers: { auth: WithStrapi<Record<string, unknown>> };
  services: { jwt: WithStrapi<JwtService>; permission: WithStrapi<object> };
  routes: { 'content-api': () => { type: string; routes: Route[] } };
}

/**
 * Puts Warta's own accounts in the place of Strapi's: the same addresses and permissions, other
 * answers (docs/adr/015).
 */
export default function extendUsersPermissions(plugin: UsersPermissions): UsersPermissions {
  const { auth } = plugin.controllers;
  const { jwt, permission } = plugin.services;
  const contentRoutes = plugin.routes['content-api'];

  Object.assign(plugin.contentTypes.user.schema.attributes, readerAttributes);

  plugin.controllers.auth = ({ strapi }) => ({
    // What is left of it leads to the login with other services.
    connect: auth({ strapi }).connect,
    ...registration(strapi),
    ...login(strapi),
    ...sessions(strapi),
    ...passwords(strapi),
  });

  plugin.services.jwt = ({ strapi }) => {
    const service = jwt({ strapi });
    return {
      ...service,
      /** An access token ends with its session: Strapi's would outlive a logout by ten minutes. */
      async verify(token) {
        const payload = await service.verify(token);
        if (!(await isSessionAlive(strapi, payload.sessionId))) {
          throw new Error('Invalid token.');
        }
        return payload;
      },
    };
  };

  plugin.services.permission = ({ strapi }) => ({
    ...permission({ strapi }),
    findPublicPermissions: () => publicActions(strapi),
  });

  plugin.routes['content-api'] = () => {
    const { type, routes } = contentRoutes();
    return { type, routes: accountRoutes(routes) };
  };
  return plugin;
}
