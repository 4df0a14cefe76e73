const fs = require('node:fs');
const path = require('node:path');
const { text } = require('node:stream/consumers');
const { startChild, waitForExit } = require('./children.js');
const { PlainError } = require('./plain-error.js');

/**
 * @typedef {object} Account
 * @property {string} kind such as "Editor"
 * @property {string} email
 * @property {string} password
 * @property {string} url where this kind of user logs in
 */

const ACCOUNTS_FD = 3;

/**
 * Which database file was seeded, or null for PostgreSQL and for a file that is not there. The
 * number and the birth of the file tell it from a later one of the same name.
 * @param {string} root
 * @param {Record<string, string | undefined>} settings
 */
function identifyDatabaseFile(root, settings) {
  if ((settings.DATABASE_CLIENT || 'sqlite') !== 'sqlite') {
    return null;
  }
  const file = path.resolve(root, settings.DATABASE_FILENAME || '.tmp/data.db');
  const stat = fs.statSync(file, { throwIfNoEntry: false });

  return stat ? JSON.stringify({ file, inode: stat.ino, born: stat.birthtimeMs }) : null;
}

/**
 * Runs the seed, which itself decides whether the database is empty and shows its own progress. The
 * accounts it has made arrive on a file descriptor of their own: passwords are in no file and no
 * log. A database file that was seeded before is not even opened.
 * @param {string} root
 * @param {Record<string, string | undefined>} settings the environment over .env
 * @param {NodeJS.ProcessEnv} env for the seed, which reads .env itself
 * @param {(accounts: Account[]) => void} keepAccounts called with new accounts, even if the seed
 *   fails afterwards
 * @returns {Promise<string>} what was done
 */
async function seedDatabase(root, settings, env, keepAccounts) {
  const marker = path.join(root, '.tmp', 'demo-seeded.json');
  const before = identifyDatabaseFile(root, settings);

  if (before && fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === before) {
    return 'already there';
  }

  const child = startChild(process.execPath, [path.join('dist', 'src', 'cli', 'seed.js')], {
    cwd: root,
    env: { ...env, WARTA_ACCOUNTS_FD: String(ACCOUNTS_FD) },
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const [code, accounts] = await Promise.all([
    waitForExit(child),
    text(/** @type {import('node:stream').Readable} */ (child.stdio[ACCOUNTS_FD])),
  ]);

  if (accounts.trim()) {
    keepAccounts(JSON.parse(accounts));
  }
  if (code !== 0) {
    throw new PlainError(
      `Filling the database failed with exit code ${code}; see above. Running the demo again goes on from there.`,
    );
  }
  const after = identifyDatabaseFile(root, settings);
  if (after) {
    fs.writeFileSync(marker, after);
  }
  return 'ready';
}

module.exports = { seedDatabase };
