import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::cors',
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'global::note-shell-headers',
  'global::response-cache',
  'strapi::query',
  'global::answer-in-one-format',
  'global::cache-control',
  'global::choose-language',
  'global::name-form-errors',
  'global::say-why-refused',
  'global::answer-conflicts',
  'global::limit-application-size',
  // A reader who deletes his account confirms it with his password.
  { name: 'strapi::body', config: { parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'] } },
  'global::refuse-unusable-input',
  'global::know-ids',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
