import fs from 'node:fs';
import path from 'node:path';
import { createFakeProject, type FakeProject } from './fake-project';
import { findFreePort, withPortInUse } from './free-port';

const RUNNING = 'Warta is running';

const lines = (text: string) => text.trim().split('\n');

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm run demo', () => {
  let project: FakeProject;
  let port: string;

  const runUntilReady = () => project.run('demo.js', { env: { PORT: port }, stopAt: RUNNING });

  beforeEach(async () => {
    project = createFakeProject();
    port = await findFreePort();
  });
  afterEach(() => project.remove());

  describe('the first run', () => {
    it('builds, fills the database, starts, and shows the addresses and the accounts', async () => {
      const { output } = await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start']);
      expect(output).toContain(`http://127.0.0.1:${port}/admin`.replace('127.0.0.1', 'localhost'));
      expect(output).toContain(`http://localhost:${port}/api/articles?populate=*`);
      expect(output).toMatch(/Editor +editor@warta\.test +fresh-pass-word/);
      expect(output).toContain('Ctrl+C');
    });

    it('shows every step with its number', async () => {
      const { output } = await runUntilReady();

      for (const step of ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']) {
        expect(output).toContain(`[${step}]`);
      }
    });

    it('builds the admin panel in production mode', async () => {
      await runUntilReady();

      expect(project.read('dist/src/index.js')).toBe('NODE_ENV=production');
    });

    it('writes no password to any file', async () => {
      await runUntilReady();

      const files = fs.readdirSync(project.root, { recursive: true, encoding: 'utf8' });
      const withPassword = files
        .filter((file) => fs.statSync(path.join(project.root, file)).isFile())
        .filter((file) => project.read(file).includes('fresh-pass-word'))
        // The fake seed itself.
        .filter((file) => !/seed\.(ts|js)$/.test(file));
      expect(withPassword).toEqual([]);
    });

    it('writes a .env that only its owner reads, with different secrets each time', async () => {
      await runUntilReady();
      const first = project.read('.env');
      const mode = fs.statSync(path.join(project.root, '.env')).mode & 0o777;
      fs.rmSync(path.join(project.root, '.env'));
      await runUntilReady();
      const second = project.read('.env');

      expect(mode).toBe(0o600);
      for (const variable of [
        'APP_KEYS',
        'API_TOKEN_SALT',
        'ADMIN_JWT_SECRET',
        'TRANSFER_TOKEN_SALT',
        'JWT_SECRET',
        'ENCRYPTION_KEY',
      ]) {
        const value = new RegExp(`^${variable}=(.{40,})$`, 'm');
        expect(first).toMatch(value);
        expect(value.exec(first)?.[1]).not.toBe(value.exec(second)?.[1]);
      }
      expect(/^APP_KEYS=(.*)$/m.exec(first)?.[1]?.split(',')).toHaveLength(4);
    });

    it('hands the end of the server on as its own exit code', async () => {
      const { code } = await runUntilReady();

      // The fake Strapi answers SIGTERM with 3.
      expect(code).toBe(3);
    });
  });

  describe('a second run', () => {
    it('only starts the server, and changes no file', async () => {
      await runUntilReady();
      const secrets = project.read('.env');
      const { output } = await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'start']);
      expect(project.read('.env')).toBe(secrets);
      expect(output).not.toContain('fresh-pass-word');
      expect(output).toContain('delete the folder .tmp');
    });

    it('builds again when a source has changed', async () => {
      await runUntilReady();
      project.write('src/index.ts', '// changed');
      await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'build', 'start']);
    });

    it('fills a database that was deleted and shows the new accounts', async () => {
      await runUntilReady();
      fs.rmSync(path.join(project.root, '.tmp'), { recursive: true });
      const { output } = await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'seed', 'start']);
      expect(output).toContain('fresh-pass-word');
    });

    it('asks the seed about another file that has taken the place of the database', async () => {
      await runUntilReady();
      fs.renameSync(
        path.join(project.root, '.tmp/data.db'),
        path.join(project.root, '.tmp/old.db'),
      );
      project.write('.tmp/data.db', '');
      await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'seed', 'start']);
    });

    it('looks for the database where .env says', async () => {
      await runUntilReady();
      project.write('.env', `${project.read('.env')}DATABASE_FILENAME=.tmp/another.db\n`);
      await runUntilReady();

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'seed', 'start']);
    });

    it('always asks the seed about PostgreSQL', async () => {
      const options = { env: { PORT: port, DATABASE_CLIENT: 'postgres' }, stopAt: RUNNING };
      await project.run('demo.js', options);
      await project.run('demo.js', options);

      expect(project.calls()).toEqual(['build', 'seed', 'start', 'seed', 'start']);
    });
  });

  describe('an existing .env', () => {
    it('is left alone, byte for byte', async () => {
      await runUntilReady();
      const own = `# mine\r\n${project.read('.env')}\n\nEXTRA = "x" `;
      project.write('.env', own);
      await runUntilReady();

      expect(project.read('.env')).toBe(own);
    });

    it('that lacks secrets ends the demo with one line that names them all', async () => {
      project.write('.env', 'APP_KEYS=a\nJWT_SECRET=\nAPI_TOKEN_SALT=b\nENCRYPTION_KEY=c\n');
      const { code, output } = await project.run('demo.js', { env: { PORT: port } });

      expect(code).toBe(1);
      expect(lines(output).at(-1)).toContain(
        '.env has no ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, JWT_SECRET.',
      );
    });
  });

  describe('what it refuses, with one clear line and exit code 1', () => {
    const expectRefusal = async (env: Record<string, string>, message: RegExp) => {
      const { code, output } = await project.run('demo.js', { env });

      expect(code).toBe(1);
      // Above it stands only the line of the step that failed.
      expect(lines(output)).toHaveLength(2);
      expect(lines(output).at(-1)).toMatch(message);
      expect(project.calls()).toEqual([]);
    };

    it('a port in use, saying how to choose another', () =>
      withPortInUse((used) =>
        expectRefusal(
          { PORT: used },
          new RegExp(`^Port ${used} is in use\\. .*PORT=${Number(used) + 1}.*npm run demo`),
        ),
      ));

    it('a port in use that .env names', () =>
      withPortInUse((used) => {
        project.write('.env', `PORT=${used}\n`);
        return expectRefusal({}, new RegExp(`^Port ${used} is in use`));
      }));

    it('a loopback port in use when listening on all addresses', () =>
      withPortInUse((used) =>
        expectRefusal({ HOST: '0.0.0.0', PORT: used }, new RegExp(`^Port ${used} is in use`)),
      ));

    it.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s', (value) =>
      expectRefusal({ PORT: value }, /^PORT must be a whole number from 1 to 65535, not /),
    );

    it('NODE_ENV=production', () =>
      expectRefusal({ PORT: port, NODE_ENV: 'production' }, /^The demo .*NODE_ENV=production/));

    it('NODE_ENV=production in .env', () => {
      project.write('.env', 'NODE_ENV="production"\n');
      return expectRefusal({ PORT: port }, /^The demo .*NODE_ENV=production/);
    });

    it('a folder that it cannot write to', () => {
      // Permission bits do not stop root, under which tests often run; a file in a folder's place
      // stops everybody.
      project.write('.tmp', '');
      return expectRefusal({ PORT: port }, /^Cannot write to .*\.tmp \(EEXIST\)/);
    });
  });

  describe('when something fails on the way', () => {
    it('shows the end of the log of a failed build, and builds again the next time', async () => {
      project.write('fail-build', '');
      const { code, output } = await project.run('demo.js', { env: { PORT: port } });
      fs.rmSync(path.join(project.root, 'fail-build'));
      await runUntilReady();

      expect(code).toBe(1);
      expect(output).toContain('  | last line of the trouble');
      expect(output).toContain('.tmp/demo-build.log');
      expect(project.calls()).toEqual(['build', 'build', 'seed', 'start']);
    });

    it('stops what it is doing on a signal, with the exit code that shells expect', async () => {
      project.write('hang-build', '');
      // The first line of a step comes when it has lasted a second: the build runs by then.
      const { code } = await project.run('demo.js', { env: { PORT: port }, stopAt: '[4/6]' });

      expect(code).toBe(143);
      expect(() => process.kill(Number(project.read('hanging')), 0)).toThrow('ESRCH');
    });

    it('still shows accounts that were just made when the server does not start', async () => {
      project.write('fail-start', '');
      const { code, output } = await project.run('demo.js', { env: { PORT: port } });

      expect(code).toBe(1);
      expect(output).toContain('last line of the trouble');
      expect(output).toContain('fresh-pass-word');
    });

    it('does not take a seed that failed for done', async () => {
      project.write(
        'src/cli/seed.ts',
        `${project.read('src/cli/seed.ts')}\nprocess.exit(fs.existsSync('fail-seed') ? 9 : 0);`,
      );
      project.write('fail-seed', '');
      const { code, output } = await project.run('demo.js', { env: { PORT: port } });
      fs.rmSync(path.join(project.root, 'fail-seed'));
      await runUntilReady();

      expect(code).toBe(1);
      expect(output).toContain('exit code 9');
      expect(project.calls()).toEqual(['build', 'seed', 'seed', 'start']);
    });
  });
});
