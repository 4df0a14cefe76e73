import type { Core } from '@strapi/strapi';
import { applicationToken, type LetterLanguage } from '../../domain/partner-application';
import { siteAddresses } from '../../domain/site-addresses';
import { linkSecrets } from '../../request/link-secrets';

/**
 * The link that the e-mails carry, to a page of the site in their language; whoever has it is the
 * applicant.
 */
export function applicationPageUrl(
  strapi: Core.Strapi,
  documentId: string,
  language: LetterLanguage,
): string {
  const [secret] = linkSecrets(strapi);
  const { application } = siteAddresses(strapi.config.get('server.siteUrl'));
  return `${application(applicationToken(documentId, secret))}?lang=${language}`;
}
