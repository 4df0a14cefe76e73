import path from 'node:path';
import { outboxTransport } from './outbox-transport';

interface EmailEnv {
  SMTP_URL?: string | undefined;
  EMAIL_FROM?: string | undefined;
  OUTBOX_DIR?: string | undefined;
}

/** The folder that e-mail goes to, absolute; null when it is sent. */
export function outboxOf({ SMTP_URL, OUTBOX_DIR }: EmailEnv): string | null {
  return SMTP_URL ? null : path.resolve(process.cwd(), OUTBOX_DIR || '.tmp/outbox');
}

/**
 * The settings of Strapi's e-mail plugin: nodemailer by SMTP_URL (smtps://user:password@host:465), or
 * without it a folder that somebody looks into. What Strapi itself writes goes the same way.
 */
export function emailSettings(env: EmailEnv) {
  const outbox = outboxOf(env);
  return {
    provider: 'nodemailer',
    providerOptions: outbox === null ? { url: env.SMTP_URL } : outboxTransport(outbox),
    settings: { defaultFrom: env.EMAIL_FROM || 'Warta <warta@localhost>' },
  };
}
