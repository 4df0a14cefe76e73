import type { Core } from '@strapi/strapi';
import type { ApplicationState } from '../../domain/partner-application';
import { PARTNER_APPLICATION } from '../../uids';

/** Another application for the same region. */
export interface RivalApplication {
  documentId: string;
  organisation: string;
  state: ApplicationState;
  submittedAt: string;
}

/** The other applications for a region, the first first; whoever has not confirmed has not applied. */
export async function rivalApplications(
  strapi: Core.Strapi,
  regionId: number,
  documentId: string,
): Promise<RivalApplication[]> {
  return strapi.db.query(PARTNER_APPLICATION).findMany({
    select: ['documentId', 'organisation', 'state', 'submittedAt'],
    where: {
      region: { id: regionId },
      documentId: { $ne: documentId },
      submittedAt: { $notNull: true },
    },
    orderBy: { submittedAt: 'asc' },
  });
}
