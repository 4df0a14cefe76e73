import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inOpenTransaction } from '../database/in-open-transaction';
import type { Facets, Scalar } from '../domain/response-cache';

/** Links of a story that decide in which lists it stands, by attribute. */
const LINKS = {
  channel: { links: 'articles_channel_lnk', column: 'channel_id', targets: 'channels' },
  region: { links: 'articles_region_lnk', column: 'region_id', targets: 'regions' },
  editions: { links: 'articles_editions_lnk', column: 'region_id', targets: 'regions' },
  authors: { links: 'articles_authors_lnk', column: 'author_id', targets: 'authors' },
  tags: { links: 'articles_tags_lnk', column: 'tag_id', targets: 'tags' },
} as const;

const LINK_NAMES = Object.keys(LINKS) as (keyof typeof LINKS)[];

/** The paths that a story's facets have, all of them always. */
export const STORY_FACETS: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'slug',
  'genre',
  'datePublished',
  ...LINK_NAMES.flatMap((name) => [`${name}.id`, `${name}.documentId`, `${name}.slug`]),
]);

interface StoryRow {
  id: number;
  document_id: string;
  slug: string | null;
  genre: string | null;
  date_published: unknown;
}

interface LinkRow {
  article_id: number;
  name: keyof typeof LINKS;
  id: number;
  document_id: string;
  slug: string;
}

function linksOf(strapi: Core.Strapi, ids: readonly number[]): Knex.QueryBuilder {
  const { connection } = strapi.db;
  const [first, ...others] = LINK_NAMES.map((name) => {
    const { links, column, targets } = LINKS[name];
    return strapi.db
      .getConnection(links)
      .select('article_id', connection.raw('? as name', [name]))
      .select(`${targets}.id`, `${targets}.document_id`, `${targets}.slug`)
      .join(targets, `${targets}.id`, `${links}.${column}`)
      .whereIn('article_id', [...ids]);
  }) as [Knex.QueryBuilder, ...Knex.QueryBuilder[]];
  return first.unionAll(others);
}

/** Facets of a published story, by which the answer cache finds the lists that it stands in. */
export interface StoryFacets {
  id: number;
  documentId: string;
  facets: Facets;
}

const known = (value: Scalar | null): Scalar[] => (value === null ? [] : [value]);

function facetsOf(row: StoryRow, links: readonly LinkRow[]): Facets {
  const facets: Record<string, Scalar[]> = {
    id: [row.id],
    documentId: [row.document_id],
    slug: known(row.slug),
    genre: known(row.genre),
    datePublished:
      row.date_published === null ? [] : [new Date(row.date_published as number | Date).getTime()],
  };
  for (const name of LINK_NAMES) {
    const own = links.filter((link) => link.article_id === row.id && link.name === name);
    facets[`${name}.id`] = own.map(({ id }) => id);
    facets[`${name}.documentId`] = own.map(({ document_id }) => document_id);
    facets[`${name}.slug`] = own.map(({ slug }) => slug);
  }
  return facets;
}

/**
 * The facets of the published stories among these rows, as they are now: two queries, inside the
 * transaction that is open.
 */
export async function storyFacets(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<StoryFacets[]> {
  if (ids.length === 0) {
    return [];
  }
  return inOpenTransaction(strapi, async (within) => {
    const rows: StoryRow[] = await within(
      strapi.db
        .getConnection('articles')
        .select('id', 'document_id', 'slug', 'genre', 'date_published')
        .whereIn('id', [...ids])
        .whereNotNull('published_at'),
    );
    const published = rows.map(({ id }) => id);
    const links: LinkRow[] = published.length === 0 ? [] : await within(linksOf(strapi, published));
    return rows.map((row) => ({
      id: row.id,
      documentId: row.document_id,
      facets: facetsOf(row, links),
    }));
  });
}
