import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { interestsOf } from '../../../domain/feed/personal';
import { nearestRegency } from '../../../domain/regions';
import { regionSubject } from '../../../queries/feeds/feed-subject';
import { regenciesByCode } from '../../../queries/feeds/regencies-by-code';
import { position } from '../../../request/position';
import { readFields } from '../../../request/read-fields';
import { queryRules, readQuery, refusedParameter } from '../../../request/read-query';
import { personalFeeds } from '../personal-feeds';
import { PERSONAL_PAGE, personalPage } from '../personal-page';

const LOCAL_RULES = queryRules({
  ...PERSONAL_PAGE,
  region: z.string('must be the slug of a region'),
});
const NO_RULES = queryRules({});
const PLACE = z.strictObject({ data: position });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What somebody at home in a region may want to read, for whoever asks. */
  async find(ctx: Context) {
    const { region, ...page } = readQuery(ctx, LOCAL_RULES);
    const subject = await regionSubject(strapi, region);
    if (!subject) {
      throw refusedParameter('region', 'there is no region with this slug');
    }
    const interests = interestsOf([], subject.documentId);
    const feed = await personalFeeds(strapi).feedOf(interests, page.after?.until);
    const { data, next } = await personalPage(strapi, ctx, feed, page);
    return { data, meta: { next, ...subject.meta } };
  },

  /** The regency at a position, which comes in the body: addresses are logged. Nothing is kept. */
  async nearest(ctx: Context) {
    readQuery(ctx, NO_RULES);
    const { data: here } = readFields(ctx.request.body, PLACE);
    const regencies = await regenciesByCode(strapi);
    const nearest = nearestRegency(here, regencies.keys());
    const region = nearest && regencies.get(nearest.code);
    if (!region) {
      return ctx.notFound('There is no regency near this position');
    }
    return { data: region, meta: {} };
  },
});
