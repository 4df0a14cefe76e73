// Read by every Node there is, the too old ones included: nothing newer than ES2015 in this file
// and in the entry files that call it.

/** Oldest major version that Strapi 5 runs on; package.json says the same under "engines". */
const OLDEST_MAJOR = 20;

/**
 * @param {string} version as in `process.versions.node`, for example "20.11.1"
 * @returns {string | null} one line for the user, or null if the version will do
 */
function findNodeProblem(version) {
  const major = Number.parseInt(version, 10);

  return major >= OLDEST_MAJOR
    ? null
    : `Warta needs Node ${OLDEST_MAJOR} or newer; this is Node ${version}.`;
}

/** Ends the process with one clear line and exit code 1 if this Node is too old. */
function requireNode() {
  const problem = findNodeProblem(process.versions.node);

  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}

module.exports = { findNodeProblem, requireNode };
