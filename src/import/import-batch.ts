import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { isUniqueViolation } from '../database/is-unique-violation';
import { inTask } from '../request/newsroom-task';
import { type AcceptedStory, type Decision, decide } from './decide';
import type { FindReferences } from './find-references';
import type { ImportOutcome } from './import-outcome';
import { createImportStory, type ImportOptions, PHOTO_LOST } from './import-story';
import { isWatched } from './is-watched';
import { keepPhoto } from './keep-photo';
import { isSureToPass } from './new-stories/is-sure-to-pass';
import type { NewStory } from './new-stories/new-story';
import { createWriteNewStories } from './new-stories/write-new-stories';
import type { ReadRecord } from './reading/read-record';
import { storedStories } from './stored-story';

/** A new story that waits for those that it is written with. */
interface Waiting {
  /** Its place among the records. */
  at: number;
  record: ReadRecord;
  newStory: NewStory;
}

/** What becomes of a record for which nothing is written; null for any other. */
function unwritten(
  decision: Decision,
  { takedown }: ReadRecord,
  dryRun: boolean,
): ImportOutcome | null {
  if (decision.to === 'take-down') {
    return takedown ? null : { action: 'rejected', reasons: [...decision.reasons] };
  }
  return decision.to === 'leave' || dryRun ? { action: decision.action, warnings: [] } : null;
}

/**
 * Reads records into stories, in their order. New stories that follow each other are written together;
 * what changes a story that is there, may be refused, or is told to a webhook, goes by the Document
 * Service.
 */
export async function createImportBatch(strapi: Core.Strapi, findReferences: FindReferences) {
  const mayWriteTogether = !(await isWatched(strapi));
  const importStory = createImportStory(strapi, findReferences);
  const writeNewStories = createWriteNewStories(strapi);

  /** The story with its photo in the media library; null when the Document Service is to judge it. */
  async function prepare(
    accepted: AcceptedStory,
    { folder }: ImportOptions,
  ): Promise<NewStory | null> {
    if (!mayWriteTogether || !isSureToPass(strapi, accepted, now(strapi))) {
      return null;
    }
    const { photo } = accepted.story;
    try {
      return { ...accepted, image: photo && (await keepPhoto(strapi, photo, folder)) };
    } catch {
      return null;
    }
  }

  /** Writes the new stories that wait, and says of each what became of it. */
  async function writeTogether(
    waiting: readonly Waiting[],
    outcomes: ImportOutcome[],
    options: ImportOptions,
  ): Promise<void> {
    if (waiting.length === 0) {
      return;
    }
    try {
      await writeNewStories(waiting.map(({ newStory }) => newStory));
      for (const { at, newStory } of waiting) {
        const isPhotoLost = newStory.story.photo !== null && newStory.image === null;
        outcomes[at] = { action: 'create', warnings: isPhotoLost ? [PHOTO_LOST] : [] };
      }
    } catch (error) {
      // Another process may have taken an address, or been sent the same story.
      if (!isUniqueViolation(error)) {
        strapi.log.error(`${waiting.length} stories have to be written one by one: ${error}`);
      }
      for (const { at, record } of waiting) {
        outcomes[at] = await importStory(record, options);
      }
    }
  }

  async function importBatch(
    records: readonly ReadRecord[],
    options: ImportOptions,
  ): Promise<ImportOutcome[]> {
    const uris = records.flatMap(({ story }) => (story ? [story.uri] : []));
    const stored = await storedStories(strapi, uris);
    const outcomes: ImportOutcome[] = [];
    const met = new Set<string>();
    let waiting: Waiting[] = [];

    for (const [at, record] of records.entries()) {
      // What tells neither a story nor a takedown is about none that others are about.
      const uri = record.story?.uri ?? record.takedown?.uri ?? `record ${at}`;
      const decision = decide(record, stored.get(uri) ?? null, findReferences, now(strapi));
      // What is stored of its story is about to be changed by an earlier record.
      const isStale = met.has(uri) && !options.dryRun;
      met.add(uri);
      const outcome = isStale ? null : unwritten(decision, record, options.dryRun);
      const isNew = !isStale && decision.to === 'write' && decision.action === 'create';
      const newStory = !outcome && isNew ? await prepare(decision, options) : null;
      if (outcome) {
        outcomes[at] = outcome;
      } else if (newStory) {
        waiting.push({ at, record, newStory });
      } else {
        await writeTogether(waiting, outcomes, options);
        waiting = [];
        outcomes[at] = await importStory(record, options);
      }
    }
    await writeTogether(waiting, outcomes, options);
    return outcomes;
  }

  return (records: readonly ReadRecord[], options: ImportOptions) =>
    inTask(strapi, { program: 'import' }, () => importBatch(records, options));
}
