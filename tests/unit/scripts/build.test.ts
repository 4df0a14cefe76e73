import { createFakeProject, type FakeProject } from './fake-project';
import { findFreePort } from './free-port';

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm run build', () => {
  let project: FakeProject;

  beforeEach(() => {
    project = createFakeProject();
  });
  afterEach(() => project.remove());

  it('builds everything, the site too, whether it is needed or not', async () => {
    await project.run('build.js');
    const { code } = await project.run('build.js');

    expect(code).toBe(0);
    expect(project.calls()).toEqual(['build', 'build site', 'build', 'build site']);
  });

  it('leaves nothing for the demo to build', async () => {
    await project.run('build.js');
    const ports = { PORT: await findFreePort(), SITE_PORT: await findFreePort() };
    await project.run('demo.js', { env: ports, stopAt: 'Warta is running' });

    expect(project.calls()).toEqual(['build', 'build site', 'seed', 'start', 'start site']);
  });

  it.each([
    ['server', ['tsc']],
    ['site', ['build site']],
  ])('builds the %s alone when asked', async (part, calls) => {
    await project.run('build.js', { args: [part] });

    expect(project.calls()).toEqual(calls);
  });

  it('does not go on to the site after a failure', async () => {
    project.write('fail-build', '');
    const { code, output } = await project.run('build.js');

    expect(project.calls()).toEqual(['build']);
    expect(output).toContain('The build failed with exit code 7.');
    expect(code).toBe(1);
  });
});
