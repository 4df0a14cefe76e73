import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { showProgress } from './progress';

const PLUGIN = '@strapi-community/plugin-rest-cache';
const VERSION = '5.0.1';

const FOLDER = path.resolve('.tmp/bench/rest-cache');

const run = promisify(execFile);

/**
 * Gets the plugin from the registry, once: only what is measured beside Warta needs it. Its peers are
 * Strapi's, which the project has, and a tool for building plugins, which it is not run with.
 *
 * @returns the plugin's folder
 */
export async function installRestCache(): Promise<string> {
  const installed = path.join(FOLDER, 'node_modules', PLUGIN);
  if (!fs.existsSync(installed)) {
    const done = showProgress(`installing ${PLUGIN} ${VERSION}`);
    fs.mkdirSync(FOLDER, { recursive: true });
    const options = ['--prefix', FOLDER, '--no-save', '--legacy-peer-deps', '--ignore-scripts'];
    await run('npm', ['install', ...options, `${PLUGIN}@${VERSION}`]);
    done();
  }
  return installed;
}
