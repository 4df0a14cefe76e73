import type { Core } from '@strapi/strapi';
import { now } from '../../clock';
import { PREVIEW_LIFETIME, writePreviewToken } from '../../domain/preview';
import { siteAddresses } from '../../domain/site-addresses';
import { publishedVersion } from '../../queries/published-version';
import { storyPlace } from '../../queries/story-place';
import { ARTICLE } from '../../uids';
import { previewKeyOf } from './preview-key-of';

/** What the content manager asks to see. */
interface Wanted {
  documentId: string;
  status?: string;
}

/**
 * Where the public site shows a story to who edits it: what is published under its address, a draft
 * by a signed link that ends after an hour. Undefined where there is nothing to show, and for other
 * types. Whether the caller may see the draft is asked before (`global::preview-what-may-be-read`).
 */
export const previewUrl =
  (strapi: Core.Strapi) =>
  async (uid: string, { documentId, status }: Wanted): Promise<string | undefined> => {
    if (uid !== ARTICLE) {
      return undefined;
    }
    const addresses = siteAddresses(strapi.config.get('server.siteUrl'));
    if (status === 'published') {
      const published = await publishedVersion(strapi, documentId);
      return published ? addresses.story(published.slug) : undefined;
    }
    if (!(await storyPlace(strapi, documentId))) {
      return undefined;
    }
    const expires = new Date(now(strapi).getTime() + PREVIEW_LIFETIME);
    return addresses.preview(writePreviewToken(previewKeyOf(strapi), { documentId, expires }));
  };
