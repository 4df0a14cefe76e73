import type { Core } from '@strapi/strapi';
import type { ApplicationState, LegalForm } from '../../domain/partner-application';
import { PARTNER_APPLICATION } from '../../uids';

/** An application as it is stored. Instants are ISO 8601, UTC. */
export interface StoredApplication {
  id: number;
  documentId: string;
  organisation: string;
  legalForm: LegalForm;
  website: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  language: string;
  state: ApplicationState;
  stateAt: string;
  confirmBy: string;
  submittedAt: string | null;
  reason: string | null;
  mailedAt: string | null;
  mailError: string | null;
  region: AppliedRegion | null;
  /** The admin user who runs the edition for the partner. */
  editor: InvitedEditor | null;
}

/** The region that is applied for. */
export interface AppliedRegion {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  timeZone: string;
  brand: string | null;
  active: boolean;
  partner: { organisation: string } | null;
}

export interface InvitedEditor {
  id: number;
  email: string;
  isActive: boolean | null;
  /** With which a password can be chosen; null once one was. */
  registrationToken: string | null;
}

/** The application with this documentId, or null. */
export async function storedApplication(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredApplication | null> {
  return strapi.db.query(PARTNER_APPLICATION).findOne({
    where: { documentId },
    populate: {
      region: {
        select: ['id', 'documentId', 'name', 'slug', 'timeZone', 'brand', 'active'],
        populate: { partner: true },
      },
      editor: { select: ['id', 'email', 'isActive', 'registrationToken'] },
    },
  });
}
