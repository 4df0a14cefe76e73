import type { Core } from '@strapi/strapi';

/** What requests can speak of: the types that readers know, with their attributes. */
export interface Vocabulary {
  types: readonly [TypeWords, ...TypeWords[]];
  byUid: ReadonlyMap<string, TypeWords>;
  documentIds: readonly [string, ...string[]];
}

export interface TypeWords {
  uid: string;
  plural: string;
  scalars: readonly [string, ...string[]];
  links: readonly { name: string; target: string }[];
}

const READABLE = [
  'api::article.article',
  'api::author.author',
  'api::channel.channel',
  'api::region.region',
  'api::tag.tag',
] as const;

function wordsOf(strapi: Core.Strapi, uid: string): TypeWords {
  const model = strapi.getModel(uid as never) as {
    info: { pluralName?: string };
    attributes: Record<string, { type: string; target?: string; component?: string }>;
  };
  const scalars: string[] = [];
  const links: { name: string; target: string }[] = [];
  for (const [name, { type, target, component }] of Object.entries(model.attributes)) {
    if (type === 'relation') {
      links.push({ name, target: target ?? '' });
    } else if (type === 'component') {
      links.push({ name, target: component ?? '' });
    } else if (type === 'media') {
      links.push({ name, target: 'plugin::upload.file' });
    } else {
      scalars.push(name);
    }
  }
  return { uid, plural: model.info.pluralName ?? '', scalars: ['id', ...scalars], links };
}

/** Learns the words from the running application, so that a new attribute is fuzzed too. */
export async function learnVocabulary(strapi: Core.Strapi): Promise<Vocabulary> {
  const byUid = new Map<string, TypeWords>();
  const learn = (uid: string): TypeWords => {
    const words = byUid.get(uid) ?? wordsOf(strapi, uid);
    if (!byUid.has(uid)) {
      byUid.set(uid, words);
      for (const { target } of words.links) {
        if (target !== '') {
          learn(target);
        }
      }
    }
    return words;
  };
  const documentIds: string[] = [];
  for (const uid of READABLE) {
    const rows = await strapi.db.query(uid).findMany({ select: ['id', 'documentId'], limit: 20 });
    documentIds.push(...rows.map((row: { documentId: string }) => row.documentId));
  }
  const [first, ...rest] = READABLE;
  return {
    types: [learn(first), ...rest.map(learn)],
    byUid,
    documentIds: ['tidak-ada', ...documentIds],
  };
}
