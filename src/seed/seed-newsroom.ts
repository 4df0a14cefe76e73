import type { Core } from '@strapi/strapi';
import type { RegionRecord } from '../domain/regions';
import { AUTHOR, CHANNEL, REGION } from '../uids';
import { authors } from './authors';
import { channels } from './channels';

/** Regencies that have an edition in the demo beside all provinces and cities. */
const ACTIVE_REGENCIES: ReadonlySet<string> = new Set(authors.map(({ regionCode }) => regionCode));

/** The demo's editions: the nation, every province and city, and where its reporters live. */
export function isDemoEdition({ level, code }: RegionRecord): boolean {
  return level !== 'regency' || ACTIVE_REGENCIES.has(code);
}

async function findDocumentId(
  strapi: Core.Strapi,
  uid: typeof AUTHOR | typeof CHANNEL | typeof REGION,
  where: object,
): Promise<string | null> {
  const row = await strapi.db.query(uid).findOne({ select: ['id', 'documentId'], where });
  return row?.documentId ?? null;
}

/** Makes the demo's channels that are not there yet. */
export async function seedChannels(strapi: Core.Strapi): Promise<void> {
  for (const { parent, ...data } of channels) {
    if (!(await findDocumentId(strapi, CHANNEL, { slug: data.slug }))) {
      const parentId = parent ? await findDocumentId(strapi, CHANNEL, { slug: parent }) : null;
      await strapi.documents(CHANNEL).create({ data: { ...data, parent: parentId } });
    }
  }
}

/** Makes the demo's authors that are not there yet. */
export async function seedAuthors(strapi: Core.Strapi): Promise<void> {
  for (const { regionCode, ...data } of authors) {
    if (!(await findDocumentId(strapi, AUTHOR, { slug: data.slug }))) {
      const region = await findDocumentId(strapi, REGION, { code: regionCode });
      await strapi.documents(AUTHOR).create({ data: { ...data, region } });
    }
  }
}
