import type { Core } from '@strapi/strapi';
import { emailSettings } from '../src/email/email-settings';

/** Seconds that a reader stays logged in without coming by, and at most. */
const IDLE = 30 * 24 * 60 * 60;
const LONGEST = 180 * 24 * 60 * 60;

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
        idleRefreshTokenLifespan: IDLE,
        maxRefreshTokenLifespan: LONGEST,
        httpOnly: true,
        cookie: {
          name: 'warta_refresh',
          path: '/api/auth',
          sameSite: 'strict',
          secure: env('PUBLIC_URL', '').startsWith('https:'),
          maxAge: IDLE * 1000,
        },
      },
      // It counts by path and process; Warta's own limits stand in src/domain/accounts.
      ratelimit: { enabled: false },
    },
  },
});

export default config;
