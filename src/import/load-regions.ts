import type { Core } from '@strapi/strapi';
import { type RegionRecord, regionRecords } from '../domain/regions';
import { inWriteTransaction } from '../queries/write-transaction';
import { REGION } from '../uids';

/** The nation, 38 provinces and 514 regencies and cities, parents before their children. */
export async function readRegions(): Promise<readonly RegionRecord[]> {
  const { getProvinces, getRegencies } = await import('idn-area-data');
  return regionRecords(await getProvinces(), await getRegencies());
}

/**
 * Adds the regions that are not there yet, told by their Kemendagri code, and leaves the others as
 * the newsroom has made them. Returns how many were added.
 *
 * @param isActive whether a region that is added is an edition of the network
 */
export async function loadRegions(
  strapi: Core.Strapi,
  records: readonly RegionRecord[],
  isActive: (record: RegionRecord) => boolean,
  onProgress: (done: number) => void,
): Promise<number> {
  const stored: { code: string; documentId: string }[] = await strapi.db
    .query(REGION)
    .findMany({ select: ['id', 'code', 'documentId'] });
  const documentIdByCode = new Map(stored.map(({ code, documentId }) => [code, documentId]));
  let added = 0;

  await inWriteTransaction(strapi, '', async () => {
    for (const [index, record] of records.entries()) {
      if (!documentIdByCode.has(record.code)) {
        const { parentCode, ...data } = record;
        const parent = parentCode === null ? null : documentIdByCode.get(parentCode);
        const { documentId } = await strapi.documents(REGION).create({
          data: { ...data, parent, active: isActive(record) },
        });
        documentIdByCode.set(record.code, documentId);
        added += 1;
      }
      onProgress(index + 1);
    }
  });
  return added;
}
