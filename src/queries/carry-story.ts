import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { writeAndTell } from '../lifecycles/purge-after-writes';
import { ARTICLE, REGION } from '../uids';
import { noteChange } from './last-change';
import { recordAudit } from './record-audit';
import { recordVersion } from './record-version';
import { storyTitle } from './story-title';
import { inWriteTransaction } from './write-transaction';

/** The editions of a story after one of them took it or left it. */
export interface Carried {
  documentId: string;
  editions: { documentId: string; name: string }[];
}

/**
 * Puts an edition among those of a story, or takes it out, in the draft and in what is published. Only
 * the link is written: neither `updatedAt` moves, which an editor who is writing is told by, nor does
 * what is unpublished go out.
 */
async function changeEditions(
  strapi: Core.Strapi,
  documentId: string,
  regionId: number,
  action: 'carry' | 'drop',
): Promise<Carried> {
  const stories = strapi.db.query(ARTICLE);
  const change = { [action === 'carry' ? 'connect' : 'disconnect']: [{ id: regionId }] };
  const carried = await inWriteTransaction(strapi, documentId, async () => {
    const versions: { id: number }[] = await stories.findMany({
      select: ['id'],
      where: { documentId },
    });
    const ids = versions.map(({ id }) => id);
    // Links alone are written: Strapi's hooks do not tell of it.
    await writeAndTell(strapi, ids, async () => {
      for (const id of ids) {
        await stories.updateRelations(id, { editions: change });
      }
    });
    const edition = await strapi.db
      .query(REGION)
      .findOne({ select: ['id', 'name'], where: { id: regionId } });
    await recordVersion(strapi, documentId, action);
    await recordAudit(strapi, {
      action,
      contentType: ARTICLE,
      documentId,
      title: await storyTitle(strapi, documentId),
      details: { edition: edition?.name ?? null },
    });
    return stories.findOne({
      select: ['id', 'documentId'],
      where: { documentId, publishedAt: null },
      populate: { editions: { select: ['id', 'documentId', 'name'] } },
    });
  });
  // The edition's feed has changed, though no date in it tells.
  await noteChange(strapi, now(strapi));
  return carried;
}

/** Lets the edition of a region carry a story; returns its editions. */
export function carryStory(
  strapi: Core.Strapi,
  documentId: string,
  regionId: number,
): Promise<Carried> {
  return changeEditions(strapi, documentId, regionId, 'carry');
}

/** Takes a story out of the edition of a region; returns its editions. */
export function dropStory(
  strapi: Core.Strapi,
  documentId: string,
  regionId: number,
): Promise<Carried> {
  return changeEditions(strapi, documentId, regionId, 'drop');
}
