import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { buildSessionMetadata } from '@strapi/utils';
import type { Knex } from 'knex';
import { isTheft } from '../../domain/accounts';
import { SESSION } from '../../uids';
import { findReader, type Reader } from './reader';

const ORIGIN = 'users-permissions';

/** What a client gets to stay logged in. */
export interface Tokens {
  /** The access token. */
  jwt: string;
  refreshToken: string;
}

/** A place where a reader is logged in. */
export interface SessionEntry {
  id: string;
  deviceName: string | null;
  loginAt: string | null;
  lastActiveAt: Date;
  current: boolean;
}

/**
 * A row of Strapi's session manager: one for each refresh token. Those that followed one another after
 * a login are a family and share a `deviceId`, which Warta chooses.
 */
interface StoredSession {
  sessionId: string;
  userId: string;
  deviceId: string | null;
  status: 'active' | 'rotated' | null;
  metadata: { deviceName?: string; loginAt?: string } | null;
  createdAt: Date | string;
  updatedAt: Date | string;
}

const manager = (strapi: Core.Strapi) => strapi.sessionManager(ORIGIN);

function findSession(strapi: Core.Strapi, sessionId: string): Promise<StoredSession | null> {
  return strapi.db.query(SESSION).findOne({ where: { sessionId, origin: ORIGIN } });
}

async function endFamily(strapi: Core.Strapi, session: StoredSession): Promise<void> {
  const { userId, deviceId, sessionId } = session;
  // Without a device the session manager would end everything that the reader has.
  if (deviceId) {
    await manager(strapi).invalidateRefreshToken(userId, deviceId);
  } else {
    await manager(strapi).revokeSessionById(userId, sessionId);
  }
}

async function tokensOf(strapi: Core.Strapi, refreshToken: string): Promise<Tokens | null> {
  const access = await manager(strapi).generateAccessToken(refreshToken);
  return 'error' in access ? null : { jwt: access.token, refreshToken };
}

/** Logs a reader in. */
export async function openSession(
  strapi: Core.Strapi,
  { id }: Pick<Reader, 'id'>,
  { userAgent, now }: { userAgent: string; now: Date },
): Promise<Tokens> {
  const metadata = buildSessionMetadata({ userAgent, loginAt: now.toISOString() });
  const { token } = await manager(strapi).generateRefreshToken(String(id), randomUUID(), {
    type: 'refresh',
    metadata: { ...metadata },
  });
  const tokens = await tokensOf(strapi, token);
  if (!tokens) {
    throw new Error('A new session has no access token');
  }
  return tokens;
}

/**
 * The session that a refresh token names, without a look at its signature: whoever knows the random
 * name of a session may end it, and for more the session manager checks the token.
 */
function sessionIdIn(refreshToken: string): string | null {
  const [, payload = ''] = refreshToken.split('.');
  try {
    const { sessionId } = JSON.parse(Buffer.from(payload, 'base64url').toString()) ?? {};
    return typeof sessionId === 'string' ? sessionId : null;
  } catch {
    return null;
  }
}

/** Makes others who show the same token wait: the session manager would give each of them a new one. */
async function lockSession(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  sessionId: string,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(SESSION);
  // Past the query engine, which would note the time of a change.
  await strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .where({ session_id: sessionId })
    .update({ session_id: transaction.ref('session_id') });
}

/**
 * Replaces a refresh token. One that was replaced before is refused, and ends the whole family unless
 * that was only just; so does a reader who may not log in any more.
 */
export async function refreshSession(
  strapi: Core.Strapi,
  refreshToken: string,
  now: Date,
): Promise<Tokens | null> {
  const sessionId = sessionIdIn(refreshToken);
  if (sessionId === null) {
    return null;
  }
  return strapi.db.transaction(async ({ trx }) => {
    await lockSession(strapi, trx, sessionId);
    const session = await findSession(strapi, sessionId);
    if (!session) {
      return null;
    }
    if (session.status === 'rotated') {
      if (isTheft(new Date(session.updatedAt), now)) {
        await endFamily(strapi, session);
      }
      return null;
    }
    const reader = await findReader(strapi, Number(session.userId));
    if (!reader || reader.blocked || !reader.confirmed) {
      await endFamily(strapi, session);
      return null;
    }
    const rotation = await manager(strapi).rotateRefreshToken(refreshToken);
    return 'error' in rotation ? null : tokensOf(strapi, rotation.token);
  });
}

/** The reader and the session of a refresh token that is valid now. */
export async function readRefreshToken(
  strapi: Core.Strapi,
  refreshToken: string,
): Promise<{ readerId: number; sessionId: string } | null> {
  const validation = await manager(strapi).validateRefreshToken(refreshToken);
  return validation.isValid
    ? { readerId: Number(validation.userId), sessionId: validation.sessionId }
    : null;
}

/** Where a reader is logged in, the latest first. */
export async function listSessions(
  strapi: Core.Strapi,
  readerId: number,
  currentSessionId: string | undefined,
): Promise<SessionEntry[]> {
  const current = currentSessionId ? await findSession(strapi, currentSessionId) : null;
  const active = await manager(strapi).listSessions(String(readerId));
  return (active as unknown as StoredSession[]).map((session) => ({
    id: session.sessionId,
    deviceName: session.metadata?.deviceName ?? null,
    loginAt: session.metadata?.loginAt ?? null,
    lastActiveAt: new Date(session.createdAt),
    // The access token may be of a refresh token that was replaced since.
    current: current !== null && current.deviceId === session.deviceId,
  }));
}

/** Ends one session of a reader; false when he has none with this id. */
export async function endSession(
  strapi: Core.Strapi,
  readerId: number,
  sessionId: string,
): Promise<boolean> {
  const session = await findSession(strapi, sessionId);
  if (session?.userId !== String(readerId)) {
    return false;
  }
  await endFamily(strapi, session);
  return true;
}

/** Logs a reader out everywhere. */
export const endAllSessions = (strapi: Core.Strapi, readerId: number): Promise<void> =>
  manager(strapi).invalidateRefreshToken(String(readerId));

/** Whether a session has not been ended: until then its access tokens are good. */
export const isSessionAlive = (strapi: Core.Strapi, sessionId: string): Promise<boolean> =>
  manager(strapi).isSessionActive(sessionId);
