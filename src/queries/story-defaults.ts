import type { Core } from '@strapi/strapi';
import { onlyRegion } from '../domain/desks';
import { AUTHOR, DESK_ASSIGNMENT } from '../uids';

export interface DefaultRegion {
  id: number;
  documentId: string;
  name: string;
  timeZone: string;
  active: boolean;
}

export interface DefaultAuthor {
  id: number;
  documentId: string;
  name: string;
}

/** What a new story of an admin user gets when he does not say otherwise. */
export interface StoryDefaults {
  /** The one edition of his desk; null when it has more, or none. */
  region: DefaultRegion | null;
  /** The author that bears his e-mail address; null when none does, or several do. */
  author: DefaultAuthor | null;
}

async function regionOf(strapi: Core.Strapi, userId: number): Promise<DefaultRegion | null> {
  const assignments: { regions: DefaultRegion[] }[] = await strapi.db
    .query(DESK_ASSIGNMENT)
    .findMany({
      select: ['id'],
      where: { user: { id: userId } },
      populate: { regions: { select: ['id', 'documentId', 'name', 'timeZone', 'active'] } },
    });
  return onlyRegion(assignments.flatMap(({ regions }) => regions));
}

async function authorOf(strapi: Core.Strapi, userId: number): Promise<DefaultAuthor | null> {
  const user: { email: string | null } | null = await strapi.db
    .query('admin::user')
    .findOne({ select: ['id', 'email'], where: { id: userId } });
  if (!user?.email) {
    return null;
  }
  const authors: DefaultAuthor[] = await strapi.db.query(AUTHOR).findMany({
    select: ['id', 'documentId', 'name'],
    where: { email: { $eqi: user.email } },
    limit: 2,
  });
  return authors.length === 1 ? (authors[0] ?? null) : null;
}

/** What a new story of this admin user begins with. */
export async function storyDefaults(strapi: Core.Strapi, userId: number): Promise<StoryDefaults> {
  return { region: await regionOf(strapi, userId), author: await authorOf(strapi, userId) };
}
