import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { now } from '../clock';
import { importFiles, totalSize } from '../import/import-files';
import { recordsNote, startProgress } from './progress';
import { withStrapi } from './with-strapi';

const USAGE = `Usage: npm run import -- [--dry-run] FILE...

Reads stories as IPTC ninjs 3.x: one document, an array of them, or JSON lines.
Exit code: 0 all records were taken, 1 some were rejected, 2 wrong usage.`;

/** Messages that are kept until the end: a file may be longer than the memory, and all its lines bad. */
const MOST_MESSAGES = 10_000;

/** The command line, or null when it asks for help or cannot be understood. */
function readCommandLine(): { files: string[]; dryRun: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    // npm changes into the project's folder; files are meant from where it was called.
    const folder = process.env.INIT_CWD ?? process.cwd();
    const files = positionals.map((file) => path.resolve(folder, file));
    return files.length > 0 ? { files, dryRun: values['dry-run'] } : null;
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const command = readCommandLine();
  if (!command) {
    console.error(USAGE);
    return 2;
  }
  const { files, dryRun } = command;
  const missing = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) {
    console.error(`There is no file ${missing.join(', ')}`);
    return 2;
  }
  const messages: string[] = [];
  let untold = 0;
  const progress = startProgress(dryRun ? 'Checking' : 'Importing', await totalSize(files));
  const tally = await withStrapi((strapi) => {
    const begun = now(strapi);
    return importFiles(strapi, files, dryRun, {
      onProgress: (bytes, records) =>
        progress.advanceTo(bytes, recordsNote(records, begun, now(strapi))),
      onMessage: (file, line, message) => {
        if (messages.length < MOST_MESSAGES) {
          messages.push(`${path.basename(file)}:${line}: ${message}`);
        } else {
          untold += 1;
        }
      },
    });
  });
  progress.finish();
  for (const message of messages) {
    console.error(message);
  }
  if (untold > 0) {
    console.error(`… and ${untold} more`);
  }
  const { create, update, unchanged, outdated, rejected } = tally;
  console.log(
    `${dryRun ? 'Would import' : 'Imported'}: ${create} new, ${update} updated, ` +
      `${unchanged} unchanged, ${outdated} outdated, ${rejected} rejected`,
  );
  return rejected > 0 ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
