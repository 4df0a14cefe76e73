const path = require('node:path');
const { alignColumns, drawBox } = require('./box.js');
const { EVERYTHING, isBuilt, runBuild } = require('./build.js');
const { forwardSignals, receivedSignal, runLogged } = require('./children.js');
const { findMissingSecrets, readEnvFile, writeEnvFile } = require('./env-file.js');
const { installPackages } = require('./install.js');
const { PlainError, printFailure } = require('./plain-error.js');
const { parsePort, requireFreePort } = require('./port.js');
const { requireWritable } = require('./require-writable.js');
const { seedDatabase } = require('./seed.js');
const { startServer } = require('./server.js');
const { createSteps } = require('./steps.js');

/** @typedef {import('./seed.js').Account} Account */

const ROOT = path.resolve(__dirname, '..', '..');
const ENV_FILE = path.join(ROOT, '.env');
const STEPS = 6;

/** @param {string} step */
const logFile = (step) => path.join(ROOT, '.tmp', `demo-${step}.log`);

/** The environment over .env, as Strapi takes them. */
const readSettings = () => ({ ...readEnvFile(ENV_FILE), ...process.env });

/** @returns {Promise<{ host: string, port: number }>} */
async function checkMachine() {
  const settings = readSettings();

  if (settings.NODE_ENV === 'production') {
    throw new PlainError(
      'The demo makes demo accounts and does not run with NODE_ENV=production; use npm start.',
    );
  }
  requireWritable(ROOT);
  requireWritable(path.join(ROOT, '.tmp'));

  const host = settings.HOST?.trim() || '0.0.0.0';
  const port = parsePort(settings.PORT);
  await requireFreePort(port, host);
  return { host, port };
}

function prepareSecrets() {
  if (writeEnvFile(ENV_FILE)) {
    return 'written, with fresh random secrets';
  }
  const missing = findMissingSecrets(readSettings());

  if (missing.length > 0) {
    throw new PlainError(
      `.env has no ${missing.join(', ')}. Add what is missing, or delete .env to have a new one written.`,
    );
  }
  return 'kept as it is';
}

async function build() {
  if (isBuilt(ROOT, EVERYTHING)) {
    return 'up to date';
  }
  await runBuild(ROOT, EVERYTHING, (args, env) =>
    runLogged(
      { command: process.execPath, args },
      { cwd: ROOT, env, logFile: logFile('build'), title: 'The build' },
    ),
  );
  return 'built';
}

/** @param {Account[]} accounts @param {string} adminUrl */
const describeAccounts = (accounts, adminUrl) => [
  'Log in with one of these. They are shown this once: write them down.',
  ...alignColumns(
    accounts.map(({ kind, email, password, url }) => [
      `  ${kind}`,
      email,
      password,
      // Most log in to the admin panel, which stands above.
      url === adminUrl ? '' : url,
    ]),
  ),
];

/** How to get accounts again if their passwords are gone; true for the database in use. */
function describeLostAccounts() {
  const { DATABASE_CLIENT: client, DATABASE_FILENAME: file } = readSettings();
  const isDefault = (client || 'sqlite') === 'sqlite' && !file;

  return [
    'The passwords were shown when the database was filled. To get new ones, stop,',
    `${isDefault ? 'delete the folder .tmp' : 'empty the database'} (its stories go too) and run npm run demo again.`,
  ];
}

/** @param {string} host @param {number} port */
const browserUrl = (host, port) => {
  const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** @param {string} url @param {Account[]} accounts */
const describeDemo = (url, accounts) =>
  drawBox([
    'Warta is running. Ctrl+C stops it.',
    '',
    ...alignColumns([
      ['Admin panel', `${url}/admin`],
      ['Stories', `${url}/api/articles?populate=*`],
      ['API description', `${url}/openapi.json`],
    ]),
    '',
    ...(accounts.length > 0 ? describeAccounts(accounts, `${url}/admin`) : describeLostAccounts()),
  ]);

/**
 * @param {(accounts: Account[]) => void} keepAccounts
 * @returns {Promise<{ url: string, server: Awaited<ReturnType<typeof startServer>> }>}
 */
async function prepareAndStart(keepAccounts) {
  const steps = createSteps(STEPS);
  let host = '';
  let port = 0;

  await steps.run('Checking this machine', async () => {
    ({ host, port } = await checkMachine());
    return `Node ${process.versions.node}, port ${port} is free`;
  });
  await steps.run('Installing packages', () => installPackages(ROOT, logFile('install')));
  await steps.run('Writing .env', prepareSecrets);
  await steps.run('Building the server and the admin panel', build);

  const env = { ...process.env, HOST: host, PORT: String(port) };
  await steps.run(
    'Filling the database',
    () => seedDatabase(ROOT, readSettings(), env, keepAccounts),
    { ownOutput: true },
  );

  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  await steps.run('Starting Warta', async () => {
    // Minutes may have passed since the first look.
    await requireFreePort(port, host);
    server = await startServer({ root: ROOT, env, host, port, logFile: logFile('start') });
    return 'ready';
  });
  return { url: browserUrl(host, port), server };
}

/**
 * From a fresh clone to a running newsroom: installs, writes .env, builds and fills the database if
 * needed, starts the server and stays with it. What is up to date is left alone.
 */
async function runDemo() {
  /** @type {Account[]} */
  let accounts = [];
  forwardSignals();

  try {
    const { url, server } = await prepareAndStart((made) => {
      accounts = made;
    });
    console.log(describeDemo(url, accounts));
    accounts = [];
    server.showOutput();
    process.exitCode = await server.ended;
  } catch (error) {
    if (accounts.length > 0) {
      // They exist now, and nothing will ever show them again.
      console.log(drawBox(describeAccounts(accounts, '')));
    }
    process.exitCode = failWith(error);
  }
}

/** @param {unknown} error @returns {number} the exit code */
function failWith(error) {
  if (receivedSignal()) {
    return receivedSignal() === 'SIGINT' ? 130 : 143;
  }
  printFailure(error);
  return 1;
}

module.exports = { runDemo };
