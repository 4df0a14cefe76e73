import type { Core } from '@strapi/strapi';
import { now } from '../../clock';
import { letterLanguage, writeApplicationMessage } from '../../domain/partner-application';
import { NATIONAL_TIME_ZONE } from '../../domain/regions';
import { absoluteTime } from '../../domain/relative-time';
import {
  type InvitedEditor,
  type StoredApplication,
  storedApplication,
} from '../../queries/partner-applications/stored-application';
import { PARTNER_APPLICATION } from '../../uids';
import { applicationPageUrl } from './application-page-url';

/** Characters of an error that are kept; the log has the rest. */
const LONGEST = 255;

/** Where the partner's editor gets in: with the invitation as long as there is no password. */
function entranceOf(strapi: Core.Strapi, editor: InvitedEditor) {
  const admin = strapi.config.get<string>('admin.absoluteUrl').replace(/\/+$/, '');
  const { isActive, registrationToken } = editor;
  return isActive || registrationToken === null
    ? { url: `${admin}/auth/login`, isInvitation: false }
    : {
        url: `${admin}/auth/register?registrationToken=${encodeURIComponent(registrationToken)}`,
        isInvitation: true,
      };
}

async function send(strapi: Core.Strapi, application: StoredApplication): Promise<void> {
  const { documentId, state, region, editor, contactEmail } = application;
  const language = letterLanguage(application.language);
  const { subject, text, html } = writeApplicationMessage(state, language, {
    contactName: application.contactName,
    organisation: application.organisation,
    region: region?.name ?? null,
    link: applicationPageUrl(strapi, documentId, language),
    confirmBy: absoluteTime(new Date(application.confirmBy), {
      locale: language,
      timeZone: region?.timeZone ?? NATIONAL_TIME_ZONE,
    }),
    reason: application.reason,
    entrance: editor && entranceOf(strapi, editor),
  });
  await strapi.plugin('email').service('email').send({ to: contactEmail, subject, text, html });
}

/**
 * Writes to an applicant what the application has come to, and keeps with it when that was done or
 * why it could not be: the message can be sent again. To be called when the change is in the
 * database: a message cannot be taken back. Returns whether it went out.
 */
export async function notifyApplicant(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const application = await storedApplication(strapi, documentId);
  if (!application) {
    return false;
  }
  let problem: string | null = null;
  try {
    await send(strapi, application);
  } catch (error) {
    strapi.log.error(`The e-mail about the partner application ${documentId} was not sent`);
    strapi.log.error(error);
    problem = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST) || 'error';
  }
  await strapi.db.query(PARTNER_APPLICATION).updateMany({
    where: { documentId },
    data: problem === null ? { mailedAt: now(strapi), mailError: null } : { mailError: problem },
  });
  return problem === null;
}
