import type { Core } from '@strapi/strapi';
import { outboxOf } from './email-settings';

/** Says in the log that e-mail is not sent: in production somebody would wait for it. */
export function tellWhereEmailGoes(strapi: Core.Strapi): void {
  const outbox = outboxOf(process.env);
  if (outbox !== null) {
    strapi.log.warn(`E-mail is not sent: SMTP_URL is not set. It goes to the folder ${outbox}`);
  }
}
