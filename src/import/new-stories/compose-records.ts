import { briefText, changesOf, titleOf } from '../../domain/audit';
import { type Snapshot, type SnapshotField, snapshotOf } from '../../domain/history';
import type { Audited } from '../../queries/record-audit';
import { ARTICLE } from '../../uids';
import type { ComposedStory } from './compose-story';

/** What the history keeps of a new story: a version for each thing that was done to it. */
export interface Version {
  action: 'create' | 'publish';
  content: Snapshot;
}

/** The versions of a new story. Its publication is one only if it changed something that is written. */
export function versionsOf(
  fields: readonly SnapshotField[],
  { draft, stamp }: ComposedStory,
): [Version, ...Version[]] {
  const content = snapshotOf(fields, draft);
  const created: Version = { action: 'create', content };
  if (!stamp || stamp.datePublished === draft.datePublished) {
    return [created];
  }
  const { datePublished } = stamp;
  return [created, { action: 'publish', content: { ...content, datePublished } }];
}

/** What the audit log says of a new story, in the order in which it was done. */
export function auditsOf(
  documentId: string,
  { draft, stamp, isScheduled }: ComposedStory,
  content: Snapshot,
): Audited[] {
  const entry = { contentType: ARTICLE, documentId };
  const title = titleOf(content);
  const region = briefText(content.region);
  const audits: Audited[] = [];
  if (isScheduled) {
    const details = { transition: 'save', from: 'writing', to: 'approved' };
    audits.push({ ...entry, action: 'transition', title: draft.headline, details });
  }
  audits.push({ ...entry, action: 'create', title, details: { region } });
  if (stamp) {
    const details = { region, wasPublished: false };
    audits.push({ ...entry, action: 'publish', title, details });
  }
  return audits;
}

/** What the audit log says of a new author or tag. */
export function auditOfName(
  contentType: string,
  fields: readonly SnapshotField[],
  row: { documentId: string; name: string; slug: string },
): Audited {
  const content = snapshotOf(fields, { name: row.name, slug: row.slug });
  return {
    action: 'create',
    contentType,
    documentId: row.documentId,
    title: titleOf(content),
    details: changesOf({}, content),
  };
}
