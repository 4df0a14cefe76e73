import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  insertEntries,
  insertLinks,
  insertParts,
  type LinkPlaces,
  type NewEntry,
  type Publication,
  publishEntries,
} from '../../database/bulk-insert';
import { ARTICLE } from '../../uids';
import type { ReadStory } from '../reading/read-record';
import type { ComposedStory } from './compose-story';
import type { Linked, StoryLinks } from './new-story';

/** A story with the ids of its rows. */
export interface PlacedStory {
  story: ReadStory;
  composed: ComposedStory;
  links: StoryLinks;
  documentId: string;
  draftId: number;
  /** Null for a story that stays a draft. */
  publishedId: number | null;
}

/** What a story links, by attribute. */
const LINKS: Readonly<Record<string, (links: StoryLinks) => readonly Linked[]>> = {
  authors: ({ authors }) => authors,
  editor: ({ editor }) => (editor ? [editor] : []),
  channel: ({ channel }) => [channel],
  tags: ({ tags }) => tags,
  region: ({ region }) => [region],
  editions: ({ editions }) => editions,
};

const rowIds = ({ draftId, publishedId }: PlacedStory): number[] =>
  publishedId === null ? [draftId] : [draftId, publishedId];

function draftEntry({ composed, documentId, draftId }: PlacedStory, present: Date): NewEntry {
  const { draft, stamp, state } = composed;
  const revision = randomUUID();
  const stamps = { documentId, revision, createdAt: present, updatedAt: present };
  return { id: draftId, values: { ...draft, ...stamp, ...state, ...stamps } };
}

const publicationOf = ({ draftId, publishedId }: PlacedStory): Publication[] =>
  publishedId === null ? [] : [[draftId, publishedId]];

function partsOf(story: PlacedStory) {
  const { photo } = story.composed.draft;
  return photo
    ? rowIds(story).map((entry) => ({ entry, values: photo, file: photo.image.id }))
    : [];
}

/** Inserts the rows of new stories: draft and published, with all that they link and their photos. */
export async function insertStories(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  stories: readonly PlacedStory[],
  places: LinkPlaces,
  present: Date,
): Promise<void> {
  const drafts = stories.map((story) => draftEntry(story, present));
  await insertEntries(strapi, transaction, ARTICLE, drafts);
  const publications = stories.flatMap(publicationOf);
  await publishEntries(strapi, transaction, ARTICLE, publications, present);
  for (const [attribute, linkedBy] of Object.entries(LINKS)) {
    const links = stories.map((story) => ({
      entries: rowIds(story),
      targets: linkedBy(story.links).map(({ id }) => id),
    }));
    await insertLinks(strapi, transaction, { uid: ARTICLE, attribute }, links, places);
  }
  const photo = { uid: ARTICLE, attribute: 'photo', media: 'image' };
  await insertParts(strapi, transaction, photo, stories.flatMap(partsOf));
}
