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
    expect(output).toContain('jest tests/unit/some -t x on undefined');
    expect(code).toBe(5);
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

  it('runs the integration tests alone and in turn on PostgreSQL with --postgres', async () => {
    const { output } = await project.run('test.js', { args: ['--postgres', '--bail'] });

    expect(output).toContain('jest --selectProjects integration --runInBand --bail on postgres');
  });
});
