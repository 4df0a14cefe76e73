import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Schema } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import { mayPreview, PREVIEW } from '../permissions/may-preview';
import { isContentApi } from '../request/is-content-api';
import { createPublishedOnly } from '../request/published-only';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/** Writes whose answer holds nothing but what the caller sent, or nothing at all. */
const BLIND_WRITES = new Set(['create', 'delete']);

/** Parameters that ask about the other version of a story, and tell of it by their answer. */
const ABOUT_DRAFTS = ['publicationFilter', 'hasPublishedVersion'];

// Strapi hides the message of any other 403.
const forbidden = (what: string) =>
  new errors.PolicyError(`${what}: drafts need an API token with the permission ${PREVIEW}`, {
    source: 'query',
    param: what,
  });

/**
 * Keeps every unpublished word from callers of the content API who may not preview (ADR 003). It
 * stands at the Document Service, so that generated and hand-written endpoints are covered alike.
 */
export function keepDraftsFromReaders(strapi: Core.Strapi): void {
  const publishedOnly = createPublishedOnly((uid) => strapi.getModel(uid as never));
  // What our own code reads on the way of a write is not what the caller asked to see.
  const insideWrite = new AsyncLocalStorage<true>();

  /** The answer to a write shows the draft that was written, and the drafts populated under it. */
  function assertBlind(action: string, params: Record<string, unknown>, schema: Schema.Schema) {
    const hasDrafts = contentTypes.hasDraftAndPublish(schema as Schema.ContentType);
    if (hasDrafts && !BLIND_WRITES.has(action)) {
      throw forbidden(action);
    }
    if (params.populate !== undefined) {
      throw forbidden('populate');
    }
  }

  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    if (!isContentApi(request) || mayPreview(request) || insideWrite.getStore()) {
      return next();
    }
    const params = context.params as Record<string, unknown>;
    for (const param of ABOUT_DRAFTS) {
      if (params[param] !== undefined) {
        throw forbidden(param);
      }
    }
    if (!READS.has(context.action)) {
      assertBlind(context.action, params, context.contentType);
      return insideWrite.run(true, next);
    }
    if (params.status === 'draft') {
      throw forbidden('status');
    }
    // An empty status would otherwise mean the Document Service's default, which is the draft.
    const status = params.status || 'published';
    // Whether a story is found by a filter tells what it says, as a list does.
    const isList =
      context.action !== 'findOne' || params.filters !== undefined || params._q !== undefined;
    const restricted = await publishedOnly(context.uid, params, isList);
    Object.assign(context, { params: { ...restricted, status } });
    return next();
  });
}
