import type { BadSetting } from './bad-setting';
import { isSampleValue } from './is-sample-value';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

/** 16 random bytes are what Strapi itself generates; fewer characters than that are guessable. */
const MIN_LENGTH = 16;

/**
 * The secrets that production must not start with: missing, too short, or a sample value. Names all
 * of them at once. APP_KEYS is a list, of which every key must do, since a session signed with any
 * of them is accepted.
 */
export function findBadSecrets(env: Readonly<Record<string, string | undefined>>): BadSetting[] {
  return SECRETS.flatMap((variable) => {
    const value = env[variable]?.trim() ?? '';
    const keys = variable === 'APP_KEYS' && value ? value.split(',') : [value];
    const reason = keys.map((key) => describeFault(key.trim())).find((fault) => fault !== null);

    return reason ? [{ variable, reason }] : [];
  });
}

function describeFault(secret: string): string | null {
  if (secret === '') {
    return 'is missing: set it in the environment to a random value (.env is not read in production)';
  }
  if (isSampleValue(secret)) {
    return 'is a sample value: replace it with a random one, such as from openssl rand -base64 32';
  }
  if (secret.length < MIN_LENGTH) {
    return `is too short: it needs at least ${MIN_LENGTH} random characters`;
  }
  return null;
}
