const path = require('node:path');
const { EVERYTHING, SERVER, runBuild } = require('./build.js');
const { forwardSignals, startChild, waitForExit } = require('./children.js');
const { PlainError, printFailure } = require('./plain-error.js');

const ROOT = path.resolve(__dirname, '..', '..');

/**
 * `npm run build` and `npm run build:server`: builds in any case, showing all output.
 * @param {string[]} args "server" for the server alone
 */
async function buildByHand(args) {
  forwardSignals();

  try {
    await runBuild(ROOT, args.includes('server') ? SERVER : EVERYTHING, async (nodeArgs, env) => {
      const code = await waitForExit(
        startChild(process.execPath, nodeArgs, { cwd: ROOT, env, stdio: 'inherit' }),
      );
      if (code !== 0) {
        throw new PlainError(`The build failed with exit code ${code}.`);
      }
    });
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

module.exports = { buildByHand };
