const path = require('node:path');
const { CMS_BUILD, SERVER_BUILD, SITE_BUILD, runBuild } = require('./build.js');
const { forwardSignals, startChild, waitForExit } = require('./children.js');
const { PlainError, printFailure } = require('./plain-error.js');

const ROOT = path.resolve(__dirname, '..', '..');

/** @param {string[]} args */
const chooseBuilds = ([part]) =>
  ({ server: [SERVER_BUILD], site: [SITE_BUILD] })[/** @type {'server' | 'site'} */ (part)] ?? [
    CMS_BUILD,
    SITE_BUILD,
  ];

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function runNode(args, env) {
  const code = await waitForExit(
    startChild(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }),
  );
  if (code !== 0) {
    throw new PlainError(`The build failed with exit code ${code}.`);
  }
}

/**
 * `npm run build`, `npm run build:server` and `npm run build:site`: builds in any case, showing all
 * output.
 * @param {string[]} args "server" for the server alone, "site" for the site alone
 */
async function buildByHand(args) {
  forwardSignals();

  try {
    for (const build of chooseBuilds(args)) {
      await runBuild(ROOT, build, runNode);
    }
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

module.exports = { buildByHand };
