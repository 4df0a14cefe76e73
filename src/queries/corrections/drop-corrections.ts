import type { Core } from '@strapi/strapi';
import { ARTICLE, CORRECTION } from '../../uids';
import { draftCorrections } from './draft-corrections';

/** Takes from a draft, which readers have not seen, what its original has put right. */
export async function dropCorrections(strapi: Core.Strapi, documentId: string): Promise<void> {
  const draft = await draftCorrections(strapi, documentId);
  if (!draft || draft.written.length === 0) {
    return;
  }
  const ids = draft.written.map(({ id }) => id);
  await strapi.db.query(ARTICLE).update({ where: { id: draft.id }, data: { corrections: [] } });
  await strapi.db.query(CORRECTION).deleteMany({ where: { id: { $in: ids } } });
}
