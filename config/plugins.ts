import type { Core } from '@strapi/strapi';
import { emailSettings } from '../src/email/email-settings';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  email: {
    config: emailSettings({
      SMTP_URL: env('SMTP_URL'),
      EMAIL_FROM: env('EMAIL_FROM'),
      OUTBOX_DIR: env('OUTBOX_DIR'),
    }),
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: env('JWT_SECRET'),
      sessions: {
        accessTokenLifespan: 600,
        httpOnly: true,
      },
    },
  },
});

export default config;
