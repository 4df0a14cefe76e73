import type { Core } from '@strapi/strapi';
import { answerCache } from '../answer-cache/answer-cache';
import { ARTICLE, REGION } from '../uids';

/** When a region's time zone is put right, its stories follow. */
export function followRegionTimeZone(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== REGION || context.action !== 'update' || !context.params.data?.timeZone) {
      return next();
    }
    const { documentId, data } = context.params;
    const zone = String(data?.timeZone);
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      // One statement, however many stories the region has.
      const ofRegion = strapi.db
        .getConnection('articles_region_lnk')
        .select('article_id')
        .join('regions', 'regions.id', 'articles_region_lnk.region_id')
        .where('regions.document_id', documentId);
      const count: number = await strapi.db
        .getConnection('articles')
        .transacting(trx)
        .whereIn('id', ofRegion)
        // A form sends the zone with every save: only what differs is written, and locked.
        .where((story) => story.whereNull('time_zone').orWhereNot('time_zone', zone))
        .update({ time_zone: zone });
      if (count > 0) {
        await answerCache(strapi).tell({ type: ARTICLE });
      }
      return result;
    });
  });
}
