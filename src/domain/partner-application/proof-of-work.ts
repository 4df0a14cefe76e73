import { z } from 'zod';

/** Milliseconds in which a challenge can be solved, the form filled in and sent: an hour. */
const CHALLENGE_TIME = 60 * 60 * 1000;

/** When a challenge that is given out now loses its worth. */
export const challengeEnd = (now: Date): Date => new Date(now.getTime() + CHALLENGE_TIME);

const hex = (least: number, most: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${least},${most}}$`));

/** What the ALTCHA widget sends of one that it has solved (altcha-lib 2, `Payload`). */
const PAYLOAD = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: hex(2, 128),
      salt: hex(2, 128),
      cost: z.int().positive(),
      keyLength: z.int().positive(),
      keyPrefix: hex(1, 128),
      /** Seconds since 1970. */
      expiresAt: z.int().positive(),
    }),
    signature: hex(64, 64),
  }),
  solution: z.object({
    counter: z.int().nonnegative(),
    derivedKey: hex(2, 256),
    time: z.number().optional(),
  }),
});

/** A solved challenge as it was sent; whether it is one is for the library to say. */
export type SolvedChallenge = z.output<typeof PAYLOAD>;

/** Reads what the widget writes into its field, JSON in Base64; null for anything else. */
export function readSolvedChallenge(text: string): SolvedChallenge | null {
  try {
    const read = PAYLOAD.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Why a proof of work does not do. */
export type ProofProblem = 'unreadable' | 'expired' | 'wrong' | 'spent';

/** When a solved challenge loses, or has lost, its worth. */
export const challengeExpiry = ({ challenge }: SolvedChallenge): Date =>
  new Date(challenge.parameters.expiresAt * 1000);
