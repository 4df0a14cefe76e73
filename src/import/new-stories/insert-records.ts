import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createDocumentId, insertEntries } from '../../database/bulk-insert';
import { snapshotFields } from '../../queries/history/snapshot-fields';
import { type Audited, auditValues } from '../../queries/record-audit';
import { versionValues } from '../../queries/record-version';
import { whoActs } from '../../request/who-acts';
import { ARTICLE, AUDIT_ENTRY, AUTHOR, STORY_VERSION, TAG } from '../../uids';
import { auditOfName, auditsOf, versionsOf } from './compose-records';
import type { FoundLinks } from './find-links';
import type { PlacedStory } from './insert-stories';
import type { StoryLinks } from './new-story';
import type { NamedRow } from './settle-names';

/** Tells of each new author and tag where the first story comes that brings it. */
function auditNames(strapi: Core.Strapi, { authors, tags }: FoundLinks) {
  const untold = new Set<unknown>([...authors.created, ...tags.created]);
  const fields = {
    [AUTHOR]: snapshotFields(strapi, AUTHOR),
    [TAG]: snapshotFields(strapi, TAG),
  };
  const tell = (uid: typeof AUTHOR | typeof TAG, rows: readonly unknown[]): Audited[] =>
    rows
      .filter((row) => untold.delete(row))
      .map((row) => auditOfName(uid, fields[uid], row as NamedRow));

  return ({ authors: bylines, editor, tags: topics }: StoryLinks): Audited[] => [
    ...tell(AUTHOR, editor ? [...bylines, editor] : bylines),
    ...tell(TAG, topics),
  ];
}

/** Inserts what the history and the audit log keep of new stories, and of the names they brought. */
export async function insertRecords(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  stories: readonly PlacedStory[],
  found: FoundLinks,
  present: Date,
): Promise<void> {
  const who = whoActs(strapi);
  const fields = snapshotFields(strapi, ARTICLE);
  const auditsOfNames = auditNames(strapi, found);
  const versions: object[] = [];
  const audits: object[] = [];

  for (const { documentId, composed, links } of stories) {
    const kept = versionsOf(fields, composed);
    for (const { action, content } of kept) {
      versions.push(versionValues(documentId, content, { action, at: present, who }));
    }
    const told = [...auditsOfNames(links), ...auditsOf(documentId, composed, kept[0].content)];
    for (const audited of told) {
      audits.push(auditValues(audited, who, present));
    }
  }
  const entry = (values: object) => ({
    values: {
      ...values,
      documentId: createDocumentId(present),
      createdAt: present,
      updatedAt: present,
      publishedAt: present,
    },
  });
  await insertEntries(strapi, transaction, STORY_VERSION, versions.map(entry));
  await insertEntries(strapi, transaction, AUDIT_ENTRY, audits.map(entry));
}
