import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { type Snapshot, snapshotOf } from '../../domain/history';
import { snapshotFields, snapshotPopulate } from './snapshot-fields';

/** The content of a document now, a story's draft; null when there is none. */
export async function readSnapshot(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Snapshot | null> {
  const model = strapi.getModel(uid as never);
  const isDraft = contentTypes.hasDraftAndPublish(model as never);
  const row = await strapi.db.query(uid as never).findOne({
    where: { documentId, ...(isDraft && { publishedAt: null }) },
    populate: snapshotPopulate(strapi, uid),
  });
  return row && snapshotOf(snapshotFields(strapi, uid), row);
}
