import { SECRETS } from './secrets';

/** What every Warta of tests is started with; its database and its folders are its own. */
export const SETTINGS = {
  ...SECRETS,
  LOG_LEVEL: 'error',
  IS_PROXIED: 'false',
  REDIS_URL: '',
  SMTP_URL: '',
  STRAPI_TELEMETRY_DISABLED: 'true',
};
