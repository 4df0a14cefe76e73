import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readUnsubscribeToken } from '../../../domain/digest';
import { accountAddress } from '../../../domain/site-addresses';
import { stopDigest } from '../../../queries/readers/plan-digest';
import { linkSecrets } from '../../../request/link-secrets';
import { readFields } from '../../../request/read-fields';
import { queryRules, readQuery, refusedParameter } from '../../../request/read-query';

const QUERY = queryRules({ token: z.string('wajib diisi / is required') });

/** What mail programs send, as a form (RFC 8058, 3.2). */
const ONE_CLICK = z.object({
  'List-Unsubscribe': z.literal('One-Click', 'harus "One-Click" / must be "One-Click"'),
});

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws ValidationError naming the token when it is none of ours */
  function readToken(ctx: Context): { token: string; settingsId: string } {
    const { token } = readQuery(ctx, QUERY);
    const settingsId = readUnsubscribeToken(token, linkSecrets(strapi));
    if (settingsId === null) {
      throw refusedParameter('token', 'bukan dari surel ringkasan / is not from a digest');
    }
    return { token, settingsId };
  }

  return {
    /** Leads people to the page that asks them. Nothing is stopped by a GET: programs follow links. */
    async ask(ctx: Context): Promise<void> {
      const { token } = readToken(ctx);
      ctx.redirect(accountAddress(strapi.config.get('server.siteUrl'), 'stopDigest', token));
      ctx.body = '';
    },

    /** Stops the digest, however often it is asked to and whether there still is an account. */
    async stop(ctx: Context) {
      const { settingsId } = readToken(ctx);
      readFields(ctx.request.body, ONE_CLICK);
      await stopDigest(strapi, settingsId);
      return { data: { digest: false }, meta: {} };
    },
  };
};
