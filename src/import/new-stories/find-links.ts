import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { slugFromHeadline } from '../../domain/publishing';
import { holdRows } from '../../queries/hold-rows';
import { AUTHOR, CHANNEL, FILE, REGION, TAG } from '../../uids';
import type { Linked, LinkedRegion, NewStory, StoryLinks } from './new-story';
import { type SettledNames, settleNames } from './settle-names';

export interface FoundLinks {
  authors: SettledNames;
  tags: SettledNames;
  linksOf(story: NewStory): StoryLinks;
}

const LINKED = ['id', 'documentId', 'name'] as const;

/** Finds rows by a key that was known a moment ago. */
function finder<Row, Key extends keyof Row>(rows: readonly Row[], key: Key) {
  const byKey = new Map(rows.map((row) => [row[key], row]));
  return (value: Row[Key]): Row => {
    const row = byKey.get(value);
    if (!row) {
      throw new Error(`What has the ${String(key)} ${value} is there no more`);
    }
    return row;
  };
}

const each = <Row>(rows: readonly Row[]): Row[] => [...new Set(rows)];

const namesOf = (named: readonly { readonly name: string }[]): string[] =>
  named.map(({ name }) => name);

/**
 * Finds what new stories link, and makes the authors and tags that they bring: a few queries for all.
 *
 * @throws Error when something that a story refers to was deleted meanwhile
 */
export async function findLinks(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  stories: readonly NewStory[],
  present: Date,
): Promise<FoundLinks> {
  const regionsOf = ({ references: { region, editions } }: NewStory) => [region, ...editions];
  const hold = <Row extends Linked>(
    uid: string,
    attributes: readonly (keyof Row & string)[],
    key: 'id' | 'documentId',
    values: readonly (string | number)[],
  ) => holdRows<Row>(strapi, transaction, uid, attributes, [key, values]);

  const region = finder(
    await hold<LinkedRegion>(
      REGION,
      [...LINKED, 'timeZone'],
      'documentId',
      stories.flatMap(regionsOf),
    ),
    'documentId',
  );
  const channels = stories.map(({ references }) => references.channel);
  const channel = finder(await hold<Linked>(CHANNEL, LINKED, 'documentId', channels), 'documentId');
  const images = stories.map(({ image }) => image).filter((id) => id !== null);
  const image = finder(await hold<Linked>(FILE, LINKED, 'id', images), 'id');

  const settle = (uid: typeof AUTHOR | typeof TAG, names: readonly string[]) =>
    settleNames(strapi, transaction, uid, names, present);
  const authors = await settle(
    AUTHOR,
    stories.flatMap(({ story }) =>
      namesOf([...story.authors, ...(story.editor ? [story.editor] : [])]),
    ),
  );
  const tags = await settle(
    TAG,
    stories.flatMap(({ story }) => namesOf(story.tags)),
  );
  const author = finder([...authors.bySlug.values()], 'slug');
  const tag = finder([...tags.bySlug.values()], 'slug');

  return {
    authors,
    tags,
    linksOf: (newStory) => {
      const { story, references } = newStory;
      return {
        region: region(references.region),
        editions: each(regionsOf(newStory).map(region)),
        channel: channel(references.channel),
        authors: each(story.authors.map(({ name }) => author(slugFromHeadline(name)))),
        editor: story.editor && author(slugFromHeadline(story.editor.name)),
        tags: each(story.tags.map(({ name }) => tag(slugFromHeadline(name)))),
        image: newStory.image === null ? null : image(newStory.image),
      };
    },
  };
}
