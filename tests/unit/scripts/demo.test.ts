import fs from 'node:fs';
import path from 'node:path';
import { createFakeProject, type FakeProject } from './fake-project';
import { findFreePort, withPortInUse } from './free-port';

const RUNNING = 'Warta is running';
const FIRST_RUN = ['build', 'build site', 'seed', 'start', 'start site'];
const BOTH_STARTED = ['start', 'start site'];

const lines = (text: string) => text.trim().split('\n');

// Each run is a handful of processes, on a machine that may be busy with other tests.
jest.setTimeout(60_000);

describe('npm run demo', () => {
  let project: FakeProject;
  let port: string;
  let sitePort: string;

  const ports = () => ({ PORT: port, SITE_PORT: sitePort });
  const runUntilReady = () => project.run('demo.js', { env: ports(), stopAt: RUNNING });

  beforeEach(async () => {
    project = createFakeProject();
    port = await findFreePort();
    sitePort = await findFreePort();
  });
  afterEach(() => project.remove());

  describe('the first run', () => {
    it('builds, fills the database, starts, and shows the addresses and the accounts', async () => {
      const { output } = await runUntilReady();

      expect(project.calls()).toEqual(FIRST_RUN);
      expect(output).toMatch(new RegExp(`Site +http://localhost:${sitePort} `));
      expect(output).toMatch(new RegExp(`Admin panel +http://localhost:${port}/admin `));
      expect(output).toMatch(new RegExp(`API documentation +http://localhost:${port}/docs `));
      expect(output).toContain(`http://localhost:${port}/api/articles?populate=*`);
      expect(output).toContain(`http://localhost:${port}/openapi.json`);
      expect(output).toMatch(/Editor +editor@warta\.test +fresh-pass-word/);
      expect(output).toMatch(/E-mail +the files in \.tmp\/outbox /);
      expect(output).toContain('Ctrl+C');
    });

    it('shows every step with its number', async () => {
      const { output } = await runUntilReady();

      for (const step of [1, 2, 3, 4, 5, 6, 7, 8]) {
        expect(output).toContain(`[${step}/8]`);
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

    it('tells Warta and the site of each other', async () => {
      await runUntilReady();

      expect(JSON.parse(project.read('start-env.json')).SITE_URL).toBe(
        `http://localhost:${sitePort}`,
      );
      expect(JSON.parse(project.read('site-env.json'))).toMatchObject({
        SITE_PORT: sitePort,
        SITE_URL: `http://localhost:${sitePort}`,
        WARTA_URL: `http://127.0.0.1:${port}`,
        WARTA_PUBLIC_URL: `http://localhost:${port}`,
      });
    });

    it('hands the end of Warta on as its own exit code', async () => {
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

      expect(project.calls()).toEqual([...FIRST_RUN, ...BOTH_STARTED]);
      expect(project.read('.env')).toBe(secrets);
      expect(output).not.toContain('fresh-pass-word');
      expect(output).toContain('delete the folder .tmp');
    });

    it('builds again when a source has changed', async () => {
      await runUntilReady();
      project.write('src/index.ts', '// changed');
      await runUntilReady();

      expect(project.calls()).toEqual([...FIRST_RUN, 'build', ...BOTH_STARTED]);
    });

    it.each(['site/src/server.ts', 'client/index.ts', 'openapi.json'])(
      'builds the site alone again when %s has changed',
      async (file) => {
        await runUntilReady();
        fs.appendFileSync(path.join(project.root, file), '\n');
        await runUntilReady();

        expect(project.calls()).toEqual([...FIRST_RUN, 'build site', ...BOTH_STARTED]);
      },
    );

    it('builds both again when a rule has changed that both are made of', async () => {
      await runUntilReady();
      project.write('src/domain/rule.ts', '// changed');
      await runUntilReady();

      expect(project.calls()).toEqual([...FIRST_RUN, 'build', 'build site', ...BOTH_STARTED]);
    });

    it('fills a database that was deleted and shows the new accounts', async () => {
      await runUntilReady();
      fs.rmSync(path.join(project.root, '.tmp'), { recursive: true });
      const { output } = await runUntilReady();

      expect(project.calls()).toEqual([...FIRST_RUN, 'seed', ...BOTH_STARTED]);
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

      expect(project.calls()).toEqual([...FIRST_RUN, 'seed', ...BOTH_STARTED]);
    });

    it('looks for the database where .env says', async () => {
      await runUntilReady();
      project.write('.env', `${project.read('.env')}DATABASE_FILENAME=.tmp/another.db\n`);
      await runUntilReady();

      expect(project.calls()).toEqual([...FIRST_RUN, 'seed', ...BOTH_STARTED]);
    });

    it('always asks the seed about PostgreSQL', async () => {
      const options = { env: { ...ports(), DATABASE_CLIENT: 'postgres' }, stopAt: RUNNING };
      await project.run('demo.js', options);
      await project.run('demo.js', options);

      expect(project.calls()).toEqual([...FIRST_RUN, 'seed', ...BOTH_STARTED]);
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

    it('that says where the site is has its way with both servers', async () => {
      await runUntilReady();
      project.write('.env', `${project.read('.env')}SITE_URL=https://www.warta.test\n`);
      await runUntilReady();

      for (const file of ['start-env.json', 'site-env.json']) {
        expect(JSON.parse(project.read(file)).SITE_URL).toBe('https://www.warta.test');
      }
    });

    it('that lacks secrets ends the demo with one line that names them all', async () => {
      project.write('.env', 'APP_KEYS=a\nJWT_SECRET=\nAPI_TOKEN_SALT=b\nENCRYPTION_KEY=c\n');
      const { code, output } = await project.run('demo.js', { env: ports() });

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

    it("a port in use where the site should be, naming the site's variable", () =>
      withPortInUse((used) =>
        expectRefusal(
          { PORT: port, SITE_PORT: used },
          new RegExp(`^Port ${used} is in use\\. .*SITE_PORT=${Number(used) + 1}.*npm run demo`),
        ),
      ));

    it('one port for both servers', () =>
      expectRefusal(
        { PORT: '3000' },
        /^PORT and SITE_PORT are both 3000\. .*SITE_PORT=3001.*npm run demo/,
      ));

    it('SITE_PORT=http', () =>
      expectRefusal({ PORT: port, SITE_PORT: 'http' }, /^SITE_PORT must be a whole number /));

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
      expectRefusal({ ...ports(), NODE_ENV: 'production' }, /^The demo .*NODE_ENV=production/));

    it('NODE_ENV=production in .env', () => {
      project.write('.env', 'NODE_ENV="production"\n');
      return expectRefusal(ports(), /^The demo .*NODE_ENV=production/);
    });

    it('a folder that it cannot write to', () => {
      // Permission bits do not stop root, under which tests often run; a file in a folder's place
      // stops everybody.
      project.write('.tmp', '');
      return expectRefusal(ports(), /^Cannot write to .*\.tmp \(EEXIST\)/);
    });
  });

  describe('when something fails on the way', () => {
    it('shows the end of the log of a failed build, and builds again the next time', async () => {
      project.write('fail-build', '');
      const { code, output } = await project.run('demo.js', { env: ports() });
      fs.rmSync(path.join(project.root, 'fail-build'));
      await runUntilReady();

      expect(code).toBe(1);
      expect(output).toContain('  | last line of the trouble');
      expect(output).toContain('.tmp/demo-build-cms.log');
      expect(project.calls()).toEqual(['build', ...FIRST_RUN]);
    });

    it('stops what it is doing on a signal, with the exit code that shells expect', async () => {
      project.write('hang-build', '');
      // The first line of a step comes when it has lasted a second: the build runs by then.
      const { code } = await project.run('demo.js', { env: ports(), stopAt: '[4/8]' });

      expect(code).toBe(143);
      expect(() => process.kill(Number(project.read('hanging')), 0)).toThrow('ESRCH');
    });

    it('still shows accounts that were just made when the server does not start', async () => {
      project.write('fail-start', '');
      const { code, output } = await project.run('demo.js', { env: ports() });

      expect(code).toBe(1);
      expect(output).toContain('last line of the trouble');
      expect(output).toContain('fresh-pass-word');
    });

    it('stops Warta again when the site does not start', async () => {
      project.write('fail-start-site', '');
      const { code, output } = await project.run('demo.js', { env: ports() });

      expect(code).toBe(1);
      expect(output).toContain('  | last line of the site');
      expect(output).toContain('The site ended with exit code 7 while starting.');
      expect(output).toContain('fresh-pass-word');
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    });

    it.each([
      ['The site', () => sitePort, () => port],
      ['Warta', () => port, () => sitePort],
    ])('ends when %s ends, with the other stopped', async (name, dying, other) => {
      const { code, output } = await project.run('demo.js', {
        env: ports(),
        stopAt: RUNNING,
        stop: () => void fetch(`http://127.0.0.1:${dying()}/die`).catch(() => {}),
      });

      expect(code).toBe(9);
      expect(lines(output).at(-1)).toBe(`${name} ended with exit code 9; all is stopped.`);
      await expect(fetch(`http://127.0.0.1:${other()}/`)).rejects.toThrow();
    });

    it('does not take a seed that failed for done', async () => {
      project.write(
        'src/cli/seed.ts',
        `${project.read('src/cli/seed.ts')}\nprocess.exit(fs.existsSync('fail-seed') ? 9 : 0);`,
      );
      project.write('fail-seed', '');
      const { code, output } = await project.run('demo.js', { env: ports() });
      fs.rmSync(path.join(project.root, 'fail-seed'));
      await runUntilReady();

      expect(code).toBe(1);
      expect(output).toContain('exit code 9');
      expect(project.calls()).toEqual(['build', 'build site', 'seed', 'seed', ...BOTH_STARTED]);
    });
  });
});
