import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type LetterLanguage, letterLanguage } from '../../../domain/partner-application';
import { NATIONAL_TIME_ZONE } from '../../../domain/regions';
import { absoluteTime } from '../../../domain/relative-time';
import type { StoredApplication } from '../../../queries/partner-applications/stored-application';
import { ConflictError } from '../../../request/conflict-error';
import { languageOf } from '../../../request/language';
import { rootPath } from '../../home/root-path';
import { APPLICATION_PAGE } from '../application-page-url';
import {
  APPLICANT_STEPS,
  type ApplicantStep,
  applicationOf,
  takeApplicantStep,
} from '../take-applicant-step';
import { applicationPage, goneApplicationPage, PAGE_STYLE } from './application-page';

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** No script, no other file, one style, and forms that go nowhere else. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the page that the e-mails to applicants lead to. A page of the server's own: whether a
 * network has a site, and what that can do, is not for an e-mail to know.
 */
export function serveApplicationPage(strapi: Core.Strapi): void {
  const root = rootPath(strapi);
  const tokenOf = (ctx: Context) => String(ctx.params.token);
  const pathOf = (ctx: Context) => `${root}${APPLICATION_PAGE}/${encodeURIComponent(tokenOf(ctx))}`;

  function answer(ctx: Context, status: number, language: LetterLanguage, html: string): void {
    ctx.status = status;
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('Content-Language', language);
    ctx.set('Content-Security-Policy', POLICY);
    // The address is the key: no site that is linked to gets to know it.
    ctx.set('Referrer-Policy', 'no-referrer');
    ctx.body = html;
  }

  /** Calls back with the application behind the link; says in words when there is none. */
  async function withApplication(
    ctx: Context,
    run: (application: StoredApplication) => Promise<void>,
  ): Promise<void> {
    try {
      await run(await applicationOf(strapi, tokenOf(ctx)));
    } catch (error) {
      if (!(error instanceof errors.NotFoundError)) {
        throw error;
      }
      const language = letterLanguage(languageOf(ctx));
      answer(ctx, 404, language, goneApplicationPage(language));
    }
  }

  const show = (ctx: Context) =>
    withApplication(ctx, async (application) => {
      const language = letterLanguage(application.language);
      const since = absoluteTime(new Date(application.stateAt), {
        locale: language,
        timeZone: application.region?.timeZone ?? NATIONAL_TIME_ZONE,
      });
      answer(ctx, 200, language, applicationPage(language, application, pathOf(ctx), since));
    });

  const step = (name: ApplicantStep) => (ctx: Context) =>
    withApplication(ctx, async () => {
      try {
        await takeApplicantStep(strapi, tokenOf(ctx), name);
      } catch (error) {
        // It has moved on meanwhile: the page says where to.
        if (!(error instanceof ConflictError)) {
          throw error;
        }
      }
      ctx.set('Cache-Control', 'private, no-store');
      ctx.status = 303;
      ctx.set('Location', pathOf(ctx));
      ctx.body = '';
    });

  const config = { auth: false } as const;
  const path = `${APPLICATION_PAGE}/:token`;
  strapi.server.routes([
    { method: 'GET', path, handler: show, config },
    ...APPLICANT_STEPS.map((name) => ({
      method: 'POST' as const,
      path: `${path}/${name}`,
      handler: step(name),
      config,
    })),
  ]);
}
