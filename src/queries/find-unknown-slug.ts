import type { Core } from '@strapi/strapi';
import { noteList } from '../request/note-reads';
import { CHANNEL, REGION } from '../uids';

/** Which of the two is the slug of nothing, or null: one query, or none when neither is given. */
export async function findUnknownSlug(
  strapi: Core.Strapi,
  { region, channel }: { region?: string | undefined; channel?: string | undefined },
): Promise<'region' | 'channel' | null> {
  if (region === undefined && channel === undefined) {
    return null;
  }
  const { connection } = strapi.db;
  const known = (name: string, table: string, slug: string | undefined) =>
    connection(table)
      .select(connection.raw('? as name', [name]))
      .where({ slug: slug ?? '' });
  const rows: { name: string }[] = await known('region', 'regions', region).unionAll(
    known('channel', 'channels', channel),
  );
  noteList(strapi, { type: REGION, constraints: [] });
  noteList(strapi, { type: CHANNEL, constraints: [] });
  const names = rows.map(({ name }) => name);
  if (region !== undefined && !names.includes('region')) {
    return 'region';
  }
  return channel !== undefined && !names.includes('channel') ? 'channel' : null;
}
