/** What a secret in a message is good for. */
export const TOKEN_PURPOSES = ['confirm-email', 'reset-password', 'change-email'] as const;

export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

/** Milliseconds that a secret in a message lives. */
export const TOKEN_LIVES: Readonly<Record<TokenPurpose, number>> = {
  'confirm-email': 48 * HOURS,
  'reset-password': 60 * MINUTES,
  'change-email': 24 * HOURS,
};
