import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answerCache } from '../../answer-cache/answer-cache';
import { adminCaller } from '../../request/admin-caller';

/**
 * GET /warta/answer-cache, for super admins: how many answers this process keeps, in how many bytes,
 * and how often it had one. Outside /api, as the desk is.
 */
export function serveFigures(strapi: Core.Strapi): void {
  function handler(ctx: Context): void {
    if (!adminCaller(strapi)?.isSuperAdmin) {
      throw new errors.PolicyError('Hanya untuk Super Admin / Super admins only', {
        reason: 'not-for-your-role',
      });
    }
    const { answers, isTrusted } = answerCache(strapi);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = { data: { ...answers.figures, hearsOthers: isTrusted } };
  }

  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/warta',
    routes: [{ method: 'GET', path: '/answer-cache', handler, config }],
  } as never);
}
