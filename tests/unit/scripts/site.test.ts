import fs from 'node:fs';
import path from 'node:path';
import { createFakeProject, type FakeProject } from './fake-project';
import { findFreePort, withPortInUse } from './free-port';

const LISTENS = 'the site listens';

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm run site', () => {
  let project: FakeProject;
  let env: Record<string, string>;

  beforeEach(async () => {
    project = createFakeProject();
    env = { SITE_PORT: await findFreePort() };
  });
  afterEach(() => project.remove());

  it('builds the site once and starts it alone', async () => {
    await project.run('site.js', { env, stopAt: LISTENS });
    await project.run('site.js', { env, stopAt: LISTENS });

    expect(project.calls()).toEqual(['build site', 'start site', 'start site']);
  });

  it('hands a signal on to the site and its exit code back', async () => {
    const { code } = await project.run('site.js', { env, stopAt: LISTENS });

    expect(code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${env.SITE_PORT}/healthz`)).rejects.toThrow();
  });

  it('takes its settings from the environment, not from .env', async () => {
    project.write('.env', 'SITE_URL=https://from-dotenv.test\n');
    await project.run('site.js', { env, stopAt: LISTENS });

    expect(JSON.parse(project.read('site-env.json')).SITE_URL).toBeUndefined();
  });

  it('needs no packages once it is built', async () => {
    await project.run('site.js', { env, stopAt: LISTENS });
    fs.rmSync(path.join(project.root, 'node_modules'), { recursive: true });
    const { output } = await project.run('site.js', { env, stopAt: LISTENS });

    expect(output).toContain(LISTENS);
  });

  it('asks for the packages when it must build and they are not there', async () => {
    fs.rmSync(path.join(project.root, 'node_modules'), { recursive: true });
    const { code, output } = await project.run('site.js', { env });

    expect(output).toBe('The packages are not installed: run npm ci first.\n');
    expect(code).toBe(1);
  });

  it('refuses a port in use with one line that says how to choose another', () =>
    withPortInUse(async (used) => {
      const { code, output } = await project.run('site.js', { env: { SITE_PORT: used } });

      expect(output).toMatch(
        new RegExp(
          `^Port ${used} is in use\\. .*SITE_PORT=${Number(used) + 1}.*npm run site.*\\n$`,
        ),
      );
      expect(code).toBe(1);
    }));
});
