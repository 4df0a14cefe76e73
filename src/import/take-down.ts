import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import type { Takedown } from '../domain/syndication/ninjs';
import { inWriteTransaction } from '../queries/write-transaction';
import { ARTICLE } from '../uids';
import type { ImportOutcome } from './import-outcome';
import { type StoredStory, storedStory } from './stored-story';
import { takeFromReaders } from './take-from-readers';

/**
 * Takes a story out of readers' sight. Its version is the notice's from now on, so that the file of
 * an earlier one does not bring it back.
 */
async function withdraw(
  strapi: Core.Strapi,
  { documentId }: StoredStory,
  takedown: Takedown,
): Promise<void> {
  const { version } = takedown;
  const versionCreated = takedown.versionCreated ?? now(strapi).toISOString();
  await inWriteTransaction(strapi, documentId, async () => {
    await takeFromReaders(strapi, documentId, takedown);
    await strapi
      .documents(ARTICLE)
      .update({ documentId, data: { version, versionCreated } as never });
  });
}

/**
 * Obeys a record that takes a known story down, however little else it says; anything else that
 * cannot be imported is rejected for these reasons.
 */
export async function takeDown(
  strapi: Core.Strapi,
  takedown: Takedown | null,
  reasons: readonly string[],
  dryRun: boolean,
): Promise<ImportOutcome> {
  const stored = takedown && (await storedStory(strapi, takedown.uri));
  if (!takedown || !stored) {
    return { action: 'rejected', reasons: [...reasons] };
  }
  if (takedown.version !== null && takedown.version === stored.version) {
    return { action: 'unchanged', warnings: [] };
  }
  if (!dryRun) {
    await withdraw(strapi, stored, takedown);
  }
  return { action: 'update', warnings: [] };
}
