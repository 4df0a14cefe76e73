import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const REPOSITORY = path.resolve(__dirname, '../../..');

/** Stands in for Strapi's command: what it is asked to do is noted in calls.log. */
const FAKE_STRAPI = `
const fs = require('node:fs');
const [, , command] = process.argv;
fs.appendFileSync('calls.log', command + '\\n');
if (fs.existsSync('fail-' + command)) {
  console.log('first line of the trouble');
  console.error('last line of the trouble');
  process.exit(7);
}
if (fs.existsSync('hang-' + command)) {
  fs.writeFileSync('hanging', String(process.pid));
  setInterval(() => {}, 1000);
  return;
}
if (command === 'build') {
  fs.mkdirSync('dist/src/cli', { recursive: true });
  fs.mkdirSync('dist/build', { recursive: true });
  fs.writeFileSync('dist/build/index.html', '');
  fs.writeFileSync('dist/src/index.js', 'NODE_ENV=' + process.env.NODE_ENV);
  fs.copyFileSync('src/cli/seed.ts', 'dist/src/cli/seed.js');
}
if (command === 'start') {
  process.on('SIGTERM', () => process.exit(3));
  console.log('a line while starting');
  fs.writeFileSync('start-env.json', JSON.stringify(process.env));
  require('node:http')
    .createServer((request, response) =>
      request.url === '/die' ? process.exit(9) : response.writeHead(204).end())
    .listen(Number(process.env.PORT), '127.0.0.1');
}
`;

const FAKE_SITE = `
import fs from 'node:fs';
import http from 'node:http';

fs.appendFileSync('calls.log', 'start site\\n');
if (fs.existsSync('fail-start-site')) {
  console.error('last line of the site');
  process.exit(7);
}
process.on('SIGTERM', () => process.exit(0));
fs.writeFileSync('site-env.json', JSON.stringify(process.env));
http
  .createServer((request, response) =>
    request.url === '/die'
      ? process.exit(9)
      : response.writeHead(request.url === '/healthz' ? 204 : 404).end())
  .listen(Number(process.env.SITE_PORT), '127.0.0.1', () => console.log('the site listens'));
`;

const FAKE_SITE_BUILD = `
import fs from 'node:fs';

fs.appendFileSync('calls.log', 'build site\\n');
fs.rmSync('site/dist', { recursive: true, force: true });
fs.mkdirSync('site/dist', { recursive: true });
fs.writeFileSync('site/dist/package.json', '{ "type": "module" }');
fs.copyFileSync('site/src/server.ts', 'site/dist/server.js');
`;

const FAKE_SEED = `
const fs = require('node:fs');
fs.appendFileSync('calls.log', 'seed\\n');
fs.mkdirSync('.tmp', { recursive: true });
if (!fs.existsSync('.tmp/data.db')) {
  fs.writeFileSync('.tmp/data.db', 'rows');
  fs.writeSync(Number(process.env.WARTA_ACCOUNTS_FD), JSON.stringify([
    { kind: 'Editor', email: 'editor@warta.test', password: 'fresh-pass-word', url: '' },
  ]));
}
`;

const FAKE_TSC = `
const fs = require('node:fs');
fs.appendFileSync('calls.log', 'tsc\\n');
fs.mkdirSync('dist/src', { recursive: true });
fs.writeFileSync('dist/src/index.js', '');
`;

const FAKE_JEST = `
const { CHROMIUM_PATH: chromium, TEST_DATABASE: database } = process.env;
console.log('jest', process.argv.slice(2).join(' '), 'on', database, 'in', chromium);
process.exit(5);
`;

const EMPTY_LOCK = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'fake' } } });

export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

export interface FakeProject {
  readonly root: string;
  write(file: string, text: string): void;
  read(file: string): string;
  /** What Strapi, the seed, the compiler and the site were called for, in order. */
  calls(): string[];
  /** Runs a script; when the text `stopAt` has appeared in its output, `stop`, or else SIGTERM. */
  run(
    script: string,
    options?: {
      args?: string[];
      env?: Record<string, string>;
      stopAt?: string;
      stop?: () => void;
    },
  ): Promise<Finished>;
  remove(): void;
}

/**
 * A folder with the real scripts, in which Strapi, the compiler, jest, the seed and the site are small fakes
 * and the packages are installed: whole runs in a fraction of a second.
 */
export function createFakeProject(): FakeProject {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-scripts-'));

  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

  fs.cpSync(path.join(REPOSITORY, 'scripts'), path.join(root, 'scripts'), { recursive: true });
  write('package-lock.json', EMPTY_LOCK);
  write('node_modules/.package-lock.json', EMPTY_LOCK);
  write('node_modules/@strapi/strapi/bin/strapi.js', FAKE_STRAPI);
  write('node_modules/typescript/bin/tsc', FAKE_TSC);
  write('node_modules/jest/bin/jest.js', FAKE_JEST);
  write('src/index.ts', '');
  write('src/cli/seed.ts', FAKE_SEED);
  write('node_modules/esbuild/package.json', '{}');
  write('site/build.mjs', FAKE_SITE_BUILD);
  write('site/src/server.ts', FAKE_SITE);
  write('client/index.ts', '');
  write('openapi.json', '{}');

  return {
    root,
    write,
    read,
    calls: () =>
      fs.existsSync(path.join(root, 'calls.log')) ? read('calls.log').trim().split('\n') : [],
    run: (script, { args = [], env = {}, stopAt, stop } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [path.join(root, 'scripts', script), ...args], {
          cwd: root,
          env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let output = '';
        let stopping = false;
        const collect = (chunk: Buffer) => {
          output += chunk.toString();
          if (stopAt !== undefined && !stopping && output.includes(stopAt)) {
            stopping = true;
            (stop ?? (() => child.kill('SIGTERM')))();
          }
        };
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.once('error', reject);
        child.once('close', (code) => resolve({ code, output }));
      }),
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}

/** Puts the real rules about settings, compiled, where the build would have put them. */
export function addCompiledRules(project: FakeProject): void {
  const rules = path.join(REPOSITORY, 'src/domain/settings');

  for (const file of fs.readdirSync(rules)) {
    const { code } = transformFileSync(path.join(rules, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    project.write(`dist/src/domain/settings/${file.replace(/\.ts$/, '.js')}`, code);
  }
  project.write('dist/build/index.html', '');
}
