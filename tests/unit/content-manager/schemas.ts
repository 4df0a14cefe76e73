import fs from 'node:fs';
import path from 'node:path';

export interface Schema {
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible: boolean } };
  attributes: Record<string, { type: string; enum?: string[]; target?: string }>;
}

const src = path.resolve(__dirname, '../../../src');

const filesUnder = (folder: string): string[] =>
  fs
    .readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file));

const read = (file: string): Schema => JSON.parse(fs.readFileSync(path.join(src, file), 'utf8'));

/** Every content type's schema by its uid, read from the files. */
export function readTypes(): Record<string, Schema> {
  const files = filesUnder('api').filter((file) => path.basename(file) === 'schema.json');
  return Object.fromEntries(
    files.map((file) => {
      const [, api, , type] = file.split(path.sep);
      return [`api::${api}.${type}`, read(file)];
    }),
  );
}

/** Every component's schema by its uid, read from the files. */
export function readComponents(): Record<string, Schema> {
  const files = filesUnder('components').filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => {
      const [, category, name] = file.split(path.sep);
      return [`${category}.${path.basename(name ?? '', '.json')}`, read(file)];
    }),
  );
}
