const fs = require('node:fs');
const path = require('node:path');
const { SITE_BUILD, isBuilt } = require('./build.js');
const { buildIfNeeded } = require('./build-if-needed.js');
const { forwardSignals, receivedSignal, startChild, waitForExit } = require('./children.js');
const { PlainError, printFailure } = require('./plain-error.js');
const { SITE_PORT, readPort, requireFreePort } = require('./port.js');
const { SITE } = require('./server.js');

const ROOT = path.resolve(__dirname, '..', '..');

/** Once built, the site needs no packages. */
function requirePackages() {
  if (!isBuilt(ROOT, SITE_BUILD) && !fs.existsSync(path.join(ROOT, 'node_modules', 'esbuild'))) {
    throw new PlainError('The packages are not installed: run npm ci first.');
  }
}

/**
 * `npm run site`: the reference site alone, in the foreground, built first if needed. Its settings
 * come from the environment only.
 */
async function runSite() {
  forwardSignals();

  try {
    const host = process.env.HOST?.trim() || '0.0.0.0';
    await requireFreePort(SITE_PORT, {
      port: readPort(SITE_PORT, process.env),
      host,
      script: 'site',
    });
    requirePackages();
    await buildIfNeeded(ROOT, SITE_BUILD, path.join(ROOT, '.tmp', 'site-build.log'));
    process.exitCode = await waitForExit(
      startChild(process.execPath, SITE.args, { cwd: ROOT, stdio: 'inherit' }),
    );
  } catch (error) {
    if (!receivedSignal()) {
      printFailure(error);
    }
    process.exitCode = 1;
  }
}

module.exports = { runSite };
