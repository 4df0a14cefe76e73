import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../../clock';
import { withdrawnView } from '../../../domain/corrections';
import { readPreviewToken } from '../../../domain/preview';
import { previewedDraft } from '../../../queries/previewed-draft';
import { queryRules, readQuery } from '../../../request/read-query';
import { ARTICLE } from '../../../uids';
import { previewKeyOf } from '../preview-key-of';

const QUERY = queryRules({});

const REFUSALS = {
  unknown: 'Tautan pratinjau ini tidak dikenal / This is no link to a preview',
  expired: 'Tautan pratinjau ini sudah berakhir / This link to a preview has expired',
};

/** The token of the link, which is sent as others are: addresses are written to logs. */
const tokenOf = (ctx: Context): string =>
  /^Bearer +(\S+)$/i.exec(ctx.get('authorization'))?.[1] ?? '';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The draft that a signed link opens, as its page will show it when it is published. */
  async find(ctx: Context) {
    readQuery(ctx, QUERY);
    const reading = readPreviewToken(previewKeyOf(strapi), tokenOf(ctx), now(strapi));
    if (reading.state !== 'open') {
      // Strapi hides the message of any other 403.
      throw new errors.PolicyError(REFUSALS[reading.state], { reason: `${reading.state}-link` });
    }
    const draft = await previewedDraft(strapi, reading.documentId);
    if (!draft) {
      throw new errors.NotFoundError('The story is there no more');
    }
    const isWithdrawn = draft.corrections.some(({ kind }) => kind === 'retraction');
    const story = isWithdrawn ? withdrawnView(draft) : draft;
    return {
      data: await strapi.contentAPI.sanitize.output(story, strapi.getModel(ARTICLE), {}),
      meta: {},
    };
  },
});
