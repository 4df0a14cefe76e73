import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** Lints one module as if it stood in `file` of this project. */
function lint(file: string, text: string) {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-lint-'));
  try {
    fs.cpSync(path.join(ROOT, 'biome.json'), path.join(project, 'biome.json'));
    fs.mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(project, file), `${text}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BIOME, 'lint', '--colors=off', '--vcs-enabled=false', file],
      { cwd: project, encoding: 'utf8' },
    );
    return { isClean: status === 0, output: stdout + stderr };
  } finally {
    fs.rmSync(project, { recursive: true, force: true });
  }
}

const imports = (from: string) => `import { thing } from '${from}';\nexport const other = thing;`;

describe('the direction of dependencies', () => {
  it.each([
    '@strapi/strapi',
    '@strapi/utils',
    '../../queries/read-draft',
    '../../clock',
    '../../api/article/services/article',
    '../../document-middlewares',
    'node:fs',
  ])('keeps %s out of the domain', (from) => {
    const { isClean, output } = lint('src/domain/publishing/example.ts', imports(from));
    expect(output).toContain('noRestrictedImports');
    expect(isClean).toBe(false);
  });

  it.each([
    ['src/domain/publishing/example.ts', './slug'],
    ['src/domain/regions/example.ts', '../publishing/slug'],
    ['src/domain/publishing/example.ts', 'zod'],
    ['src/queries/example.ts', '../domain/publishing'],
    ['src/document-middlewares/example.ts', '@strapi/utils'],
  ])('lets %s import %s', (file, from) => {
    expect(lint(file, imports(from)).output).not.toContain('noRestrictedImports');
  });
});
