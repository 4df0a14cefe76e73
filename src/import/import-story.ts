import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { scheduleOf } from '../domain/syndication/import-plan';
import { inWriteTransaction } from '../queries/write-transaction';
import { inTask } from '../request/newsroom-task';
import { ARTICLE } from '../uids';
import { type AcceptedStory, decide } from './decide';
import type { FindReferences } from './find-references';
import type { ImportOutcome } from './import-outcome';
import { keepPhoto } from './keep-photo';
import type { ReadRecord } from './reading/read-record';
import { type StoredStory, storedStory } from './stored-story';
import { storyData } from './story-data';
import { takeDown } from './take-down';
import { takeFromReaders } from './take-from-readers';

export interface ImportOptions {
  /** The folder of the document, where its photos are looked for. */
  folder: string;
  /** Only say what would happen. */
  dryRun: boolean;
}

/** What is said of a story whose picture is not there. */
export const PHOTO_LOST = 'associations: no picture file beside the document';

function reasonsOf(error: unknown): string[] {
  if (!(error instanceof errors.ApplicationError)) {
    throw error;
  }
  const details = (error.details as { errors?: { path: string[]; message: string }[] }).errors;
  return details?.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [error.message];
}

async function write(
  strapi: Core.Strapi,
  { story, references, released }: AcceptedStory,
  stored: StoredStory | null,
  image: number | null,
): Promise<void> {
  const data = {
    ...(await storyData(strapi, story, references, image)),
    ...scheduleOf(story, stored, released),
  };
  const status = released ? 'published' : 'draft';
  if (!stored) {
    // A draft gets its date when it goes out, not the date of the agency's file.
    const datePublished = released ? story.datePublished : null;
    await strapi.documents(ARTICLE).create({ data: { ...data, datePublished } as never, status });
    return;
  }
  const { documentId } = stored;
  const isFirst = stored.readerDigest === null;
  const datePublished = isFirst && released ? story.datePublished : stored.datePublished;
  const params = { documentId, data: { ...data, datePublished }, status };
  if (story.pubStatus !== 'usable') {
    const { pubStatus } = story;
    // First: an embargo that comes with it could not be put on what is published.
    await takeFromReaders(strapi, documentId, { pubStatus, reason: null });
  }
  await strapi.documents(ARTICLE).update(params as never);
}

/**
 * Takes in one record by the Document Service: wholly or not at all, idempotent by `uri`. New
 * stories come faster by `createImportBatch`.
 */
export function createImportStory(strapi: Core.Strapi, findReferences: FindReferences) {
  async function importStory(record: ReadRecord, options: ImportOptions): Promise<ImportOutcome> {
    const stored = record.story && (await storedStory(strapi, record.story.uri));
    const decision = decide(record, stored, findReferences, now(strapi));
    if (decision.to === 'leave') {
      return { action: decision.action, warnings: [] };
    }
    if (decision.to === 'take-down') {
      return takeDown(strapi, record.takedown, decision.reasons, options.dryRun);
    }
    const { action, story } = decision;
    if (options.dryRun) {
      return { action, warnings: [] };
    }
    try {
      const image = story.photo ? await keepPhoto(strapi, story.photo, options.folder) : null;
      // With the authors and tags that it brings: a refused story leaves none of them behind.
      await inWriteTransaction(strapi, stored?.documentId ?? '', () =>
        write(strapi, decision, stored, image),
      );
      return { action, warnings: story.photo !== null && image === null ? [PHOTO_LOST] : [] };
    } catch (error) {
      return { action: 'rejected', reasons: reasonsOf(error) };
    }
  }

  return (record: ReadRecord, options: ImportOptions) =>
    inTask(strapi, { program: 'import' }, () => importStory(record, options));
}
