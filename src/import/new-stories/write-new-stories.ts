import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { answerCache } from '../../answer-cache/answer-cache';
import { now } from '../../clock';
import { createDocumentId, LinkPlaces, reserveIds } from '../../database/bulk-insert';
import { searchIndexOf } from '../../database/search-index';
import { slugFromHeadline } from '../../domain/publishing';
import { noteChange } from '../../queries/last-change';
import { settleSlugs } from '../../queries/settle-slugs';
import { inWriteTransaction } from '../../queries/write-transaction';
import { ARTICLE, AUTHOR, TAG } from '../../uids';
import { composeStory } from './compose-story';
import { type FoundLinks, findLinks } from './find-links';
import { insertRecords } from './insert-records';
import { insertStories, type PlacedStory } from './insert-stories';
import type { NewStory } from './new-story';

/** Any number that nobody else on the same PostgreSQL server uses for this. */
const LOCK = 5_540_002;

/**
 * Lets one importer write at a time: two that bring the same new tag would otherwise undo each other's
 * whole batch. SQLite has one writer anyway.
 */
async function holdOtherImports(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') {
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  }
}

/** Gives stories their addresses and the ids of their rows: the draft's, then the published one's. */
async function placeStories(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  stories: readonly NewStory[],
  { linksOf }: FoundLinks,
  present: Date,
): Promise<PlacedStory[]> {
  const slugs = await settleSlugs(
    strapi,
    stories.map(({ story, released }) => ({
      slug: slugFromHeadline(story.headline),
      reserves: released,
    })),
  );
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  const rows = stories.reduce((sum, { released }) => sum + (released ? 2 : 1), 0);
  const ids = (await reserveIds(strapi.db.dialect.client, transaction, tableName, rows)).values();
  const nextId = (): number => ids.next().value as number;

  return stories.map((newStory, at) => {
    const links = linksOf(newStory);
    return {
      story: newStory.story,
      composed: composeStory(newStory, links, slugs[at] as string, present),
      links,
      documentId: createDocumentId(present),
      draftId: nextId(),
      publishedId: newStory.released ? nextId() : null,
    };
  });
}

async function indexStories(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  stories: readonly PlacedStory[],
): Promise<void> {
  const entries = stories.flatMap(({ story, publishedId, documentId, links }) =>
    publishedId === null
      ? []
      : [
          {
            id: publishedId,
            documentId,
            headline: story.headline,
            lead: story.lead,
            names: [...links.authors, ...links.tags].map(({ name }) => name).sort(),
            body: story.searchBody,
          },
        ],
  );
  await searchIndexOf(strapi).add(transaction, entries);
}

/** Tells the answer cache of the whole types: a batch touches most lists anyway. */
async function tellCache(
  strapi: Core.Strapi,
  stories: readonly PlacedStory[],
  { authors, tags }: FoundLinks,
): Promise<void> {
  const isSeen = stories.some(({ publishedId }) => publishedId !== null);
  const written = {
    [ARTICLE]: isSeen,
    [AUTHOR]: authors.created.size > 0,
    [TAG]: tags.created.size > 0,
  };
  for (const [type, isWritten] of Object.entries(written)) {
    if (isWritten) {
      await answerCache(strapi).tell({ type });
    }
  }
}

/**
 * Writes stories that no agency has sent before, all of them or none: row for row what the Document
 * Service and the reactions to its writes would have written one after the other, by one insert for
 * each table.
 *
 * @throws Error when the database refuses one, or what one refers to was deleted meanwhile
 */
export function createWriteNewStories(strapi: Core.Strapi) {
  let places = new LinkPlaces();

  async function write(stories: readonly NewStory[], present: Date): Promise<void> {
    await inWriteTransaction(strapi, '', async (transaction) => {
      await holdOtherImports(strapi, transaction);
      const found = await findLinks(strapi, transaction, stories, present);
      const placed = await placeStories(strapi, transaction, stories, found, present);
      await insertStories(strapi, transaction, placed, places, present);
      await insertRecords(strapi, transaction, placed, found, present);
      await indexStories(strapi, transaction, placed);
      await tellCache(strapi, placed, found);
    });
  }

  return async (stories: readonly NewStory[]): Promise<void> => {
    const present = now(strapi);
    try {
      await write(stories, present);
    } catch (error) {
      places = new LinkPlaces();
      throw error;
    }
    if (stories.some(({ released }) => released)) {
      await noteChange(strapi, present);
    }
  };
}
