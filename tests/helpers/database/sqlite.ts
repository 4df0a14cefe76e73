import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestDatabase, TestDatabases } from './test-databases';

const TEMPLATES = path.resolve(__dirname, '../../../.tmp/test-templates');

const templateFile = (template: string): string => path.join(TEMPLATES, `${template}.db`);

function newDatabase(): TestDatabase & { file: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-test-'));
  const file = path.join(folder, 'data.db');
  return {
    file,
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    async drop() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Files in temporary folders. */
export const sqliteDatabases: TestDatabases = {
  async createEmpty() {
    return newDatabase();
  },

  async createCopy(template) {
    const database = newDatabase();
    fs.copyFileSync(templateFile(template), database.file);
    return database;
  },

  async makeTemplate(template, fill) {
    const file = templateFile(template);
    if (fs.existsSync(file)) {
      return;
    }
    fs.rmSync(TEMPLATES, { recursive: true, force: true });
    fs.mkdirSync(TEMPLATES, { recursive: true });
    const database = newDatabase();
    try {
      await fill(database);
      // It takes its name when it is whole: who is killed meanwhile leaves no half of it.
      fs.copyFileSync(database.file, `${file}.new`);
      fs.renameSync(`${file}.new`, file);
    } finally {
      await database.drop();
    }
  },
};
