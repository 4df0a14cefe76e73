import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { nearestRegency, type Position } from '../../../domain/regions';
import type { Section } from '../../../domain/site-addresses';
import { regenciesByCode } from '../../../queries/feeds/regencies-by-code';
import { followTargets } from '../../../queries/readers/follow-targets';
import { followsOf, MOST_FOLLOWS, replaceFollows } from '../../../queries/readers/follows';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { changeReaderSettings } from '../../../queries/readers/reader-settings';
import { position } from '../../../request/position';
import { readFields, refusedFields } from '../../../request/read-fields';
import { queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { presentFollow } from '../../follow/present-follow';
import { presentSettings } from '../present-settings';

const NO_RULES = queryRules({});

const documentIds = z
  .array(z.string('must be a documentId'), 'must be a list of documentIds')
  .max(MOST_FOLLOWS, `are at most ${MOST_FOLLOWS}`);

const CHOICE = z.strictObject({
  data: z.strictObject({
    regions: documentIds,
    channels: documentIds,
    position: position.optional(),
  }),
});

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws ValidationError naming the first one that is not there */
  async function assertKnown(section: Section, chosen: readonly string[]): Promise<void> {
    const targets = await followTargets(strapi, section, chosen);
    const known = new Set(targets.map(({ documentId }) => documentId));
    const index = chosen.findIndex((documentId) => !known.has(documentId));
    if (index >= 0) {
      const message = 'is the documentId of nothing here';
      throw refusedFields([{ path: ['data', section, index], message }]);
    }
  }

  /** The documentId of the regency at a position. */
  async function regencyAt(here: Position): Promise<string> {
    const regencies = await regenciesByCode(strapi);
    const nearest = nearestRegency(here, regencies.keys());
    const regency = nearest && regencies.get(nearest.code);
    if (!regency) {
      throw refusedFields([{ path: ['data', 'position'], message: 'lies near no regency' }]);
    }
    return regency.documentId;
  }

  return {
    /**
     * Chooses, in one call, the regions and channels that a reader follows, in place of those that he
     * followed. Of a position the regency is kept, as a region that he follows and his home; the
     * first of the regions is his home otherwise.
     */
    async update(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      const { data: choice } = readFields(ctx.request.body, CHOICE);
      await assertKnown('regions', choice.regions);
      await assertKnown('channels', choice.channels);
      const regency = choice.position ? [await regencyAt(choice.position)] : [];
      const regions = [...new Set([...regency, ...choice.regions])];
      const channels = [...new Set(choice.channels)];

      const settings = await inReaderTransaction(strapi, readerId, async () => {
        await replaceFollows(strapi, readerId, { regions, channels }, now(strapi));
        return changeReaderSettings(strapi, readerId, { homeRegion: regions[0] ?? null });
      });
      const { homeRegion } = await presentSettings(strapi, settings);
      const follows = await followsOf(strapi, readerId);
      return { data: { homeRegion, follows: follows.map(presentFollow) }, meta: {} };
    },
  };
};
