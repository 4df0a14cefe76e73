const fs = require('node:fs');
const path = require('node:path');
const { runLogged } = require('./children.js');

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file a package-lock.json
 * @returns {Map<string, LockedPackage> | null} the locked packages by folder; null without the file
 */
function readLockedPackages(file) {
  if (!fs.existsSync(file)) {
    return null;
  }
  const packages = new Map(Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')).packages));
  // The project itself.
  packages.delete('');
  return packages;
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it has installed
 * in node_modules/.package-lock.json as its last act, so an installation that was cut short has
 * none. Optional packages are those of other platforms.
 * @param {string} root the project's folder
 */
function isInstalled(root) {
  const wanted = readLockedPackages(path.join(root, 'package-lock.json'));
  const present = readLockedPackages(path.join(root, 'node_modules', '.package-lock.json'));

  if (!wanted || !present) {
    return false;
  }
  return [...wanted].every(([folder, { version, optional }]) => {
    const found = present.get(folder);
    return found ? found.version === version : optional === true;
  });
}

/** @param {string[]} args @returns the npm that runs this script, or else the one on the PATH */
function npmCommand(args) {
  const cli = process.env.npm_execpath;

  if (cli && /npm-cli\.[cm]?js$/.test(cli)) {
    return { command: process.execPath, args: [cli, ...args] };
  }
  // On Windows npm is a .cmd file, which only a shell can run.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Where Node's own C headers are, if they came with it. A package that has to compile, because no
 * ready-made binary of it can be had, then needs no download of them.
 * @param {string} [node] the path of the node executable
 * @returns {Record<string, string>} an addition to npm's environment
 */
function findNodeHeaders(node = process.execPath) {
  const prefix = path.dirname(path.dirname(node));
  const isThere = fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h'));
  return isThere ? { npm_config_nodedir: prefix } : {};
}

/**
 * Installs exactly what package-lock.json says if node_modules is missing or out of date.
 * @param {string} root the project's folder
 * @param {string} logFile
 * @returns {Promise<string>} what was done
 */
async function installPackages(root, logFile) {
  if (isInstalled(root)) {
    return 'up to date';
  }
  // The build and the tests need the development packages whatever npm's configuration says.
  await runLogged(npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund']), {
    cwd: root,
    env: { ...findNodeHeaders(), ...process.env },
    logFile,
    title: 'npm ci',
  });
  return 'installed';
}

module.exports = { findNodeHeaders, isInstalled, installPackages };
