import type { Core } from '@strapi/strapi';
import { RESET_ADMIN_PASSWORD } from '../src/emails/reset-admin-password';

// Untyped: Strapi's type takes the template of an e-mail for a text.
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  forgotPassword: { emailTemplate: RESET_ADMIN_PASSWORD },
  preview: {
    enabled: true,
    config: {
      // What the panel may show in a frame.
      allowedOrigins: [env('SITE_URL', 'http://localhost:3000')],
      // Put in by offerPreview (src/api/preview), which has a Strapi.
      handler: async () => undefined,
    },
  },
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
});

export default config;
