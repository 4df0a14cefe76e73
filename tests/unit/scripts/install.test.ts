import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { findNodeHeaders, isInstalled } = jest.requireActual<{
  findNodeHeaders(node: string): Record<string, string>;
  isInstalled(root: string): boolean;
}>(path.resolve(__dirname, '../../../scripts/lib/install.js'));

type Packages = Record<string, { version: string; optional?: boolean }>;

describe('whether the packages are installed', () => {
  let root: string;

  const writeLock = (file: string, packages: Packages) => {
    fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    fs.writeFileSync(
      path.join(root, file),
      JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } }),
    );
  };
  const want = (packages: Packages) => writeLock('package-lock.json', packages);
  const have = (packages: Packages) => writeLock('node_modules/.package-lock.json', packages);

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-install-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('is so when every package is there in the version asked for', () => {
    want({ 'node_modules/a': { version: '1.0.0' } });
    have({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/more': { version: '2.0.0' } });

    expect(isInstalled(root)).toBe(true);
  });

  it('is so without an optional package, which may be for another platform', () => {
    want({ 'node_modules/for-mac': { version: '1.0.0', optional: true } });
    have({});

    expect(isInstalled(root)).toBe(true);
  });

  it('is not so without node_modules, or after an installation that was cut short', () => {
    want({});
    expect(isInstalled(root)).toBe(false);
  });

  it('is not so when a package is missing', () => {
    want({ 'node_modules/a': { version: '1.0.0' } });
    have({});

    expect(isInstalled(root)).toBe(false);
  });

  it('is not so when a package has another version', () => {
    want({ 'node_modules/a': { version: '1.0.1' } });
    have({ 'node_modules/a': { version: '1.0.0' } });

    expect(isInstalled(root)).toBe(false);
  });
});

describe("Node's own headers", () => {
  it('are given to what must compile when they came with Node, and only then', () => {
    const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-node-'));
    try {
      const node = path.join(prefix, 'bin', 'node');
      expect(findNodeHeaders(node)).toEqual({});
      fs.mkdirSync(path.join(prefix, 'include', 'node'), { recursive: true });
      fs.writeFileSync(path.join(prefix, 'include', 'node', 'node_api.h'), '');
      expect(findNodeHeaders(node)).toEqual({ npm_config_nodedir: prefix });
    } finally {
      fs.rmSync(prefix, { recursive: true });
    }
  });
});
