import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIVES, type TokenPurpose } from '../../domain/accounts';
import { ACCOUNT_TOKEN } from '../../uids';

/** What a secret out of a message was good for. */
export interface Redeemed {
  readerId: number;
  /** The address that is to become the reader's. */
  email: string | null;
}

// A digest without salt is enough: nobody guesses 32 random bytes.
const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const tokens = (strapi: Core.Strapi) => strapi.db.query(ACCOUNT_TOKEN);

/** Forgets the secrets that nobody can use any more. */
export async function dropExpiredTokens(strapi: Core.Strapi, now: Date): Promise<void> {
  await tokens(strapi).deleteMany({ where: { expiresAt: { $lt: now } } });
}

/** Takes back what a reader was sent for a purpose. */
export async function dropTokens(
  strapi: Core.Strapi,
  readerId: number,
  purpose: TokenPurpose,
): Promise<void> {
  const stored = await tokens(strapi).findMany({ where: { reader: readerId, purpose } });
  await tokens(strapi).deleteMany({ where: { id: { $in: stored.map(({ id }) => id) } } });
}

/**
 * Makes a secret to send to a reader, who is the only one to know it. It takes the place of those that
 * he was sent before for the same purpose.
 */
export async function issueToken(
  strapi: Core.Strapi,
  readerId: number,
  purpose: TokenPurpose,
  { now, email = null }: { now: Date; email?: string | null },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await dropTokens(strapi, readerId, purpose);
  await tokens(strapi).create({
    data: {
      digest: digestOf(secret),
      purpose,
      email,
      expiresAt: new Date(now.getTime() + TOKEN_LIVES[purpose]),
      reader: readerId,
    },
  });
  return secret;
}

/**
 * Uses up a secret; null when it is unknown, used, too old, or for something else.
 *
 * @param readerId of the only reader who may use it, where not just anyone may who has it
 */
export async function redeemToken(
  strapi: Core.Strapi,
  secret: string,
  purpose: TokenPurpose,
  now: Date,
  readerId?: number,
): Promise<Redeemed | null> {
  const token: { id: number; email: string | null; reader: { id: number } | null } | null =
    await tokens(strapi).findOne({
      where: {
        digest: digestOf(secret),
        purpose,
        expiresAt: { $gt: now },
        ...(readerId !== undefined && { reader: readerId }),
      },
      populate: { reader: { select: ['id'] } },
    });
  if (!token?.reader) {
    return null;
  }
  // Whoever deletes the row has it: two calls at once cannot both.
  const { count } = await tokens(strapi).deleteMany({ where: { id: token.id } });
  return count === 1 ? { readerId: token.reader.id, email: token.email } : null;
}
