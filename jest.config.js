const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const project = (name, kind = 'test') => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.${kind}.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  transform,
});

module.exports = {
  // Milliseconds: a Strapi starts in about four seconds, more on a busy machine.
  testTimeout: 120_000,
  // Jest keeps much of a Strapi that a test file has started. In one process fifty of them reach the
  // limit of Node's heap, and the last files take minutes for what takes seconds. A worker that holds
  // more than this after a file is replaced by a fresh one.
  workerIdleMemoryLimit: '1GB',
  // `npm test` runs the first two; the scripts test:e2e and bench run the others.
  projects: [project('unit'), project('integration'), project('e2e'), project('bench', 'bench')],
};
