const path = require('node:path');
const { reachableUrl } = require('./address.js');
const { CMS_BUILD, SITE_BUILD } = require('./build.js');
const { buildIfNeeded } = require('./build-if-needed.js');
const { forwardSignals, receivedSignal, stopChildren } = require('./children.js');
const { readDemoAddresses } = require('./demo-addresses.js');
const { describeAccounts, describeDemo } = require('./describe-demo.js');
const { findMissingSecrets, readEnvFile, writeEnvFile } = require('./env-file.js');
const { installPackages } = require('./install.js');
const { PlainError, printFailure } = require('./plain-error.js');
const { SITE_PORT, WARTA_PORT, requireFreePort } = require('./port.js');
const { requireWritable } = require('./require-writable.js');
const { seedDatabase } = require('./seed.js');
const { SITE, WARTA, startServer } = require('./server.js');
const { createSteps } = require('./steps.js');

/**
 * @typedef {import('./seed.js').Account} Account
 * @typedef {import('./demo-addresses.js').Addresses} Addresses
 * @typedef {import('./server.js').Server} Server
 */

const ROOT = path.resolve(__dirname, '..', '..');
const ENV_FILE = path.join(ROOT, '.env');
const STEPS = 8;

/** @param {string} step */
const logFile = (step) => path.join(ROOT, '.tmp', `demo-${step}.log`);

/** The environment over .env, as Strapi takes them. */
const readSettings = () => ({ ...readEnvFile(ENV_FILE), ...process.env });

/** @returns {Promise<Addresses>} */
async function checkMachine() {
  const settings = readSettings();

  if (settings.NODE_ENV === 'production') {
    throw new PlainError(
      'The demo makes demo accounts and does not run with NODE_ENV=production; use npm start.',
    );
  }
  requireWritable(ROOT);
  requireWritable(path.join(ROOT, '.tmp'));

  const addresses = readDemoAddresses(settings);
  await requirePortOfWarta(addresses);
  await requirePortOfSite(addresses);
  return addresses;
}

/** @param {Addresses} addresses */
const requirePortOfWarta = ({ host, port }) =>
  requireFreePort(WARTA_PORT, { port, host, script: 'demo' });

/** @param {Addresses} addresses */
const requirePortOfSite = ({ host, sitePort }) =>
  requireFreePort(SITE_PORT, { port: sitePort, host, script: 'demo' });

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

/**
 * @param {Addresses} addresses
 * @returns {Promise<Server>}
 */
async function startWarta(addresses) {
  // Minutes may have passed since the first look.
  await requirePortOfWarta(addresses);
  return startServer(WARTA, {
    root: ROOT,
    env: { ...process.env, ...addresses.env },
    url: reachableUrl(addresses.host, addresses.port),
    logFile: logFile('start'),
  });
}

/**
 * @param {Addresses} addresses
 * @returns {Promise<Server>}
 */
async function startSite(addresses) {
  await requirePortOfSite(addresses);
  return startServer(SITE, {
    root: ROOT,
    env: { ...process.env, ...addresses.env },
    url: reachableUrl(addresses.host, addresses.sitePort),
    logFile: logFile('start-site'),
  });
}

/**
 * @param {(accounts: Account[]) => void} keepAccounts
 * @returns {Promise<{ addresses: Addresses, warta: Server, site: Server }>}
 */
async function prepareAndStart(keepAccounts) {
  const steps = createSteps(STEPS);
  /** @type {Addresses | undefined} */
  let addresses;
  /** @type {Server | undefined} */
  let warta;
  /** @type {Server | undefined} */
  let site;

  await steps.run('Checking this machine', async () => {
    addresses = await checkMachine();
    const { port, sitePort } = addresses;
    return `Node ${process.versions.node}, ports ${port} and ${sitePort} are free`;
  });
  await steps.run('Installing packages', () => installPackages(ROOT, logFile('install')));
  await steps.run('Writing .env', prepareSecrets);
  for (const build of [CMS_BUILD, SITE_BUILD]) {
    await steps.run(build.title, () => buildIfNeeded(ROOT, build, logFile(`build-${build.name}`)));
  }
  await steps.run(
    'Filling the database',
    () => seedDatabase(ROOT, readSettings(), { ...process.env, ...addresses.env }, keepAccounts),
    { ownOutput: true },
  );
  await steps.run('Starting Warta', async () => {
    warta = await startWarta(addresses);
    return 'ready';
  });
  await steps.run('Starting the site', async () => {
    site = await startSite(addresses);
    return 'ready';
  });
  return { addresses, warta, site };
}

/**
 * Stays until both servers have ended. When one ends that nobody asked to, the other is stopped.
 * @param {Server} warta
 * @param {Server} site
 * @returns {Promise<number>} Warta's own exit code if a signal ended both, or else no success
 */
async function waitForBoth(warta, site) {
  const first = await Promise.race(
    [warta, site].map(async ({ name, ended }) => ({ name, code: await ended })),
  );
  const wasAsked = receivedSignal() !== null;

  if (!wasAsked) {
    stopChildren('SIGTERM');
  }
  const [code] = await Promise.all([warta.ended, site.ended]);

  if (wasAsked) {
    return code;
  }
  console.error(`${first.name} ended with exit code ${first.code}; all is stopped.`);
  return first.code || 1;
}

/**
 * From a fresh clone to a running newsroom with its site: installs, writes .env, builds and fills
 * the database if needed, starts both servers and stays with them. What is up to date is left
 * alone.
 */
async function runDemo() {
  /** @type {Account[]} */
  let accounts = [];
  forwardSignals();

  try {
    const { addresses, warta, site } = await prepareAndStart((made) => {
      accounts = made;
    });
    console.log(describeDemo(addresses, accounts, readSettings()));
    accounts = [];
    warta.showOutput();
    site.showOutput();
    process.exitCode = await waitForBoth(warta, site);
  } catch (error) {
    if (!receivedSignal()) {
      stopChildren('SIGTERM');
    }
    if (accounts.length > 0) {
      // They exist now, and nothing will ever show them again.
      console.log(describeAccounts(accounts));
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
