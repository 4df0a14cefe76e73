import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { missingForPublication } from '../domain/publishing';
import { importAction, isReleased, scheduleOf } from '../domain/syndication/import-plan';
import { readNinjs, type StoryRecord } from '../domain/syndication/ninjs';
import { inWriteTransaction } from '../queries/write-transaction';
import { inTask } from '../request/newsroom-task';
import { ARTICLE } from '../uids';
import type { FindReferences, References } from './find-references';
import type { ImportOutcome } from './import-outcome';
import { keepPhoto } from './keep-photo';
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

function reasonsOf(error: unknown): string[] {
  if (!(error instanceof errors.ApplicationError)) {
    throw error;
  }
  const details = (error.details as { errors?: { path: string[]; message: string }[] }).errors;
  return details?.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [error.message];
}

/** Reads ninjs documents into stories: each wholly or not at all, idempotent by `uri`. */
export function createImportStory(strapi: Core.Strapi, findReferences: FindReferences) {
  function missingFrom(story: StoryRecord, released: boolean): string[] {
    if (!released) {
      return [];
    }
    // The region and channel are known to be there, and an image that is not only costs the photo.
    const { photo, source } = story;
    return missingForPublication({
      ...story,
      region: true,
      channel: true,
      photo: photo && { image: true, credit: photo.credit },
      source: source?.name,
    }).map((part) => `${part}: is required for publication`);
  }

  async function write(
    story: StoryRecord,
    references: References,
    stored: StoredStory | null,
    { released, image }: { released: boolean; image: number | null },
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

  async function importStory(document: unknown, options: ImportOptions): Promise<ImportOutcome> {
    const reading = readNinjs(document);
    if (!reading.ok) {
      return takeDown(strapi, document, reading.reasons, options.dryRun);
    }
    const { story } = reading;
    const stored = await storedStory(strapi, story.uri);
    const action = importAction(story, stored);
    if (action === 'unchanged' || action === 'outdated') {
      return { action, warnings: [] };
    }
    const released = isReleased(story, now(strapi));
    const { references, problems } = findReferences(story);
    const reasons = [...problems, ...missingFrom(story, released)];
    const isTakedown =
      stored !== null &&
      (story.pubStatus === 'canceled' ||
        (story.pubStatus === 'withheld' && story.body.length === 0));
    if (!references || reasons.length > 0 || isTakedown) {
      return takeDown(strapi, document, reasons, options.dryRun);
    }
    if (options.dryRun) {
      return { action, warnings: [] };
    }
    try {
      const image = story.photo ? await keepPhoto(strapi, story.photo, options.folder) : null;
      // With the authors and tags that it brings: a refused story leaves none of them behind.
      await inWriteTransaction(strapi, stored?.documentId ?? '', () =>
        write(story, references, stored, { released, image }),
      );
      const isPhotoLost = story.photo !== null && image === null;
      return {
        action,
        warnings: isPhotoLost ? ['associations: no picture file beside the document'] : [],
      };
    } catch (error) {
      return { action: 'rejected', reasons: reasonsOf(error) };
    }
  }

  return (document: unknown, options: ImportOptions) =>
    inTask(strapi, { program: 'import' }, () => importStory(document, options));
}
