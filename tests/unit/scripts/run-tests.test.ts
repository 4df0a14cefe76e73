import fs from 'node:fs';
import path from 'node:path';
import { createFakeProject, type FakeProject } from './fake-project';

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm test', () => {
  let project: FakeProject;

  beforeEach(() => {
    project = createFakeProject();
  });
  afterEach(() => project.remove());

  it('compiles the server, then hands its arguments to jest and the exit code back', async () => {
    const { code, output } = await project.run('test.js', { args: ['tests/unit/some', '-t', 'x'] });

    expect(project.calls()).toEqual(['tsc']);
    expect(output).toContain(
      'jest tests/unit/some -t x --selectProjects unit integration on undefined',
    );
    expect(code).toBe(5);
  });

  it('leaves the choice of projects to a caller who makes one', async () => {
    const { output } = await project.run('test.js', { args: ['--selectProjects=unit', 'some'] });

    expect(output).toContain('jest --selectProjects=unit some on undefined');
  });

  it('compiles only when a source of the server has changed', async () => {
    await project.run('test.js');
    await project.run('test.js');
    expect(project.calls()).toEqual(['tsc']);

    project.write('src/admin/app.tsx', '// the admin panel is another build');
    await project.run('test.js');
    expect(project.calls()).toEqual(['tsc']);

    project.write('config/server.ts', '');
    await project.run('test.js');
    expect(project.calls()).toEqual(['tsc', 'tsc']);
  });

  it('compiles when the output is gone', async () => {
    await project.run('test.js');
    fs.rmSync(path.join(project.root, 'dist/src'), { recursive: true });
    await project.run('test.js');

    expect(project.calls()).toEqual(['tsc', 'tsc']);
  });

  it('removes the output of a source that was deleted, and nothing else', async () => {
    project.write('dist/src/api/gone/gone.js', '');
    project.write('dist/src/api/gone/schema.json', '');
    project.write('dist/src/seed/photo.jpg', '');
    project.write('dist/build/admin.js', '');
    project.write('src/kept.json', '{}');
    project.write('dist/src/kept.json', '{}');
    await project.run('test.js');

    const left = [
      'dist/src/api',
      'dist/src/seed/photo.jpg',
      'dist/build/admin.js',
      'dist/src/kept.json',
    ];
    expect(left.map((file) => fs.existsSync(path.join(project.root, file)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('runs the integration tests alone on PostgreSQL with --postgres', async () => {
    const { output } = await project.run('test.js', { args: ['--postgres', '--bail'] });

    expect(output).toContain('jest --bail --selectProjects integration on postgres');
  });
});

describe('npm run test:e2e', () => {
  let project: FakeProject;

  const runWith = (CHROMIUM_PATH: string) =>
    project.run('test.js', { args: ['--e2e', 'front'], env: { CHROMIUM_PATH } });

  beforeEach(() => {
    project = createFakeProject();
  });
  afterEach(() => project.remove());

  it('builds the admin panel and the site if needed, then runs the browser tests', async () => {
    const chromium = path.join(project.root, 'chromium');
    project.write('chromium', '');
    const { code, output } = await runWith(chromium);
    await runWith(chromium);

    expect(project.calls()).toEqual(['build', 'build site']);
    expect(output).toContain(
      `jest front --selectProjects e2e --maxWorkers=1 on undefined in ${chromium}`,
    );
    expect(code).toBe(5);
  });

  it('ends at once, with one line, when the browser is not there', async () => {
    const { code, output } = await runWith('/no/such/chromium');

    expect(project.calls()).toEqual([]);
    expect(output).toBe('CHROMIUM_PATH names /no/such/chromium, which is not there.\n');
    expect(code).toBe(1);
  });
});

describe('npm run bench', () => {
  it('compiles the server, then runs the measurements in turn', async () => {
    const project = createFakeProject();
    try {
      const { output } = await project.run('test.js', { args: ['--bench', 'feeds'] });

      expect(project.calls()).toEqual(['tsc']);
      expect(output).toContain(
        'jest feeds --testTimeout=900000 --runInBand --selectProjects bench on undefined',
      );
    } finally {
      project.remove();
    }
  });
});
