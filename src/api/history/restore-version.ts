import type { Core } from '@strapi/strapi';
import { type LeftOut, restoredData } from '../../domain/history';
import { snapshotFields } from '../../queries/history/snapshot-fields';
import { stillThere } from '../../queries/history/still-there';
import type { StoryVersion } from '../../queries/history/story-versions';
import { recordFoundVersion } from '../../queries/record-version';
import { inWriteTransaction } from '../../queries/write-transaction';
import { adminCaller } from '../../request/admin-caller';
import { assertStoryInDesk } from '../../request/assert-story-in-desk';
import { inTask } from '../../request/newsroom-task';
import { refuseOutdated } from '../../request/refuse-outdated';
import { ARTICLE } from '../../uids';

/**
 * Makes the draft what it was, by a save like any other: the rules hold for it, and the desk of who
 * asks. What the draft says now is kept first.
 *
 * @throws PolicyError, ConflictError, ValidationError
 * @returns what the version links and is there no more
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  documentId: string,
  { id, content }: StoryVersion,
): Promise<readonly LeftOut[]> {
  return inWriteTransaction(strapi, documentId, async () => {
    await assertStoryInDesk(strapi, documentId, 'update');
    await refuseOutdated(strapi, documentId);
    await recordFoundVersion(strapi, documentId);
    const isThere = await stillThere(strapi, content);
    const { data, leftOut } = restoredData(snapshotFields(strapi, ARTICLE), content, isThere);
    const updatedBy = adminCaller(strapi)?.id;
    await inTask(strapi, { restores: id }, () =>
      strapi.documents(ARTICLE).update({ documentId, data: { ...data, updatedBy } as never }),
    );
    return leftOut;
  });
}
