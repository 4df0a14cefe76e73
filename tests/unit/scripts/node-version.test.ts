import fs from 'node:fs';
import path from 'node:path';

const SCRIPTS = path.resolve(__dirname, '../../../scripts');

const { findNodeProblem } = jest.requireActual<{
  findNodeProblem(version: string): string | null;
}>(path.join(SCRIPTS, 'lib/require-node.js'));

describe('the oldest Node that the scripts run on', () => {
  it.each(['0.12.18', '8.17.0', '18.20.4', '19.9.0'])(
    'refuses %s with one clear line',
    (version) => {
      expect(findNodeProblem(version)).toBe(
        `Warta needs Node 20 or newer; this is Node ${version}.`,
      );
    },
  );

  it.each(['20.0.0', '22.11.0', '24.1.0', '100.0.0'])('accepts %s', (version) => {
    expect(findNodeProblem(version)).toBeNull();
  });

  it('is the one that package.json asks for', () => {
    const { engines } = JSON.parse(fs.readFileSync(path.join(SCRIPTS, '../package.json'), 'utf8'));

    expect(engines.node).toMatch(/^>=20\./);
  });

  it.each(['demo.js', 'start.js', 'test.js', 'build.js', 'lib/require-node.js'])(
    'has no syntax in %s that an old Node could not read',
    (file) => {
      const source = fs.readFileSync(path.join(SCRIPTS, file), 'utf8');

      // Checked against Node 6, 8, 12 and 18 by hand when written; these are the likely slips.
      expect(source).not.toMatch(
        /\?\.|\?\?|\|\|=|\basync\b|\bawait\b|\.\.\.|^import |node:|\d_\d/m,
      );
    },
  );
});
