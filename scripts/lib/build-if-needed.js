const { isBuilt, runBuild } = require('./build.js');
const { runLogged } = require('./children.js');

/**
 * Builds unless the last build was made of the sources as they are now. Throws a PlainError with
 * the end of the output if the build fails.
 * @param {string} root
 * @param {import('./build.js').Build} build
 * @param {string} logFile for all its output
 * @returns {Promise<string>} what was done
 */
async function buildIfNeeded(root, build, logFile) {
  if (isBuilt(root, build)) {
    return 'up to date';
  }
  await runBuild(root, build, (args, env) =>
    runLogged({ command: process.execPath, args }, { cwd: root, env, logFile, title: build.title }),
  );
  return 'done';
}

module.exports = { buildIfNeeded };
