import type { Core } from '@strapi/strapi';
import { type ShownStep, type Step, shownStep } from '../domain/publishing';

/** Where a story stands, as lists show it. */
export interface ShownStage {
  step: ShownStep;
  /** Whether readers see an older version of it. */
  isChanged: boolean;
  /** Whether readers see that it was taken back. */
  isRetracted: boolean;
}

interface Row {
  document_id: string;
  step: Step | null;
  revision: string | null;
  published_id: number | null;
  published_revision: string | null;
  date_retracted: unknown;
}

function toStage(row: Row): ShownStage {
  const published = row.published_id === null ? null : { revision: row.published_revision };
  const step = shownStep(row, published);
  return {
    step,
    isChanged: published !== null && step !== 'published',
    isRetracted: row.date_retracted !== null,
  };
}

/** Where these stories stand, by documentId: one query whatever their number. */
export async function shownStages(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ShownStage>> {
  const rows: Row[] = await strapi.db
    .getConnection('articles as drafts')
    .select(
      'drafts.document_id',
      'drafts.step',
      'drafts.revision',
      'versions.id as published_id',
      'versions.revision as published_revision',
      'versions.date_retracted',
    )
    .leftJoin(
      strapi.db
        .getConnection('articles')
        .select('id', 'document_id', 'revision', 'date_retracted')
        .whereNotNull('published_at')
        .whereIn('document_id', [...documentIds])
        .as('versions'),
      'versions.document_id',
      'drafts.document_id',
    )
    .whereNull('drafts.published_at')
    .whereIn('drafts.document_id', [...documentIds]);
  return new Map(rows.map((row) => [row.document_id, toStage(row)]));
}
