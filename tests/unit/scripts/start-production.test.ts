import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addCompiledRules, createFakeProject, type FakeProject } from './fake-project';
import { findFreePort } from './free-port';

const GOOD = {
  APP_KEYS: 'Zm9v0000AAAA1111BBBB,Zm9v0000AAAA1111CCCC',
  API_TOKEN_SALT: 'Zm9v0000AAAA1111DDDD',
  ADMIN_JWT_SECRET: 'Zm9v0000AAAA1111EEEE',
  TRANSFER_TOKEN_SALT: 'Zm9v0000AAAA1111FFFF',
  JWT_SECRET: 'Zm9v0000AAAA1111GGGG',
  ENCRYPTION_KEY: 'Zm9v0000AAAA1111HHHH',
  PUBLIC_URL: 'https://cms.example.org',
  SITE_URL: 'https://example.org',
};

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm start', () => {
  let project: FakeProject;

  beforeEach(() => {
    project = createFakeProject();
    addCompiledRules(project);
  });
  afterEach(() => project.remove());

  it('starts Strapi for production, in the same process, without .env', async () => {
    project.write('.env', 'DATABASE_FILENAME=from-dotenv.db\n');
    const { code } = await project.run('start.js', {
      env: { ...GOOD, PORT: await findFreePort() },
      stopAt: 'a line while starting',
    });
    const env = JSON.parse(project.read('start-env.json'));

    expect(env.NODE_ENV).toBe('production');
    expect(env.ENV_PATH).toBe(os.devNull);
    expect(env.DATABASE_FILENAME).toBeUndefined();
    expect(code).toBe(3);
  });

  it('refuses secrets that stand in .env only', async () => {
    project.write(
      '.env',
      Object.entries(GOOD)
        .map(([variable, value]) => `${variable}=${value}`)
        .join('\n'),
    );
    const { code, output } = await project.run('start.js');

    expect(code).toBe(1);
    expect(output).toMatch(/^JWT_SECRET is missing/m);
    expect(project.calls()).toEqual([]);
  });

  it('names every bad setting at once, one a line, without showing a value', async () => {
    const { code, output } = await project.run('start.js', {
      env: {
        ...GOOD,
        JWT_SECRET: '',
        API_TOKEN_SALT: 'toBeModified',
        PORT: '80 80',
        PUBLIC_URL: '',
        SITE_URL: 'https://warta:toBeModified@example.org',
      },
    });

    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^API_TOKEN_SALT is a sample value/),
      expect.stringMatching(/^JWT_SECRET is missing/),
      expect.stringMatching(/^PORT must be a whole number/),
      expect.stringMatching(/^PUBLIC_URL is missing/),
      expect.stringMatching(/^SITE_URL must look like https:/),
    ]);
    expect(output).not.toContain('toBeModified');
  });

  it.each(['dist/src/domain/settings', 'dist/build'])(
    'asks for a build when %s is not there',
    async (folder) => {
      fs.rmSync(path.join(project.root, folder), { recursive: true });
      const { code, output } = await project.run('start.js', { env: GOOD });

      expect(code).toBe(1);
      expect(output).toBe('Warta is not built: run npm run build first.\n');
    },
  );
});
