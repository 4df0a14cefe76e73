import type { Core } from '@strapi/strapi';
import { COLUMNS, dictionaryOf, type Entry, SECTION_TYPES } from '../dictionary';
import type { Section } from '../domain/site-addresses';
import { type Link, type LinkTable, linksOf } from '../queries/links-of';
import { isContentApi } from '../request/is-content-api';
import { ARTICLE } from '../uids';

type Row = Record<string, unknown>;

/** A relation of stories to what the dictionary knows. */
interface Relation {
  readonly attribute: string;
  readonly section: Section;
  readonly isList: boolean;
  readonly links: LinkTable;
}

/** A relation that a query asks for, and the attributes that are to be shown. */
interface Asked {
  readonly relation: Relation;
  readonly select: readonly string[];
}

/** The part of Strapi's database events that these hooks use. */
interface ReadEvent {
  params?: { populate?: Row };
  result?: Row[];
  state: { asked?: readonly Asked[] };
}

const sectionOf = (type: string): Section | undefined =>
  (Object.keys(SECTION_TYPES) as Section[]).find((section) => SECTION_TYPES[section] === type);

function relationsOfStories(strapi: Core.Strapi): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const { attributes } = strapi.db.metadata.get(ARTICLE);
  for (const [attribute, definition] of Object.entries(attributes)) {
    if (definition.type === 'relation' && 'joinTable' in definition && 'target' in definition) {
      const section = sectionOf(String(definition.target));
      const isList = definition.relation.endsWith('ToMany');
      if (section && !('mappedBy' in definition)) {
        const links = definition.joinTable as LinkTable;
        relations.set(attribute, { attribute, section, isList, links });
      }
    }
  }
  return relations;
}

/** The attributes that a populated relation is to show, where it asks for nothing but some that are known. */
function selectOf(populated: unknown, section: Section): readonly string[] | undefined {
  if (typeof populated !== 'object' || populated === null) {
    return undefined;
  }
  const { select, ...more } = populated as Row;
  const isKnown =
    Object.keys(more).length === 0 &&
    Array.isArray(select) &&
    select.every((attribute) => attribute in COLUMNS[section]);
  return isKnown ? select : undefined;
}

const show = (entry: Entry, select: readonly string[]): Row =>
  Object.fromEntries(select.map((attribute) => [attribute, entry[attribute as keyof Entry]]));

/**
 * Gives the stories of a list of the generated API the names of their channel, region, authors and tags
 * from the dictionary, and finds out by one query which those are: Strapi composes a query for each of
 * them, which takes longer than to answer it. Relations of which something else is asked are left to it.
 */
export function nameFromDictionary(strapi: Core.Strapi): void {
  const relations = relationsOfStories(strapi);

  function askedOf(populate: Row): Asked[] {
    return [...relations.values()].flatMap((relation) => {
      const select = selectOf(populate[relation.attribute], relation.section);
      return select ? [{ relation, select }] : [];
    });
  }

  /** Only where a request is answered: what code reads may have been written in its transaction. */
  function takeOut(event: object): void {
    const { params, state } = event as ReadEvent;
    if (
      params?.populate &&
      strapi.db.inTransaction() &&
      isContentApi(strapi.requestContext.get())
    ) {
      state.asked = askedOf(params.populate);
      const taken = new Set(state.asked.map(({ relation }) => relation.attribute));
      const left = Object.entries(params.populate).filter(([attribute]) => !taken.has(attribute));
      params.populate = Object.fromEntries(left);
    }
  }

  /** By the story's row. What was deleted meanwhile is left out. */
  async function shownNames(
    { section }: Relation,
    select: readonly string[],
    links: readonly Link[],
  ): Promise<ReadonlyMap<number, Row[]>> {
    const entries = await dictionaryOf(strapi).byIds(
      section,
      links.map(({ to_id }) => to_id),
    );
    const names = new Map<number, Row[]>();
    for (const { from_id, to_id } of links) {
      const entry = entries.get(to_id);
      if (entry) {
        names.set(from_id, [...(names.get(from_id) ?? []), show(entry, select)]);
      }
    }
    return names;
  }

  async function putIn(event: object): Promise<void> {
    const { result: stories = [], state } = event as ReadEvent;
    const { asked = [] } = state;
    if (asked.length === 0 || stories.length === 0) {
      return;
    }
    const tables = asked.map(({ relation }) => relation.links);
    const links = await linksOf(
      strapi,
      tables,
      stories.map(({ id }) => Number(id)),
    );
    for (const [place, { relation, select }] of asked.entries()) {
      const own = links.filter((link) => link.place === place);
      const names = await shownNames(relation, select, own);
      for (const story of stories) {
        const all = names.get(Number(story.id)) ?? [];
        story[relation.attribute] = relation.isList ? all : (all[0] ?? null);
      }
    }
  }

  strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeFindMany: takeOut,
    afterFindMany: putIn,
  });
}
