import type { Section } from '../../../../src/domain/site-addresses';
import { outcomeOf } from '../../forms/outcome-of';
import type { SiteEnv } from '../../site-env';

/** Whether the reader follows something; not for guests. */
export async function isFollowed(
  { session }: SiteEnv['Variables'],
  type: Section,
  documentId: string,
): Promise<boolean> {
  const reader = await session.reader();
  if (!reader) {
    return false;
  }
  const { data } = await outcomeOf(
    reader.GET('/api/me/follows/{type}/{documentId}', { params: { path: { type, documentId } } }),
  );
  return data !== undefined;
}
