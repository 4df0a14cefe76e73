import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { missingForPublication } from '../domain/publishing';
import { type ImportAction, importAction, isReleased } from '../domain/syndication/import-plan';
import {
  readNinjs,
  readTakedown,
  type StoryRecord,
  type Takedown,
} from '../domain/syndication/ninjs';
import { inWriteTransaction } from '../queries/write-transaction';
import { ARTICLE, AUTHOR, TAG } from '../uids';
import { findOrCreate, findOrCreateAll } from './find-or-create';
import type { FindReferences, References } from './find-references';
import { keepPhoto } from './keep-photo';

/** What became of one record. */
export type ImportOutcome =
  | { action: ImportAction; warnings: string[] }
  | { action: 'rejected'; reasons: string[] };

export interface ImportOptions {
  /** The folder of the document, where its photos are looked for. */
  folder: string;
  /** Only say what would happen. */
  dryRun: boolean;
}

interface Stored {
  documentId: string;
  version: string | null;
  versionCreated: string | null;
  datePublished: string | null;
  readerDigest: string | null;
}

/** An agency's URI for a source may be of any scheme; readers are given only what they can open. */
function webAddressOf(uri: string | null | undefined): string | null {
  return uri && /^https?:\/\/\S+$/i.test(uri) && uri.length <= 2048 ? uri : null;
}

/** The photo to store; none to leave alone when the agency did not send the file (again). */
function photoOf({ photo }: StoryRecord, image: number | null) {
  if (photo === null) {
    return { photo: null };
  }
  return image === null ? {} : { photo: { image, caption: photo.caption, credit: photo.credit } };
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
  const storedVersion = (uri: string): Promise<Stored | null> =>
    strapi.db.query(ARTICLE).findOne({
      select: ['id', 'documentId', 'version', 'versionCreated', 'datePublished', 'readerDigest'],
      where: { uri, publishedAt: null },
    });

  function missingFrom(story: StoryRecord, released: boolean): string[] {
    if (!released) {
      return [];
    }
    // The region and channel are known to be there, and an image that is not only costs the photo.
    const { photo } = story;
    return missingForPublication({
      ...story,
      region: true,
      channel: true,
      photo: photo && { image: true, credit: photo.credit },
    }).map((part) => `${part}: is required for publication`);
  }

  async function dataOf(story: StoryRecord, references: References, image: number | null) {
    return {
      headline: story.headline,
      lead: story.lead,
      body: [...story.body],
      dateline: story.dateline,
      authors: await findOrCreateAll(strapi, AUTHOR, story.authors),
      editor: story.editor && (await findOrCreate(strapi, AUTHOR, story.editor.name)),
      tags: await findOrCreateAll(strapi, TAG, story.tags),
      region: references.region,
      editions: [references.region, ...references.editions],
      channel: references.channel,
      genre: story.genre,
      urgency: story.urgency,
      source: story.source?.name ?? null,
      sourceUrl: webAddressOf(story.source?.uri),
      ...photoOf(story, image),
      ...(story.dateModified && { dateModified: story.dateModified }),
      embargoedUntil: story.embargoedUntil,
      uri: story.uri,
      slugline: story.slugline,
      version: story.version,
      versionCreated: story.dateModified,
    };
  }

  async function write(
    story: StoryRecord,
    references: References,
    stored: Stored | null,
    { released, image }: { released: boolean; image: number | null },
  ): Promise<void> {
    const data = await dataOf(story, references, image);
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
    await strapi.documents(ARTICLE).update(params as never);
    if (story.pubStatus !== 'usable') {
      await strapi.documents(ARTICLE).unpublish({ documentId });
    }
  }

  /** Takes a story out of readers' sight; the draft keeps what the agency once sent. */
  async function withdraw({ documentId }: Stored, { version }: Takedown): Promise<void> {
    await inWriteTransaction(strapi, documentId, async () => {
      await strapi.documents(ARTICLE).unpublish({ documentId });
      await strapi.documents(ARTICLE).update({ documentId, data: { version } as never });
    });
  }

  /** Obeys a takedown of a story that is known, however little else the notice says. */
  async function takeDown(
    document: unknown,
    reasons: readonly string[],
    dryRun: boolean,
  ): Promise<ImportOutcome> {
    const takedown = readTakedown(document);
    const stored = takedown && (await storedVersion(takedown.uri));
    if (!takedown || !stored) {
      return { action: 'rejected', reasons: [...reasons] };
    }
    if (takedown.version !== null && takedown.version === stored.version) {
      return { action: 'unchanged', warnings: [] };
    }
    if (!dryRun) {
      await withdraw(stored, takedown);
    }
    return { action: 'update', warnings: [] };
  }

  return async (document: unknown, options: ImportOptions): Promise<ImportOutcome> => {
    const reading = readNinjs(document);
    if (!reading.ok) {
      return takeDown(document, reading.reasons, options.dryRun);
    }
    const { story } = reading;
    const stored = await storedVersion(story.uri);
    const action = importAction(story, stored);
    if (action === 'unchanged' || action === 'outdated') {
      return { action, warnings: [] };
    }
    const released = isReleased(story, now(strapi));
    const { references, problems } = findReferences(story);
    const reasons = [...problems, ...missingFrom(story, released)];
    const isStub = stored !== null && story.pubStatus !== 'usable' && story.body.length === 0;
    if (!references || reasons.length > 0 || isStub) {
      return takeDown(document, reasons, options.dryRun);
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
  };
}
