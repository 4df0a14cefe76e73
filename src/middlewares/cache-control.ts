import type { Core } from '@strapi/strapi';
import etag from 'etag';
import type { Context } from 'koa';
import { now } from '../clock';
import { cutTemplate, maxAgeUntil } from '../domain/response-cache';
import { answerExpiryOf } from '../request/answer-expiry';
import { isContentApiPath } from '../request/is-content-api-path';
import { offerAnswer } from '../request/keep-answer';
import { labelExpiryOf } from '../request/label-expiry';
import { currentNotes } from '../request/note-reads';

/** Seconds: how long a published change may go unseen in a cache that is not ours. */
const LONGEST = 60;

function isPublicAnswer(ctx: Context): boolean {
  return (
    (ctx.method === 'GET' || ctx.method === 'HEAD') &&
    ctx.status === 200 &&
    ctx.state.isPrivate !== true &&
    ctx.get('authorization') === '' &&
    ctx.response.get('set-cookie') === '' &&
    ctx.state.route?.info?.apiName !== undefined
  );
}

/**
 * Lets others cache what anyone may read, never past the first instant at which one of its labels
 * would read differently; everything else on the content API is private.
 */
const cacheControl: Core.MiddlewareFactory = (_config, { strapi }) => {
  return async (ctx, next) => {
    if (!isContentApiPath(ctx.path)) {
      return next();
    }
    ctx.set('Cache-Control', 'private, no-store');
    await next();
    if (!isPublicAnswer(ctx)) {
      return;
    }
    // Cutting costs more than serialising: only for an answer that will be kept.
    const cut = currentNotes(strapi) && cutTemplate(ctx.body);
    const text = cut ? cut.text : JSON.stringify(ctx.body);
    const present = now(strapi);
    const ages = [labelExpiryOf(ctx), answerExpiryOf(ctx)].map((end) => maxAgeUntil(end, present));
    const maxAge = Math.min(LONGEST, ...ages);
    if (!ctx.response.is('+json')) {
      ctx.type = 'application/json; charset=utf-8';
    }
    ctx.body = text;
    ctx.vary('Accept-Language, Authorization');
    ctx.set('Cache-Control', `public, max-age=${maxAge}`);
    ctx.set('Content-Language', ctx.state.language);
    ctx.set('ETag', etag(text));
    if (cut) {
      const contentType = ctx.response.get('Content-Type');
      offerAnswer(ctx, { template: cut.template, contentType, longest: LONGEST });
    }
    if (ctx.fresh) {
      ctx.status = 304;
    }
  };
};

export default cacheControl;
