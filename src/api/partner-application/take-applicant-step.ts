import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readApplicationToken } from '../../domain/partner-application';
import {
  type StoredApplication,
  storedApplication,
} from '../../queries/partner-applications/stored-application';
import { linkSecrets } from '../../request/link-secrets';
import { inTask } from '../../request/newsroom-task';
import { changeState } from './change-state';
import { notifyApplicant } from './notify-applicant';

/** What an applicant may do by the link. */
export type ApplicantStep = 'confirm' | 'withdraw';

/**
 * The application behind a link.
 *
 * @throws NotFoundError for a link that is none of ours, and one whose application is deleted
 */
export async function applicationOf(
  strapi: Core.Strapi,
  token: string,
): Promise<StoredApplication> {
  const documentId = readApplicationToken(token, linkSecrets(strapi));
  const application = documentId === null ? null : await storedApplication(strapi, documentId);
  if (!application) {
    throw new errors.NotFoundError('Tidak ada pengajuan ini / There is no such application');
  }
  return application;
}

/** Confirms or withdraws an application for whoever holds its link, and writes to the applicant. */
export async function takeApplicantStep(
  strapi: Core.Strapi,
  token: string,
  transition: ApplicantStep,
): Promise<void> {
  const { documentId } = await applicationOf(strapi, token);
  const isChanged = await inTask(strapi, { program: 'applicant' }, () =>
    changeState(strapi, { documentId, transition, party: 'applicant' }),
  );
  if (isChanged) {
    await notifyApplicant(strapi, documentId);
  }
}
