import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { SETTINGS } from '../settings';
import { testDatabases } from '.';

const { fingerprint } = require('../../../scripts/lib/fingerprint.js') as {
  fingerprint(root: string, inputs: string[], leftOut: string[]): string;
};

const ROOT = path.resolve(__dirname, '../../..');
const FIRST_START = path.join(__dirname, 'first-start.js');

/** Whatever decides what a first start writes. */
const INPUTS = [
  'dist',
  'database',
  'package-lock.json',
  '.env',
  'tests/helpers/settings.ts',
  'tests/helpers/secrets.ts',
  'tests/helpers/database',
];
const LEFT_OUT = ['dist/build'];

/**
 * Before jest starts tests: makes the database that those of tests are copies of, unless it was made
 * of the application as it is now.
 */
export default async function makeTemplate(): Promise<void> {
  const template = fingerprint(ROOT, INPUTS, LEFT_OUT).slice(0, 16);
  await testDatabases().makeTemplate(template, async ({ env }) => {
    await promisify(execFile)(process.execPath, ['--no-deprecation', FIRST_START], {
      env: { ...process.env, ...SETTINGS, ...env },
    });
  });
  // For all processes that run tests.
  process.env.TEST_TEMPLATE = template;
}
