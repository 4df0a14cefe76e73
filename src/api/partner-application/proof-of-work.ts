import type { Core } from '@strapi/strapi';
import { now } from '../../clock';
import {
  challengeEnd,
  challengeExpiry,
  type ProofProblem,
  readSolvedChallenge,
} from '../../domain/partner-application';
import { deriveKey as deriveSigningKey } from '../../domain/signing/derive-key';
import { isSpent } from '../../queries/partner-applications/store-application';
import { linkSecrets } from '../../request/link-secrets';

// The package has builds of both kinds, but describes only the one for modules.
type Altcha = typeof import('altcha-lib', { with: { 'resolution-mode': 'import' }});
type Pbkdf2 = typeof import('altcha-lib/algorithms/pbkdf2', { with: {
  'resolution-mode': 'import',
}});

const { createChallenge, verifySolution }: Altcha = require('altcha-lib');
const { deriveKey }: Pbkdf2 = require('altcha-lib/algorithms/pbkdf2');

/**
 * A prefix of two hex digits takes 256 tries on average, each of so many rounds: some tenths of a
 * second of one core, and a millisecond to verify.
 */
const DIFFICULTY = { algorithm: 'PBKDF2/SHA-256', cost: 2000, keyPrefix: '00' } as const;

const PURPOSE = 'warta/partner-application/challenge';

const keyFrom = (secret: string): string => deriveSigningKey(secret, PURPOSE).toString('hex');

/** A challenge for the ALTCHA widget, which the sender of an application has to solve. */
export function newChallenge(strapi: Core.Strapi) {
  const [secret] = linkSecrets(strapi);
  return createChallenge({
    ...DIFFICULTY,
    deriveKey,
    expiresAt: challengeEnd(now(strapi)),
    hmacSignatureSecret: keyFrom(secret),
  });
}

/** A proof of work that does, and what the one use of it is told by. */
export interface Proof {
  signature: string;
  expiresAt: Date;
}

/** Reads the proof of work that came with an application: one of ours, solved, in time, not yet used. */
export async function checkProof(
  strapi: Core.Strapi,
  text: string,
): Promise<Proof | { problem: ProofProblem }> {
  const solved = readSolvedChallenge(text);
  if (!solved) {
    return { problem: 'unreadable' };
  }
  const { challenge, solution } = solved;
  for (const secret of linkSecrets(strapi)) {
    const { verified, expired } = await verifySolution({
      challenge,
      solution: { ...solution, time: solution.time ?? 0 },
      deriveKey,
      hmacSignatureSecret: keyFrom(secret),
    });
    // The library reads the machine's clock; a test has its own.
    if (expired || (verified && challengeExpiry(solved) <= now(strapi))) {
      return { problem: 'expired' };
    }
    if (verified) {
      const { signature } = challenge;
      return (await isSpent(strapi, signature))
        ? { problem: 'spent' }
        : { signature, expiresAt: challengeExpiry(solved) };
    }
  }
  return { problem: 'wrong' };
}
