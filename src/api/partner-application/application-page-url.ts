import type { Core } from '@strapi/strapi';
import { applicationToken } from '../../domain/partner-application';
import { linkSecrets } from '../../request/link-secrets';

/** Where an applicant sees the application, as the path under which this server serves the page. */
export const APPLICATION_PAGE = '/partner-applications';

/** The link that the e-mails carry; whoever has it is the applicant. */
export function applicationPageUrl(strapi: Core.Strapi, documentId: string): string {
  const root = strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');
  const [secret] = linkSecrets(strapi);
  return `${root}${APPLICATION_PAGE}/${applicationToken(documentId, secret)}`;
}
