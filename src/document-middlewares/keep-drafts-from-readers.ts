import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { mayPreview, PREVIEW } from '../permissions/may-preview';
import { isContentApi } from '../request/is-content-api';
import { createPublishedOnly } from './published-only';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/** Parameters that ask about the other version of a story, and tell of it by their answer. */
const ABOUT_DRAFTS = ['publicationFilter', 'hasPublishedVersion'];

// Strapi hides the message of any other 403.
const forbidden = (param: string) =>
  new errors.PolicyError(`${param}: drafts need an API token with the permission ${PREVIEW}`, {
    source: 'query',
    param,
  });

/**
 * Keeps every unpublished word from callers of the content API who may not preview (ADR 003). It
 * stands at the Document Service, so that generated and hand-written endpoints are covered alike.
 */
export function keepDraftsFromReaders(strapi: Core.Strapi): void {
  const publishedOnly = createPublishedOnly((uid) => strapi.getModel(uid as never));

  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    if (!isContentApi(request) || mayPreview(request)) {
      return next();
    }
    const params = context.params as Record<string, unknown>;
    for (const param of ABOUT_DRAFTS) {
      if (params[param] !== undefined) {
        throw forbidden(param);
      }
    }
    const restricted = await publishedOnly(context.uid, params);
    if (READS.has(context.action)) {
      if (params.status === 'draft') {
        throw forbidden('status');
      }
      // An empty status would otherwise mean the Document Service's default, which is the draft.
      restricted.status = params.status || 'published';
    }
    Object.assign(context, { params: restricted });
    return next();
  });
}
