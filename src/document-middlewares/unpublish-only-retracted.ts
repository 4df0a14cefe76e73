import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRetracted } from '../queries/corrections/is-retracted';
import { recordAudit } from '../queries/record-audit';
import { storyTitle } from '../queries/story-title';
import { adminCaller } from '../request/admin-caller';
import { ARTICLE } from '../uids';

/**
 * Readers are told why a story is gone (Pedoman Pemberitaan Media Siber, 5b): an editor takes a
 * published one back by a retraction, and only then may unpublish or delete it. The super admin may
 * at once, on the record; importers, jobs and API tokens are held by their own permissions.
 */
export function unpublishOnlyRetracted(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (uid !== ARTICLE || (action !== 'unpublish' && action !== 'delete')) {
      return next();
    }
    const caller = adminCaller(strapi);
    const { documentId } = context.params;
    if (!caller || (await isRetracted(strapi, documentId)) !== false) {
      return next();
    }
    if (!caller.isSuperAdmin) {
      const message = 'a published story is withdrawn by a published retraction that says why';
      throw new errors.ValidationError(`corrections: ${message}`, {
        errors: [{ path: ['corrections'], message, name: 'ValidationError' }],
      });
    }
    await recordAudit(strapi, {
      action: 'override',
      contentType: ARTICLE,
      documentId,
      title: await storyTitle(strapi, documentId),
      details: { rule: 'retract-first', action },
    });
    return next();
  });
}
