const fs = require('node:fs');
const path = require('node:path');
const { fingerprint, listFiles } = require('./fingerprint.js');
const { PlainError } = require('./plain-error.js');

/**
 * @typedef {'.warta-server' | '.warta-build'} Stamp
 * @typedef {object} Build
 * @property {string} title
 * @property {string[]} args arguments to node, relative to the project's folder
 * @property {Record<string, string>} env added to the environment
 * @property {Stamp[]} stamps written when it is done: they say which sources it was made of
 * @property {string[]} proofs files that are there after it
 */

const INPUTS = ['src', 'config', 'database', 'types', 'package-lock.json', 'tsconfig.json'];
const OUTPUT = 'dist';
const SERVER_OUTPUT = ['src', 'config', 'database', 'types'];

/** For each stamp the sources that do not matter to it. @type {Record<Stamp, string[]>} */
const LEFT_OUT = { '.warta-server': ['src/admin'], '.warta-build': [] };

/**
 * Only the server. The base configuration of @strapi/typescript-utils makes tsc incremental and
 * puts its notes into node_modules, where they outlive dist: after `rm -rf dist` such a tsc would
 * write nothing. Hence the two options.
 * @type {Build}
 */
const SERVER = {
  title: 'Compiling the server',
  args: [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.json', '--incremental', 'false', '--tsBuildInfoFile', 'null'],
  ],
  env: {},
  stamps: ['.warta-server'],
  proofs: ['src/index.js'],
};

/**
 * `strapi build` compiles the server too, over what is there, and then replaces dist/build. Without
 * NODE_ENV Strapi sets it to development, and the panel gets the slow development build of React.
 * @type {Build}
 */
const EVERYTHING = {
  title: 'Building the server and the admin panel',
  args: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
  env: { NODE_ENV: 'production' },
  stamps: ['.warta-server', '.warta-build'],
  proofs: ['src/index.js', 'build/index.html'],
};

/** @param {string} root @param {Stamp} stamp */
const stampFile = (root, stamp) => path.join(root, OUTPUT, stamp);

/** @param {string} root @param {Stamp} stamp */
const fingerprintFor = (root, stamp) => fingerprint(root, INPUTS, LEFT_OUT[stamp]);

/** @param {string} root @param {Stamp} stamp */
function isCurrent(root, stamp) {
  const file = stampFile(root, stamp);

  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === fingerprintFor(root, stamp);
}

/** @param {string} root @param {Build} build */
const missingProof = (root, { proofs }) =>
  proofs.find((proof) => !fs.existsSync(path.join(root, OUTPUT, proof)));

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
 */
function removeStaleOutput(root) {
  for (const file of SERVER_OUTPUT.flatMap((name) => listFiles(path.join(root, OUTPUT), name))) {
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
    (stamp) => /** @type {const} */ ([stamp, fingerprintFor(root, stamp)]),
  );

  for (const stamp of build.stamps) {
    fs.rmSync(stampFile(root, stamp), { force: true });
  }
  await runNode(build.args, { ...process.env, ...build.env });

  const missing = missingProof(root, build);
  if (missing) {
    throw new PlainError(`${build.title} ended without making ${OUTPUT}/${missing}.`);
  }
  removeStaleOutput(root);
  for (const [stamp, value] of fingerprints) {
    fs.writeFileSync(stampFile(root, stamp), value);
  }
}

module.exports = { SERVER, EVERYTHING, isBuilt, runBuild, removeStaleOutput };
