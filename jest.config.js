const os = require('node:os');

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** A worker, with the Strapi it has started, takes more than one at times. */
const GIGABYTES_PER_WORKER = 2;

/** Each file has a database, ports and folders of its own: they run side by side. */
const workers = Math.min(
  os.availableParallelism(),
  Math.floor(os.totalmem() / (GIGABYTES_PER_WORKER * 1024 ** 3)),
);

const project = (name, { kind = 'test', ...more } = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.${kind}.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  transform,
  ...more,
});

/** Its tests start Wartas. */
const withDatabases = { globalSetup: '<rootDir>/tests/helpers/database/make-template.ts' };

module.exports = {
  maxWorkers: Math.max(1, workers),
  // Milliseconds: a Strapi starts in about four seconds, more on a busy machine.
  testTimeout: 120_000,
  // Jest keeps much of a Strapi that a test file has started. In one process fifty of them reach the
  // limit of Node's heap, and the last files take minutes for what takes seconds. A worker that holds
  // more than this after a file is replaced by a fresh one.
  workerIdleMemoryLimit: '1GB',
  // `npm test` runs the first two; the scripts test:e2e and bench run the others.
  projects: [
    project('unit'),
    project('integration', withDatabases),
    project('e2e', withDatabases),
    project('bench', { ...withDatabases, kind: 'bench' }),
  ],
};
