import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepPrivate } from '../../../request/keep-private';
import { queryRules, readQuery } from '../../../request/read-query';
import { presentStatus } from '../present-status';
import { newChallenge } from '../proof-of-work';
import { receiveApplication } from '../receive-application';
import { type ApplicantStep, applicationOf, takeApplicantStep } from '../take-applicant-step';

/** Nothing here has parameters but `lang`. */
const QUERY = queryRules({});

export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function status(ctx: Context) {
    keepPrivate(ctx);
    readQuery(ctx, QUERY);
    return { data: presentStatus(await applicationOf(strapi, String(ctx.params.token))), meta: {} };
  }

  const step = (name: ApplicantStep) => async (ctx: Context) => {
    readQuery(ctx, QUERY);
    await takeApplicantStep(strapi, String(ctx.params.token), name);
    return status(ctx);
  };

  return {
    /** In the format of the ALTCHA widget, which asks for it itself. */
    async challenge(ctx: Context) {
      keepPrivate(ctx);
      readQuery(ctx, QUERY);
      return newChallenge(strapi);
    },

    async create(ctx: Context) {
      readQuery(ctx, QUERY);
      const reception = await receiveApplication(strapi, ctx);
      if ('unsent' in reception) {
        const message =
          'Surel konfirmasi tidak terkirim; coba lagi nanti / The e-mail to confirm was not sent; try again later';
        ctx.status = 503;
        ctx.body = {
          data: null,
          error: { status: 503, name: 'ServiceUnavailableError', message, details: {} },
        };
        return;
      }
      ctx.status = 202;
      ctx.body = { data: { state: 'unconfirmed', confirmBy: reception.confirmBy }, meta: {} };
    },

    status,
    confirm: step('confirm'),
    withdraw: step('withdraw'),
  };
};
