import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forgetAttachments } from '../queries/partner-applications/forget-application';
import { storedApplication } from '../queries/partner-applications/stored-application';
import { recordAudit } from '../queries/record-audit';
import { PARTNER_APPLICATION } from '../uids';

const LISTS: ReadonlySet<string> = new Set(['findMany', 'findFirst', 'count']);

/** Whoever has not confirmed the address has not applied. */
const IN_QUEUE = { submittedAt: { $notNull: true } };

/**
 * Keeps partner applications as they were sent: what becomes of one is decided by its workflow, and
 * the forms of the admin panel only show it. It can be deleted, with its files. One that nobody has
 * confirmed is not there for anyone.
 *
 * @throws PolicyError, NotFoundError
 */
export function keepApplications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== PARTNER_APPLICATION) {
      return next();
    }
    const { action } = context;
    const params = context.params as { documentId?: string; filters?: object };
    if (LISTS.has(action)) {
      params.filters = params.filters ? { $and: [params.filters, IN_QUEUE] } : IN_QUEUE;
      return next();
    }
    const { documentId = '' } = params;
    const application = await storedApplication(strapi, documentId);
    if (action === 'findOne') {
      if (application && application.submittedAt === null) {
        throw new errors.NotFoundError('Tidak ada pengajuan ini / There is no such application');
      }
      return next();
    }
    if (action !== 'delete') {
      throw new errors.PolicyError(
        'Pengajuan mitra tidak diubah di sini / Partner applications are not changed here',
        { reason: 'read-only' },
      );
    }
    const result = await next();
    if (application) {
      await forgetAttachments(strapi, [documentId]);
      await recordAudit(strapi, {
        action: 'delete',
        contentType: PARTNER_APPLICATION,
        documentId,
        title: application.organisation,
        details: { state: application.state },
      });
    }
    return result;
  });
}
