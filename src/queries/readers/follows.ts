import type { Core } from '@strapi/strapi';
import { FOLLOWED_SECTIONS } from '../../domain/feed/personal';
import type { Section } from '../../domain/site-addresses';
import { ConflictError } from '../../request/conflict-error';
import { FOLLOW } from '../../uids';
import type { NameRef } from '../cards';
import { followTargets } from './follow-targets';

/** As many as any reader can mean, and few enough to be ranked at once. */
export const MOST_FOLLOWS = 300;

/** What a reader follows, by its documentId. */
export interface StoredFollow {
  section: Section;
  targetDocumentId: string;
  /** ISO 8601 instant, UTC. */
  followedAt: string;
}

/** What a reader follows, with its name. */
export interface Follow extends NameRef {
  section: Section;
  followedAt: string;
}

/** What a reader follows, also what is no more; the newest first. One query. */
export function storedFollows(
  strapi: Core.Strapi,
  readerId: string,
  section?: Section,
): Promise<StoredFollow[]> {
  return strapi.db.query(FOLLOW).findMany({
    select: ['id', 'section', 'targetDocumentId', 'followedAt'],
    where: { readerId, ...(section ? { section } : {}) },
    orderBy: [{ followedAt: 'desc' }, { id: 'desc' }],
  });
}

/** What a reader follows by its name, the newest first; what is no more is left out. */
export async function followsOf(
  strapi: Core.Strapi,
  readerId: string,
  section?: Section,
): Promise<Follow[]> {
  const stored = await storedFollows(strapi, readerId, section);
  const named = await Promise.all(
    FOLLOWED_SECTIONS.map(async (kind) => {
      const ids = stored.filter((follow) => follow.section === kind);
      const targets = await followTargets(
        strapi,
        kind,
        ids.map(({ targetDocumentId }) => targetDocumentId),
      );
      return targets.map((target) => [`${kind}/${target.documentId}`, target] as const);
    }),
  );
  const byTarget = new Map(named.flat());
  return stored.flatMap(({ section: kind, targetDocumentId, followedAt }) => {
    const target = byTarget.get(`${kind}/${targetDocumentId}`);
    return target ? { section: kind, ...target, followedAt } : [];
  });
}

/**
 * Lets a reader follow something; nothing changes when he does already. To be called in a transaction
 * of the reader's (`inReaderTransaction`).
 *
 * @throws ConflictError when he follows 300 already
 */
export async function addFollow(
  strapi: Core.Strapi,
  readerId: string,
  section: Section,
  targetDocumentId: string,
  present: Date,
): Promise<StoredFollow> {
  const follows = strapi.db.query(FOLLOW);
  const where = { readerId, section, targetDocumentId };
  const known = await follows.findOne({ where });
  if (known) {
    return known;
  }
  if ((await follows.count({ where: { readerId } })) >= MOST_FOLLOWS) {
    throw new ConflictError(`Nobody can follow more than ${MOST_FOLLOWS}`, { reason: 'too-many' });
  }
  return follows.create({ data: { ...where, followedAt: present } });
}

/** Lets a reader follow something no more. */
export async function removeFollow(
  strapi: Core.Strapi,
  readerId: string,
  section: Section,
  targetDocumentId: string,
): Promise<void> {
  await strapi.db.query(FOLLOW).deleteMany({ where: { readerId, section, targetDocumentId } });
}

/**
 * Makes what a reader follows, of the kinds that are given, exactly these; what he follows already
 * stays as it is. To be called in a transaction of the reader's.
 *
 * @throws ConflictError when it is more than 300 with what else he follows
 */
export async function replaceFollows(
  strapi: Core.Strapi,
  readerId: string,
  chosen: Partial<Record<Section, readonly string[]>>,
  present: Date,
): Promise<void> {
  for (const { section, targetDocumentId } of await storedFollows(strapi, readerId)) {
    if (chosen[section]?.includes(targetDocumentId) === false) {
      await removeFollow(strapi, readerId, section, targetDocumentId);
    }
  }
  // After all that goes: what comes must not be too much beside it.
  for (const section of FOLLOWED_SECTIONS) {
    for (const documentId of chosen[section] ?? []) {
      await addFollow(strapi, readerId, section, documentId, present);
    }
  }
}
