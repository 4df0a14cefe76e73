import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { SECRETS } from '../../helpers/secrets';
import { showProgress } from '../support/progress';
import { type Edition, writeStories } from './write-stories';

const ROOT = path.resolve(__dirname, '../../..');
const FOLDER = path.join(ROOT, '.tmp/bench');
const FILL = path.join(__dirname, 'fill-database.js');

/** Milliseconds that stories are news: the scenarios of one run share them, the next run has its own. */
const FRESH = 60 * 60_000;

/** A database full of stories. */
export interface DataSet {
  /** The SQLite file; to be copied, not written. */
  file: string;
  stories: number;
  editions: Edition[];
}

const changedAt = (file: string): number =>
  fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function fill(file: string, stories: number): Promise<Edition[]> {
  const child = fork(FILL, {
    env: {
      ...process.env,
      ...SECRETS,
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: file,
      STRAPI_TELEMETRY_DISABLED: 'true',
      LOG_LEVEL: 'error',
    },
    execArgv: ['--no-deprecation'],
  });
  const ended = once(child, 'exit');
  const [editions] = (await Promise.race([once(child, 'message'), ended])) as [Edition[]];
  if (!Array.isArray(editions)) {
    throw new Error('The database could not be made');
  }
  const delivery = `${file}.jsonl`;
  await writeStories(delivery, stories, editions);
  child.send(delivery);
  const [code] = await ended;
  fs.rmSync(delivery);
  if (code !== 0) {
    throw new Error('The stories could not be imported');
  }
  return editions;
}

/**
 * The database of a network of 99 editions with this many published stories, made by the importer,
 * the newest of them just now. It is made once in an hour, and again after the code was compiled.
 */
export async function makeDataSet(stories: number): Promise<DataSet> {
  const file = path.join(FOLDER, `${stories}-stories.db`);
  const note = path.join(FOLDER, `${stories}-stories.json`);
  const built = changedAt(path.join(ROOT, 'dist/src/index.js'));
  if (changedAt(note) < Math.max(built, Date.now() - FRESH)) {
    fs.mkdirSync(FOLDER, { recursive: true });
    for (const old of [note, file, `${file}-wal`, `${file}-shm`]) {
      fs.rmSync(old, { force: true });
    }
    const done = showProgress(`${stories} stories`);
    fs.writeFileSync(note, JSON.stringify(await fill(file, stories)));
    done();
  }
  return { file, stories, editions: JSON.parse(fs.readFileSync(note, 'utf8')) };
}
