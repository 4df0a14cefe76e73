const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const project = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  transform,
});

module.exports = {
  // Milliseconds: a Strapi starts in about four seconds, more on a busy machine.
  testTimeout: 120_000,
  projects: [project('unit'), project('integration')],
};
