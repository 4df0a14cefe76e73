import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { fingerprint } = jest.requireActual<{
  fingerprint(root: string, inputs: string[], leftOut?: string[]): string;
}>(path.resolve(__dirname, '../../../scripts/lib/fingerprint.js'));

describe('the fingerprint of sources', () => {
  let root: string;

  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  const take = () => fingerprint(root, ['src', 'lock.json', 'not-there'], ['src/admin']);
  const expectChange = (change: () => void) => {
    const before = take();
    change();
    expect(take()).not.toBe(before);
  };

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-fingerprint-'));
    write('src/a.ts', 'a');
    write('src/deep/b.ts', 'b');
    write('src/admin/app.tsx', 'panel');
    write('lock.json', '{}');
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('stays when files are touched without a change', () => {
    const before = take();
    write('src/a.ts', 'a');
    fs.utimesSync(path.join(root, 'src/a.ts'), 1, 1);

    expect(take()).toBe(before);
  });

  it('changes when a file changes', () => expectChange(() => write('src/deep/b.ts', 'B')));

  it('changes when a single file among the inputs changes', () =>
    expectChange(() => write('lock.json', '{ }')));

  it('changes when a file comes', () => expectChange(() => write('src/deep/c.ts', '')));

  it('changes when a file goes', () =>
    expectChange(() => fs.rmSync(path.join(root, 'src/deep/b.ts'))));

  it('changes when a file is renamed', () =>
    expectChange(() => fs.renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/z.ts'))));

  it('changes when text moves from one file to the next', () =>
    expectChange(() => {
      write('src/a.ts', 'ab');
      write('src/deep/b.ts', '');
    }));

  it('ignores folders that are left out, and hidden files', () => {
    const before = take();
    write('src/admin/app.tsx', 'another panel');
    write('src/.DS_Store', 'x');

    expect(take()).toBe(before);
  });
});
