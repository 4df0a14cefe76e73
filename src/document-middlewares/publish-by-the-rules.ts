import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { isSlugOf, missingForPublication, slugFromHeadline } from '../domain/publishing';
import { publicationStamp } from '../domain/publishing/publication-stamp';
import { forgetSlug, rememberSlug } from '../queries/former-slugs';
import { type PublishedVersion, publishedVersion } from '../queries/published-version';
import { type Draft, readDraft } from '../queries/read-draft';
import { settleSlug } from '../queries/settle-slug';
import { ARTICLE } from '../uids';

const REQUIRED = 'is required for publication';

function assertComplete(draft: Draft): void {
  const missing = missingForPublication(draft);
  if (missing.length > 0) {
    throw new errors.ValidationError(`Cannot be published without: ${missing.join(', ')}`, {
      errors: missing.map((part) => ({
        path: part.split('.'),
        message: REQUIRED,
        name: 'ValidationError',
      })),
    });
  }
}

function assertNotInTheFuture({ datePublished }: Draft, present: Date): void {
  if (datePublished !== null && new Date(datePublished) > present) {
    const message = 'lies in the future';
    throw new errors.ValidationError(`datePublished: ${message}`, {
      errors: [{ path: ['datePublished'], message, name: 'ValidationError' }],
    });
  }
}

/** What a publication writes into the draft, which Strapi then copies to the published row. */
async function stampOf(
  strapi: Core.Strapi,
  draft: Draft,
  last: PublishedVersion | null,
  present: Date,
) {
  const headline = draft.headline ?? '';
  const slug = draft.slug ?? slugFromHeadline(headline);
  const chosen = !isSlugOf(slug, headline);
  return {
    ...publicationStamp(draft, last?.dateModified ?? null, present),
    slug: await settleSlug(strapi, { slug, chosen }, draft.documentId),
  };
}

/**
 * A story goes out complete, with its dates and its address, or not at all: everything that is
 * missing is named at once, `datePublished` is set once, and an address that changed keeps working.
 */
export function publishByTheRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || context.action !== 'publish') {
      return next();
    }
    const { documentId } = context.params;
    const draft = await readDraft(strapi, documentId);
    if (!draft) {
      throw new errors.NotFoundError(`There is no story ${documentId}`);
    }
    const present = now(strapi);
    assertComplete(draft);
    assertNotInTheFuture(draft, present);

    const last = await publishedVersion(strapi, documentId);
    const stamp = await stampOf(strapi, draft, last, present);
    await strapi.db.query(ARTICLE).update({ where: { id: draft.id }, data: stamp });
    const result = await next();
    await forgetSlug(strapi, ARTICLE, stamp.slug);
    if (last && last.slug !== stamp.slug) {
      await rememberSlug(strapi, ARTICLE, last.slug, documentId);
    }
    return result;
  });
}
