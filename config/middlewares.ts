import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'global::answer-in-one-format',
  'global::choose-language',
  'global::cache-control',
  'strapi::body',
  'global::refuse-unusable-input',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
