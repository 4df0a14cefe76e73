const crypto = require('node:crypto');
const fs = require('node:fs');

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

const randomSecret = () => crypto.randomBytes(32).toString('base64');

/** @param {string} variable */
const randomValue = (variable) =>
  // Koa signs with the first key and still accepts the others: room to rotate them.
  variable === 'APP_KEYS' ? Array.from({ length: 4 }, randomSecret).join(',') : randomSecret();

/**
 * Writes a .env with fresh random secrets, readable by its owner only. Never touches an existing
 * one.
 * @param {string} file
 * @returns {boolean} whether the file was written
 */
function writeEnvFile(file) {
  const text = [
    '# Secrets of this machine, made by `npm run demo`. Production does not read this file: see',
    '# .env.example.',
    ...SECRETS.map((variable) => `${variable}=${randomValue(variable)}`),
    '',
  ].join('\n');

  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/**
 * Reads the simple NAME=value lines of a .env file; Strapi itself reads it with dotenv.
 * @param {string} file
 * @returns {Record<string, string>} empty if there is no such file
 */
function readEnvFile(file) {
  if (!fs.existsSync(file)) {
    return {};
  }
  const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);

  return Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^\s*(?:export\s+)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#]*))/.exec(line);
      return match ? [[match[1], match[2] ?? match[3] ?? match[4].trim()]] : [];
    }),
  );
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} the secrets that have no value
 */
const findMissingSecrets = (env) => SECRETS.filter((variable) => !env[variable]?.trim());

module.exports = { writeEnvFile, readEnvFile, findMissingSecrets };
