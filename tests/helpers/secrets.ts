/** What a Strapi of tests signs and encrypts with. */
export const SECRETS = {
  APP_KEYS: 'test-key-one-test-key,test-key-two-test-key',
  API_TOKEN_SALT: 'test-api-token-salt-0123456789',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt-0123456789',
  JWT_SECRET: 'test-jwt-secret-0123456789',
  ENCRYPTION_KEY: 'test-encryption-key-0123456789ab',
};
