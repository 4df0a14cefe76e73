const fs = require('node:fs');
const path = require('node:path');
const { fingerprint, listFiles } = require('./fingerprint.js');
const { PlainError } = require('./plain-error.js');

/**
 * @typedef {object} Stamp a file that holds the fingerprint of the sources a build was made of
 * @property {string} file
 * @property {string[]} inputs the sources: files and folders
 * @property {string[]} leftOut folders in them that do not matter
 *
 * @typedef {object} Build all its paths are relative to the project's folder
 * @property {string} name for file names
 * @property {string} title
 * @property {string[]} args arguments to node
 * @property {Record<string, string>} env added to the environment
 * @property {Stamp[]} stamps written when it is done
 * @property {string[]} proofs files that are there after it
 * @property {string[]} mirrored folders of sources whose output it leaves in dist when they go
 */

const INPUTS = ['src', 'config', 'database', 'types', 'package-lock.json', 'tsconfig.json'];
const OUTPUT = 'dist';
const SERVER_SOURCES = ['src', 'config', 'database', 'types'];

/** @type {Stamp} */
const SERVER_STAMP = { file: 'dist/.warta-server', inputs: INPUTS, leftOut: ['src/admin'] };
/** @type {Stamp} */
const CMS_STAMP = { file: 'dist/.warta-build', inputs: INPUTS, leftOut: [] };
/** @type {Stamp} */
const SITE_STAMP = {
  file: 'site/dist/.warta-site',
  inputs: ['site', 'client', 'types', 'src/domain', 'openapi.json', 'package-lock.json'],
  leftOut: ['site/dist'],
};

/**
 * Only the server. The base configuration of @strapi/typescript-utils makes tsc incremental and
 * puts its notes into node_modules, where they outlive dist: after `rm -rf dist` such a tsc would
 * write nothing. Hence the two options.
 * @type {Build}
 */
const SERVER_BUILD = {
  name: 'server',
  title: 'Compiling the server',
  args: [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.json', '--incremental', 'false', '--tsBuildInfoFile', 'null'],
  ],
  env: {},
  stamps: [SERVER_STAMP],
  proofs: ['dist/src/index.js'],
  mirrored: SERVER_SOURCES,
};

/**
 * `strapi build` compiles the server too, over what is there, and then replaces dist/build. Without
 * NODE_ENV Strapi sets it to development, and the panel gets the slow development build of React.
 * @type {Build}
 */
const CMS_BUILD = {
  name: 'cms',
  title: 'Building the server and the admin panel',
  args: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
  env: { NODE_ENV: 'production' },
  stamps: [SERVER_STAMP, CMS_STAMP],
  proofs: ['dist/src/index.js', 'dist/build/index.html'],
  mirrored: SERVER_SOURCES,
};

/** The reference site, which empties its own output first. @type {Build} */
const SITE_BUILD = {
  name: 'site',
  title: 'Building the site',
  args: ['site/build.mjs'],
  env: {},
  stamps: [SITE_STAMP],
  proofs: ['site/dist/server.js'],
  mirrored: [],
};

/** @param {string} root @param {Stamp} stamp */
const takeFingerprint = (root, { inputs, leftOut }) => fingerprint(root, inputs, leftOut);

/** @param {string} root @param {Stamp} stamp */
function isCurrent(root, stamp) {
  const file = path.join(root, stamp.file);

  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === takeFingerprint(root, stamp);
}

/** @param {string} root @param {Build} build */
const missingProof = (root, { proofs }) =>
  proofs.find((proof) => !fs.existsSync(path.join(root, proof)));

/**
 * Whether the last build was made of the sources as they are now.
 * @param {string} root
 * @param {Build} build
 */
const isBuilt = (root, build) =>
  missingProof(root, build) === undefined && build.stamps.every((stamp) => isCurrent(root, stamp));

/**
 * Neither tsc nor `strapi build` removes the output of a deleted source, and Strapi would go on
 * loading it. Files of other kinds than the compiler writes are left alone.
 * @param {string} root
 * @param {string[]} folders of sources
 */
function removeStaleOutput(root, folders) {
  for (const file of folders.flatMap((name) => listFiles(path.join(root, OUTPUT), name))) {
    const source = path.join(root, file).replace(/\.(js|js\.map|d\.ts)$/, '.ts');

    if (/\.(ts|json)$/.test(source) && !fs.existsSync(source)) {
      fs.rmSync(path.join(root, OUTPUT, file));
      removeEmptyFolders(path.join(root, OUTPUT, path.dirname(file)));
    }
  }
}

/** @param {string} folder removed if it is empty, and then its parents likewise */
function removeEmptyFolders(folder) {
  if (fs.readdirSync(folder).length === 0) {
    fs.rmdirSync(folder);
    removeEmptyFolders(path.dirname(folder));
  }
}

/**
 * Builds, whether it is needed or not. A build that fails or is cut short leaves no stamp.
 * @param {string} root
 * @param {Build} build
 * @param {(args: string[], env: NodeJS.ProcessEnv) => Promise<void>} runNode throws if node fails
 */
async function runBuild(root, build, runNode) {
  // Taken first: a source that changes meanwhile makes the build out of date.
  const fingerprints = build.stamps.map(
    (stamp) => /** @type {const} */ ([stamp, takeFingerprint(root, stamp)]),
  );

  for (const { file } of build.stamps) {
    fs.rmSync(path.join(root, file), { force: true });
  }
  await runNode(build.args, { ...process.env, ...build.env });

  const missing = missingProof(root, build);
  if (missing) {
    throw new PlainError(`${build.title} ended without making ${missing}.`);
  }
  removeStaleOutput(root, build.mirrored);
  for (const [{ file }, value] of fingerprints) {
    fs.writeFileSync(path.join(root, file), value);
  }
}

module.exports = { SERVER_BUILD, CMS_BUILD, SITE_BUILD, isBuilt, runBuild };
